import { expect, it } from 'vitest';
import { unreadLog } from '#log/reader/log-state.ts';
import { lineInWords, lineLabel, readInWords, unreadInWords } from './line-numbers.ts';

const window = { pages: [], firstLine: -1000, count: 1848 };
const whole = { ...unreadLog, window, isAtStart: true, isAtEnd: true };
const newest = { ...whole, isAtStart: false };
const middle = { ...newest, isAtEnd: false };
const first = { ...whole, isAtEnd: false };

it.each([
  [whole, '1,001', 'line 1,001', '1,848 lines', ''],
  [newest, '-848', 'line 848 from the end', 'Newest 1,848 lines', 'earlier lines not loaded'],
  [middle, '', 'this line', '1,848 lines from the middle', 'earlier and later lines not loaded'],
  [first, '1,001', 'line 1,001', 'First 1,848 lines', 'later lines not loaded'],
])('says where a line is, %#', (state, label, words, read, unread) => {
  expect(lineLabel(state, 0)).toBe(label);
  expect(lineInWords(state, 0)).toBe(words);
  expect(readInWords(state)).toBe(read);
  expect(unreadInWords(state)).toBe(unread);
});

it('says one line', () => {
  expect(readInWords({ ...whole, window: { ...window, count: 1 } })).toBe('1 line');
});
