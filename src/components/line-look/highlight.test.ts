import { expect, it } from 'vitest';
import { createHighlight, setOutside } from './highlight.ts';

it('knows the versions that are outside of the ranges, and says nothing where they stay the same', () => {
  const highlight = createHighlight();
  let changes = 0;
  highlight.subscribe(() => {
    changes += 1;
  });
  setOutside(highlight, ['a', 'b', 'c'], [true, false, false]);
  expect([...highlight.getState().outside]).toEqual(['b', 'c']);
  setOutside(highlight, ['a', 'b', 'c'], [true, false, false]);
  expect(changes).toBe(1);
  setOutside(highlight, ['a', 'b', 'c'], [true, true, true]);
  expect(highlight.getState().outside.size).toBe(0);
});
