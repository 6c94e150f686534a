import { describe, expect, it } from 'vitest';
import { readEndpoints } from './endpoints.ts';

const iam = 'https://iam.eu-de.otc.t-systems.com';
const read = (modelArts: string) => readEndpoints({ MODELARTS_ENDPOINT: modelArts, IAM_ENDPOINT: iam });

describe('the endpoints', () => {
  it('are none where nothing is set', () => {
    expect(readEndpoints({})).toBeNull();
    expect(readEndpoints({ MODELARTS_ENDPOINT: '', IAM_ENDPOINT: ' ' })).toBeNull();
  });

  it.each([
    'https://modelarts.eu-de.otc.t-systems.com',
    'https://modelarts.eu-de.otc.t-systems.com/',
    'https://modelarts.example:8443',
    'http://localhost:8080',
    'http://127.0.0.1:8080',
    'http://[::1]:8080',
  ])('takes %s', (text) => {
    expect(read(text)).toMatchObject({ modelArts: new URL(text), iam: new URL(iam) });
  });

  it.each([
    ['', /MODELARTS_ENDPOINT is missing/],
    ['modelarts.eu-de.otc.t-systems.com', /is not an address/],
    ['ftp://modelarts.example', /is not an address/],
    ['http://modelarts.example', /plain http/],
    ['http://localhost.example.com', /plain http/],
    ['http://127.0.0.1.example.com', /plain http/],
    ['https://modelarts.example/v1', /more than a host/],
    ['https://modelarts.example/?x=1', /more than a host/],
    ['https://user:secret@modelarts.example', /must not have a user/],
  ])('refuses "%s" and says why', (text, words) => {
    expect(() => read(text)).toThrow(words);
  });

  it('never repeats a password', () => {
    for (const text of ['https://user:secret@modelarts.example', 'ftp://user:secret@modelarts.example']) {
      expect(() => read(text)).toThrow(/^((?!secret).)*$/);
    }
  });
});
