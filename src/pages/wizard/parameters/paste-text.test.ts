import { expect, it } from 'vitest';
import { isSeveral } from './paste-text.ts';

it.each([
  ['0.02\n64\n', true],
  ['0.02\r\n64\r\n', true],
  ['0.02\n\n64', true],
  ['warmup_steps\t50', true],
  ['0.02\n', false],
  ['\n0.02\r\n', false],
  ['0.02\t', false],
  ['two words', false],
  ['', false],
])('%j has several lines or cells: %s', (text, expected) => {
  expect(isSeveral(text)).toBe(expected);
});
