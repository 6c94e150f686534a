import { expect, it } from 'vitest';
import { isForeign } from './foreign-page.ts';

const host = 'localhost:4173';

it.each([
  ['a program that is no browser', {}, false],
  ['the page', { origin: 'http://localhost:4173', 'sec-fetch-site': 'same-origin' }, false],
  ['the page, behind a proxy with TLS', { origin: 'https://LOCALHOST:4173' }, false],
  [
    'the page, behind a proxy that changes the host',
    { origin: 'https://a.example', 'sec-fetch-site': 'same-origin' },
    false,
  ],
  ['an address that somebody has typed', { 'sec-fetch-site': 'none' }, false],
  ['a page of another port', { origin: 'http://localhost:4174' }, true],
  ['a page of another port, as the browser says', { 'sec-fetch-site': 'same-site' }, true],
  ['a page of somebody else', { 'sec-fetch-site': 'cross-site' }, true],
  ['a site that nobody knows', { 'sec-fetch-site': 'anything' }, true],
  ['a host that only begins alike', { origin: 'http://localhost:4173.evil.example' }, true],
  ['a frame without an origin', { origin: 'null' }, true],
  ['an extension of the browser', { origin: 'chrome-extension://localhost:4173' }, true],
])('%s', (_name, headers, expected) => {
  expect(isForeign({ host, ...headers })).toBe(expected);
});

it('is foreign with an origin and no host', () => {
  expect(isForeign({ origin: 'http://localhost:4173' })).toBe(true);
});
