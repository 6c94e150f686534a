import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFullOf, sampleBranches, sampleDraft, withRubbishBeside } from '#test-support/sample-draft.ts';
import {
  type DraftEdit,
  type EditHistory,
  editsOf,
  takenBack,
  withEdit,
  withoutEdit,
  withoutEntry,
} from './edit-history.ts';
import { textsOf, withValueAt } from './path.ts';
import type { VersionDraft } from './shape.ts';

const rows = fc.uniqueArray(
  fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd', ''), value: fc.constantFrom('', '1', '2') }),
  { selector: ({ name }) => name },
);
const anyDraft: fc.Arbitrary<VersionDraft> = fc
  .tuple(
    fc.constantFrom(...sampleBranches, ...sampleBranches.map(withRubbishBeside), draftFullOf('x')),
    rows,
    fc.constantFrom('1', '2'),
    fc.boolean(),
  )
  .map(([draft, parameters, workers, freshFolder]) => ({
    ...draft,
    code: { ...draft.code, parameters },
    resources: { ...draft.resources, workers },
    output: { ...draft.output, freshFolder },
  }));

const edit = (before: VersionDraft, after: VersionDraft, words = 'Edited.'): DraftEdit => ({
  source: 'import',
  words,
  before,
  after,
});

/** Fields that the user types in or chooses at; rows of lists are no fixed places. */
const fieldPaths = [
  ...[...textsOf(sampleDraft).keys()].filter((path) => !/parameters|sources|^sweep/.test(path)),
  'output.freshFolder',
];
const choices: Readonly<Record<string, fc.Arbitrary<string | boolean>>> = {
  'code.source': fc.constantFrom('own-code', 'built-in', 'custom-image'),
  'data.source': fc.constantFrom('obs', 'dataset', 'several'),
  'resources.pool': fc.constantFrom('public', 'dedicated'),
  'output.freshFolder': fc.boolean(),
};
const typing = fc
  .constantFrom(...fieldPaths)
  .chain((path) => fc.record({ path: fc.constant(path), value: choices[path] ?? fc.string() }));

const valueAt = (draft: VersionDraft, path: string): unknown =>
  path === 'output.freshFolder' ? draft.output.freshFolder : textsOf(draft).get(path);

describe('taking an edit back', () => {
  it('gives exactly the draft before, where nothing was typed since', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (before, after) => {
        expect(withoutEdit(edit(before, after), structuredClone(after))).toEqual(before);
      }),
    );
  });

  it('gives exactly the rows before also where names stand twice', () => {
    const twice = fc.array(fc.record({ name: fc.constantFrom('a', 'b', ''), value: fc.string() }));
    const withRows = (parameters: VersionDraft['code']['parameters']) => ({
      ...sampleDraft,
      code: { ...sampleDraft.code, parameters },
    });
    fc.assert(
      fc.property(twice, twice, (before, after) => {
        expect(withoutEdit(edit(withRows(before), withRows(after)), withRows(after))).toEqual(
          withRows(before),
        );
      }),
    );
  });

  it('keeps what was typed or chosen since, at every field, and nothing else of what came after', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, fc.array(typing, { maxLength: 6 }), (before, after, typed) => {
        const present = typed.reduce((draft, { path, value }) => withValueAt(draft, path, value), after);
        const left = withoutEdit(edit(before, after), present);
        for (const path of fieldPaths) {
          const isTyped = valueAt(present, path) !== valueAt(after, path);
          expect(valueAt(left, path), path).toEqual(valueAt(isTyped ? present : before, path));
        }
        expect(left.code.parameters).toEqual(before.code.parameters);
        expect(left.data.several).toEqual(before.data.several);
      }),
    );
  });

  it('keeps parameters that were typed, added and removed since', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, rows, (before, after, typed) => {
        const present = { ...after, code: { ...after.code, parameters: typed } };
        const [was, now] = [valuesOf(after), valuesOf(present)];
        const left = valuesOf(withoutEdit(edit(before, after), present));
        for (const [name, value] of now) if (was.get(name) !== value) expect(left.get(name)).toBe(value);
        for (const name of was.keys()) if (!now.has(name)) expect(left.has(name)).toBe(false);
        for (const [name, value] of valuesOf(before))
          if (was.get(name) === now.get(name)) expect(left.get(name)).toBe(value);
      }),
    );
  });

  it('of an earlier one leaves the later one, which can still be taken back', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, anyDraft, (start, first, second) => {
        const earlier = edit(start, first);
        const later = edit(first, second);
        const [left, ...others] = takenBack([earlier, later], earlier);
        expect(others).toEqual([]);
        expect(left?.after).toEqual(withoutEdit(earlier, second));
        expect(left && withoutEdit(left, left.after)).toEqual(start);
      }),
    );
  });

  it('changes neither the edit nor the draft', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, anyDraft, (before, after, present) => {
        const copy = structuredClone([before, after, present]);
        takenBack([edit(before, after), edit(after, present)], edit(before, after));
        withoutEdit(edit(before, after), present);
        expect([before, after, present]).toEqual(copy);
      }),
    );
  });
});

const valuesOf = ({ code }: VersionDraft): ReadonlyMap<string, string> =>
  new Map(code.parameters.map(({ name, value }) => [name, value]));

describe('the history', () => {
  const numbered = Array.from({ length: 60 }, (_, index) => edit(sampleDraft, sampleDraft, String(index)));

  it('remembers fifty edits, the last ones', () => {
    const history = numbered.reduce<EditHistory>(withEdit, []);
    expect(history.map(({ words }) => words)).toEqual(numbered.slice(10).map(({ words }) => words));
  });

  it('is told apart by where an edit was made, and forgets one that is kept', () => {
    const [one = edit(sampleDraft, sampleDraft), two = one] = numbered;
    const parameters: DraftEdit = { ...two, source: 'parameters' };
    expect(editsOf([one, parameters], 'parameters')).toEqual([parameters]);
    expect(withoutEntry([one, parameters], one)).toEqual([parameters]);
  });

  const withWorkers = (workers: string): VersionDraft => ({
    ...sampleDraft,
    resources: { ...sampleDraft.resources, workers },
  });
  const threeEdits = [
    edit(withWorkers('1'), withWorkers('2'), 'One.'),
    edit(withWorkers('2'), withWorkers('3'), 'Two.'),
    edit(withWorkers('3'), withWorkers('4'), 'Three.'),
  ];

  it.each([
    ['first', 0, ['Two.', 'Three.']],
    ['middle', 1, ['One.', 'Three.']],
    ['last', 2, ['One.', 'Two.']],
  ])('loses the %s edit alone where that is taken back', (_, place, left) => {
    const [taken] = threeEdits.slice(place);
    const history = taken && takenBack(threeEdits, taken);
    expect(history?.map(({ words }) => words)).toEqual(left);
    expect(history?.slice(0, place)).toEqual(threeEdits.slice(0, place));
  });

  it('stays as it is where an edit was taken back already', () => {
    const already = edit(withWorkers('2'), withWorkers('8'));
    expect(takenBack(threeEdits, already)).toEqual(threeEdits);
  });
});
