import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParameterHistory, withEdit, withoutEdit } from './history.ts';
import type { Parameter } from './parameter.ts';

const row = (name: string, value: string): Parameter => ({ name, value });
const a = row('a', '1');
const b = row('b', '2');
const c = row('c', '3');

describe('taking an edit back', () => {
  const removal = { words: 'a removed.', before: [a, b], after: [b] };
  const paste = { words: 'pasted', before: [a, b], after: [row('a', '9'), b, c] };

  it('gives the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.string(), value: fc.string() })), (before) => {
        expect(withoutEdit({ words: '', before, after: [b] }, [b])).toEqual(before);
      }),
    );
  });

  it('keeps what was typed since', () => {
    expect(withoutEdit(removal, [row('b', '5')])).toEqual([a, row('b', '5')]);
    expect(withoutEdit(paste, [row('a', '9'), row('b', '5'), c])).toEqual([a, row('b', '5')]);
    expect(withoutEdit(paste, [row('a', '9'), b, row('c', '7')])).toEqual([a, b, row('c', '7')]);
  });
});

it('remembers fifty edits, the last ones', () => {
  const edits = Array.from({ length: 60 }, (_, index) => ({ words: String(index), before: [], after: [] }));
  const history = edits.reduce<ParameterHistory>(withEdit, []);
  expect(history.map(({ words }) => words)).toEqual(edits.slice(10).map(({ words }) => words));
});
