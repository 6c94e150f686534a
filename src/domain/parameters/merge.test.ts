import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countDifferences, mergeParameters, replaceParameters } from './merge.ts';

const rows = (text: string) =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ name: word.split('=')[0] ?? '', value: word.split('=')[1] ?? '' }));

it('changes in place, appends what is new, and leaves the others', () => {
  expect(mergeParameters(rows('a=1 b=2 c=3'), rows('d=4 b=5 c=3'))).toEqual({
    added: rows('d=4'),
    changed: [{ name: 'b', value: '5', before: '2' }],
    unchanged: rows('c=3'),
    removed: [],
    merged: rows('a=1 b=5 c=3 d=4'),
  });
});

it('drops rows that were not yet filled, and no others', () => {
  const present = [
    ...rows('a=1'),
    { name: '', value: '' },
    { name: ' ', value: '' },
    { name: '', value: 'x' },
  ];
  expect(mergeParameters(present, rows('b=2')).merged).toEqual([
    ...rows('a=1'),
    { name: '', value: 'x' },
    ...rows('b=2'),
  ]);
});

it('means the first row of a name that the list has twice', () => {
  expect(mergeParameters(rows('a=1 a=2'), rows('a=3')).merged).toEqual(rows('a=3 a=2'));
});

const parameter = fc.record({
  name: fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'),
  value: fc.constantFrom('', '1', '2'),
});
const incoming = fc.uniqueArray(parameter, { selector: ({ name }) => name });

it('has all of both, and changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.array(parameter), incoming, (present, pasted) => {
      const { merged, added, changed, unchanged } = mergeParameters(present, pasted);
      expect(added.length + changed.length + unchanged.length).toBe(pasted.length);
      for (const row of pasted) expect(merged.find(({ name }) => name === row.name)).toEqual(row);
      expect(merged.slice(0, present.length).map(({ name }) => name)).toEqual(
        present.map(({ name }) => name),
      );
      expect(mergeParameters(merged, pasted)).toMatchObject({ added: [], changed: [], merged });
    }),
  );
});

it('replaces all of a list, and says what goes', () => {
  const replaced = replaceParameters(
    [...rows('a=1 b=2 b=3 c=3'), { name: '', value: '' }],
    rows('d=4 b=5 c=3'),
  );
  expect(replaced).toEqual({
    added: rows('d=4'),
    changed: [{ name: 'b', value: '5', before: '2' }],
    unchanged: rows('c=3'),
    removed: rows('a=1 b=3'),
    merged: rows('d=4 b=5 c=3'),
  });
  expect(countDifferences(replaced)).toBe(4);
});
