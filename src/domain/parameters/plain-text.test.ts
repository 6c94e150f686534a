import { expect, it } from 'vitest';
import { plainParameter } from './plain-text.ts';

it.each([
  ['0.02 ', '0.02'],
  ['\u200b0.0\u20602', '0.02'],
  ['０．０２', '0.02'],
  ['你好，世界！', '你好，世界！'],
  ['👩\u200d👧', '👩\u200d👧'],
  ['a\u200db', 'ab'],
  ['two words', 'two words'],
])('%j is plainly %j', (value, plain) => {
  expect(plainParameter({ name: '\u200blr ', value })).toEqual({ name: 'lr', value: plain });
});
