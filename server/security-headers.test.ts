import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { policyInPage, readSecurityHeaders } from './security-headers.ts';

const text = readFileSync('deploy/security-headers.conf', 'utf8');

it('reads every line that nginx reads', () => {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(Object.keys(readSecurityHeaders(text))).toHaveLength(lines.length);
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
