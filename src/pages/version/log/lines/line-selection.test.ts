import { describe, expect, it } from 'vitest';
import { boundsOf, isSelected, selectionOfKey, selectLine } from './line-selection.ts';

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
  const lines = { first: -10, end: 30, inSight: 3, rows: 8 };
  const press = (key: string, held: object = {}) => ({
    ...{ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
    ...held,
  });
  const at = (line: number) => ({ anchor: line, head: line });

  it.each([
    ['ArrowUp', 4],
    ['ArrowDown', 6],
    ['PageUp', -3],
    ['PageDown', 13],
    ['Home', -10],
    ['End', 29],
  ])('%s goes to a line', (key, line) => {
    expect(selectionOfKey(press(key), at(5), lines)).toEqual(at(line));
    expect(selectionOfKey(press(key, { shiftKey: true }), at(5), lines)).toEqual({ anchor: 5, head: line });
    expect(selectionOfKey(press(key, { altKey: true }), at(5), lines)).toBeUndefined();
  });

  it('begin at the current line, and stay inside the list', () => {
    expect(selectionOfKey(press('ArrowDown'), null, lines)).toEqual(at(4));
    expect(selectionOfKey(press('PageUp'), at(-9), lines)).toEqual(at(-10));
    expect(selectionOfKey(press('PageDown'), at(29), lines)).toEqual(at(29));
    expect(selectionOfKey(press('End'), null, { ...lines, first: 0, end: 0 })).toBeUndefined();
  });

  it('select all, and nothing', () => {
    expect(selectionOfKey(press('a', { ctrlKey: true }), null, lines)).toEqual({ anchor: -10, head: 29 });
    expect(selectionOfKey(press('a'), at(5), lines)).toBeUndefined();
    expect(selectionOfKey(press('Escape'), at(5), lines)).toBeNull();
    // Then Escape is for what is around the list.
    expect(selectionOfKey(press('Escape'), null, lines)).toBeUndefined();
  });

  it('are no others', () => {
    expect(selectionOfKey(press('toString'), at(5), lines)).toBeUndefined();
  });
});
