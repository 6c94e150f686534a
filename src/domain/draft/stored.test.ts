import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionIdSchema } from '#domain/ids.ts';
import { draftFullOf, sampleBranches, sampleDraft } from '#test-support/sample-draft.ts';
import { withoutSecrets, withSecretsOfBase } from './secrets.ts';
import type { VersionDraft } from './shape.ts';
import { isSameDraft, readStoredDraft, writeStoredDraft } from './stored.ts';

const stored = {
  savedAt: 1_795_442_520_000,
  baseId: versionIdSchema.parse('9007199254740993'),
  baseName: 'V0004',
  step: 'data',
  draft: sampleDraft,
  blanked: [],
} as const;

const now = stored.savedAt;

const withParameters = (...parameters: VersionDraft['code']['parameters']): VersionDraft => ({
  ...sampleDraft,
  code: { ...sampleDraft.code, parameters },
});

describe('a stored draft', () => {
  it('is read as it was written, whatever is in it', () => {
    const draft = fc.oneof(
      fc.string({ unit: 'binary' }).map(draftFullOf),
      fc.constantFrom(...sampleBranches),
    );
    fc.assert(
      fc.property(draft, (typed) => {
        const written = { ...stored, draft: typed, blanked: [] };
        expect(readStoredDraft(writeStoredDraft(written), now)).toEqual({ schema: 1, ...written });
      }),
    );
  });

  it('is nothing to read where it is broken or of another schema', () => {
    const text = writeStoredDraft({ ...stored, blanked: [] });
    expect(readStoredDraft(text.slice(0, -9), now)).toBeUndefined();
    expect(readStoredDraft(text.replace('"schema":1', '"schema":2'), now)).toBeUndefined();
    expect(readStoredDraft(text.replace('"workers":"1"', '"workers":1'), now)).toBeUndefined();
    expect(readStoredDraft('null', now)).toBeUndefined();
  });

  it.each([
    ['beyond all dates', 1e300],
    ['before 1970', -1],
    ['between two milliseconds', 0.5],
    ['ten years ahead', now + 10 * 365 * 24 * 60 * 60_000],
  ])('is nothing to read where its time is %s', (_, savedAt) => {
    expect(readStoredDraft(writeStoredDraft({ ...stored, savedAt, blanked: [] }), now)).toBeUndefined();
  });

  it('is read where the clock was set back since', () => {
    const text = writeStoredDraft({ ...stored, blanked: [] });
    expect(readStoredDraft(text, now - 60 * 60_000)?.savedAt).toBe(now);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readStoredDraft(text, now)));
  });
});

describe('equal drafts', () => {
  it('differ at most in how paths and ids are spelled', () => {
    const spelled = {
      ...sampleDraft,
      output: { ...sampleDraft.output, outputPath: 'obs://bucket/out' },
      resources: { ...sampleDraft.resources, workers: ' 01' },
    };
    expect(isSameDraft(sampleDraft, spelled)).toBe(true);
  });

  it('are also equal in what is not chosen, in order and in the new subfolder', () => {
    const { code, output } = sampleDraft;
    const others: readonly VersionDraft[] = [
      { ...sampleDraft, code: { ...code, customImage: { ...code.customImage, command: 'other' } } },
      { ...sampleDraft, code: { ...code, parameters: code.parameters.toReversed() } },
      { ...sampleDraft, output: { ...output, freshFolder: false } },
    ];
    for (const other of others) expect(isSameDraft(sampleDraft, other)).toBe(false);
  });
});

describe('secrets', () => {
  const key = { name: 'api_key', value: 'hunter2' };

  it('are left out and named', () => {
    const { draft, blanked } = withoutSecrets(withParameters({ name: 'lr', value: '1' }, key), sampleDraft);
    expect(JSON.stringify(draft)).not.toContain('hunter2');
    expect(draft.code.parameters).toEqual([
      { name: 'lr', value: '1' },
      { name: 'api_key', value: '' },
    ]);
    expect(blanked).toEqual([{ path: 'code.parameters.1.value', name: 'api_key', isAsInBase: false }]);
  });

  it('of the base version come back from it', () => {
    const base = withParameters(key);
    const edited = withParameters({ name: 'lr', value: '1' }, key);
    const { draft, blanked } = withoutSecrets(edited, base);
    expect(blanked.map(({ isAsInBase }) => isAsInBase)).toEqual([true]);
    expect(JSON.stringify(draft)).not.toContain('hunter2');
    expect(withSecretsOfBase(draft, blanked, base)).toEqual(edited);
  });

  it('are found in every text', () => {
    const token = 'AKIAIOSFODNN7EXAMPLE';
    const { draft, blanked } = withoutSecrets(draftFullOf(`run ${token}`), sampleDraft);
    expect(JSON.stringify(draft)).not.toContain(token);
    expect(blanked.map(({ name }) => name)).toContain('Command');
  });
});
