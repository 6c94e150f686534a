import { expect, it } from 'vitest';
import { looksLikeSecret } from './secrets.ts';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';

it.each([
  ['client_secret', 'x'],
  ['HF_TOKEN', 'x'],
  ['password', 'x'],
  ['db.passwd', 'x'],
  ['aws_credentials', 'x'],
  ['api_key', 'x'],
  ['apiKey', 'x'],
  ['ACCESS-KEY', 'x'],
  ['private key', 'x'],
  ['id', 'AKIAIOSFODNN7EXAMPLE'],
  ['env', 'AWS_ID=AKIAIOSFODNN7EXAMPLE python train.py'],
  ['cert', '-----BEGIN RSA PRIVATE KEY-----\nMIIE'],
  ['auth', `Bearer ${jwt}`],
])('%s = %s is a secret', (name, value) => {
  expect(looksLikeSecret(name, value)).toBe(true);
});

it.each([
  ['learning_rate', '0.01'],
  ['key', 'value'],
  ['keypoints', '17'],
  ['passes', '3'],
  ['path', '/bucket/AKIA/'],
  ['json', 'eyJ.a.b'],
  ['api_key', ''],
  ['api_key', '  '],
])('%s = %j is none', (name, value) => {
  expect(looksLikeSecret(name, value)).toBe(false);
});
