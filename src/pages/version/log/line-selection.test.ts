import { describe, expect, it } from 'vitest';
import { boundsOf, isSelected, lineOfKey, selectLine } from './line-selection.ts';

describe('a selection of lines', () => {
  it('is one line, or reaches from where it began to where one is, in both directions', () => {
    const one = selectLine(null, 7, true);
    expect(boundsOf(one)).toEqual([7, 8]);
    expect(boundsOf(selectLine(one, 12, true))).toEqual([7, 13]);
    expect(boundsOf(selectLine(selectLine(one, 12, true), -3, true))).toEqual([-3, 8]);
    expect(boundsOf(selectLine(one, 12, false))).toEqual([12, 13]);
  });

  it('holds its ends', () => {
    const range = { anchor: 5, head: 3 };
    expect([2, 3, 4, 5, 6].map((line) => isSelected(range, line))).toEqual([false, true, true, true, false]);
    expect(isSelected(null, 3)).toBe(false);
  });
});

describe('the keys of the list', () => {
  const range = { first: -10, end: 30, rows: 8 };
  it.each([
    ['ArrowUp', 4],
    ['ArrowDown', 6],
    ['PageUp', -3],
    ['PageDown', 13],
    ['Home', -10],
    ['End', 29],
    ['a', null],
    ['toString', null],
  ])('%s', (key, line) => {
    expect(lineOfKey(key, 5, range)).toBe(line);
  });

  it('stay inside', () => {
    expect(lineOfKey('PageUp', -9, range)).toBe(-10);
    expect(lineOfKey('PageDown', 29, range)).toBe(29);
  });
});
