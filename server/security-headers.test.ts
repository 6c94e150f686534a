import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { policyInPage, readAnswerHeaders, readSecurityHeaders } from './security-headers.ts';

it.each([
  ['security-headers.conf', readSecurityHeaders],
  ['answer-headers.conf', readAnswerHeaders],
])('reads every line of %s that nginx reads', (file, read) => {
  const text = readFileSync(`deploy/${file}`, 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(Object.keys(read())).toHaveLength(lines.length);
});

it('allows nothing by default, and neither inline code nor another origin', () => {
  const policy = readSecurityHeaders()['Content-Security-Policy'] ?? '';
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
});

it('states the same policy in the page, but for who may frame it', () => {
  expect(policyInPage("default-src 'none'; frame-ancestors 'none'; base-uri 'none'")).toBe(
    "default-src 'none'; base-uri 'none'",
  );
});
