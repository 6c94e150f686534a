import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withParameterChanges } from '#domain/parameters/rebase.ts';
import { sampleBranches, sampleDraft, withRubbishBeside } from '#test-support/sample-draft.ts';
import { draftChanges } from './diff.ts';
import { rebaseDraft } from './rebase.ts';
import type { VersionDraft } from './shape.ts';

const parameters = fc.uniqueArray(
  fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.constantFrom('', '1', '2') }),
  { selector: ({ name }) => name },
);
const anyDraft: fc.Arbitrary<VersionDraft> = fc
  .tuple(
    fc.constantFrom(...sampleBranches),
    fc.boolean(),
    parameters,
    fc.constantFrom('1', '2'),
    fc.constantFrom('/b/x/', '/b/y/'),
  )
  .map(([branch, isFull, rows, workers, outputPath]) => {
    const draft = isFull ? withRubbishBeside(branch) : branch;
    return {
      ...draft,
      code: { ...draft.code, parameters: rows },
      resources: { ...draft.resources, workers },
      output: { ...draft.output, outputPath },
    };
  });

describe('edits on another base version', () => {
  it('are nothing where nothing was edited', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (base, onto) => {
        expect(rebaseDraft(base, base, onto)).toEqual(onto);
      }),
    );
  });

  it('are the draft itself where the base is the same', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (base, draft) => {
        expect(draftChanges(draft, rebaseDraft(base, draft, base))).toEqual([]);
      }),
    );
  });

  it('never change what they start from', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, anyDraft, (base, draft, onto) => {
        const before = structuredClone([base, draft, onto]);
        rebaseDraft(base, draft, onto);
        expect([base, draft, onto]).toEqual(before);
      }),
    );
  });

  it('stay, and the rest follows the new base', () => {
    const draft: VersionDraft = { ...sampleDraft, resources: { ...sampleDraft.resources, workers: '2' } };
    const onto: VersionDraft = {
      ...sampleDraft,
      data: { ...sampleDraft.data, source: 'dataset' },
      resources: { ...sampleDraft.resources, pool: 'dedicated', workers: '8' },
    };
    const rebased = rebaseDraft(sampleDraft, draft, onto);
    expect(rebased).toEqual({ ...onto, resources: { ...onto.resources, workers: '2' } });
  });
});

describe('edits of parameters', () => {
  const base = [
    { name: 'lr', value: '0.01' },
    { name: 'batch_size', value: '32' },
  ];
  const onto = [
    { name: 'batch_size', value: '64' },
    { name: 'lr', value: '0.02' },
    { name: 'seed', value: '7' },
  ];

  it.each([
    ['none', base, onto],
    [
      'a value',
      [{ name: 'lr', value: '0.5' }, ...base.slice(1)],
      [
        { name: 'batch_size', value: '64' },
        { name: 'lr', value: '0.5' },
        { name: 'seed', value: '7' },
      ],
    ],
    [
      'one removed',
      base.slice(1),
      [
        { name: 'batch_size', value: '64' },
        { name: 'seed', value: '7' },
      ],
    ],
    [
      'one added, which the new base has too',
      [...base, { name: 'seed', value: '9' }],
      [
        { name: 'batch_size', value: '64' },
        { name: 'lr', value: '0.02' },
        { name: 'seed', value: '9' },
      ],
    ],
    ['one added comes last', [...base, { name: 'x', value: '' }], [...onto, { name: 'x', value: '' }]],
    [
      'two rows without a name yet',
      [...base, { name: '', value: '1' }, { name: '', value: '2' }],
      [...onto, { name: '', value: '1' }, { name: '', value: '2' }],
    ],
  ])('%s', (_, edited, after) => {
    expect(withParameterChanges(base, edited, onto)).toEqual(after);
  });
});
