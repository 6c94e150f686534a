import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { effectiveHeaders } from './attacks/endpoint-attacks.ts';
import { headersForClient } from './forwarded-headers.ts';

const text = readFileSync('deploy/hidden-headers.conf', 'utf8');
const hidden = [...text.matchAll(/^proxy_hide_header (\S+);$/gm)].map(([, name = '']) => name);

it('hides from nginx what is tried, each by its name', () => {
  expect(hidden.toSorted()).toEqual(Object.keys(effectiveHeaders).toSorted());
});

it('hides nothing that the forwarder hands on', () => {
  const all = Object.fromEntries(hidden.map((name) => [name.toLowerCase(), 'from the endpoint']));
  expect(Object.values(headersForClient(all))).not.toContain('from the endpoint');
});
