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
  ['−0.5', '-0.5'],
  ['[−1, 1e–7]', '[-1, 1e-7]'],
  ['0。1', '0.1'],
  ['٠٫١', '0.1'],
  ['۱۲', '12'],
  ['“x”', '"x"'],
  ['[“a”, ‘b’]', '["a", \'b\']'],
  ['it’s “x” – fine。', 'it’s “x” – fine。'],
  ['l\0r\x07', 'lr'],
  ['a\tb\nc', 'a\tb\nc'],
  ['lr\ufe0f\u3164\u034f\u{e0061}', 'lr'],
  ['❤\ufe0f 1\ufe0f\u20e3', '❤\ufe0f 1\ufe0f\u20e3'],
  ['🏴\u{e0067}\u{e0062}\u{e007f}', '🏴\u{e0067}\u{e0062}\u{e007f}'],
])('%j is plainly %j', (value, plain) => {
  expect(plainParameter({ name: '\u200blr ', value })).toEqual({ name: 'lr', value: plain });
});
