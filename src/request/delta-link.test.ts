import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftChanges } from '#domain/draft/diff.ts';
import { emptyDraft, type VersionDraft } from '#domain/draft/shape.ts';
import { draftsFor } from '#test-support/any-draft.ts';
import {
  sampleBranches,
  sampleCatalogue,
  sampleDraft,
  withOtherBranches,
} from '#test-support/sample-draft.ts';
import { deltaOf } from './delta-keys.ts';
import { readDelta, writeDelta } from './delta-link.ts';

const { anyDraft } = draftsFor(sampleCatalogue);
const asAddress = (delta: Readonly<Record<string, string>>) =>
  Object.fromEntries(new URLSearchParams(new URLSearchParams(Object.entries(delta)).toString()));

const baseDraft = fc.oneof(
  anyDraft.map((draft) => withOtherBranches(draft, emptyDraft)),
  anyDraft,
  fc.constantFrom(...sampleBranches),
);

describe('a link', () => {
  it('reads back to the draft that it was made from', () => {
    let whole = 0;
    fc.assert(
      fc.property(baseDraft, anyDraft, (base, draft) => {
        const { delta, leftOut } = writeDelta(base, draft);
        const { draft: again, problems } = readDelta(deltaOf(asAddress(delta)), base);
        expect(problems).toEqual([]);
        fc.pre(leftOut.every(({ name }) => name === 'New subfolder for this version'));
        whole += 1;
        expect(draftChanges(draft, again)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
    expect(whole).toBeGreaterThan(500);
  });

  it('leaves a bare boot file of the base version in its directory', () => {
    const { codeDirectory } = sampleDraft.code.ownCode;
    const ownCode = { ...sampleDraft.code.ownCode, bootFile: 'train.py' };
    const base = { ...sampleDraft, code: { ...sampleDraft.code, ownCode } };
    const { draft } = readDelta(deltaOf({ 'set.app_url': '/b/other/' }), base);
    expect(draft.code.ownCode).toMatchObject({
      codeDirectory: '/b/other/',
      bootFile: `${codeDirectory}train.py`,
    });
  });

  it('is empty for the base version itself', () => {
    for (const draft of sampleBranches) expect(writeDelta(draft, draft)).toEqual({ delta: {}, leftOut: [] });
  });

  it('never is longer than 8 KB, and says what it left out', () => {
    const parameters = Array.from({ length: 400 }, (_, index) => ({
      name: `p${index}`,
      value: 'ä'.repeat(9),
    }));
    const { delta, leftOut } = writeDelta(sampleDraft, {
      ...sampleDraft,
      code: { ...sampleDraft.code, parameters },
    });
    expect(new URLSearchParams(Object.entries(delta)).toString().length).toBeLessThan(8192);
    expect(Object.keys(delta).length).toBeGreaterThan(100);
    expect(leftOut).toContainEqual({ name: 'p399', why: 'too long for a link' });
  });

  it('carries no secret', () => {
    const draft: VersionDraft = {
      ...sampleDraft,
      code: {
        ...sampleDraft.code,
        source: 'custom-image',
        parameters: [...sampleDraft.code.parameters, { name: 'hf_token', value: 'hunter2' }],
        customImage: { ...sampleDraft.code.customImage, command: 'run AKIAIOSFODNN7EXAMPLE' },
      },
    };
    const { delta, leftOut } = writeDelta(sampleDraft, draft);
    expect(JSON.stringify(delta)).not.toMatch(/hunter2|AKIA/);
    expect(leftOut).toEqual([
      { name: 'Command', why: 'looks like a secret' },
      { name: 'hf_token', why: 'looks like a secret' },
    ]);
  });
});

describe('reading', () => {
  it('chooses the branch of what is set', () => {
    const read = (delta: Readonly<Record<string, string>>) => readDelta(delta, sampleDraft).draft;
    expect(read({ 'set.model_id': '9' }).code).toMatchObject({
      source: 'built-in',
      builtIn: { algorithmId: '9' },
    });
    expect(read({ 'set.pool_id': 'p' }).resources).toMatchObject({
      pool: 'dedicated',
      dedicatedPool: { poolId: 'p' },
    });
    expect(read({ 'set.dataset_id': 'd' }).data).toMatchObject({
      source: 'dataset',
      dataset: { datasetId: 'd' },
    });
    expect(read({ 'set.app_url': '/b/a/', 'set.user_image_url': 'h/o/n:1' }).code).toMatchObject({
      source: 'custom-image',
      customImage: { image: 'h/o/n:1', codeDirectory: '/b/a/' },
      ownCode: sampleDraft.code.ownCode,
    });
    expect(read({ 'set.data_source': '[{"type":"obs","data_url":"/b/1/"}]' }).data).toMatchObject({
      source: 'several',
      several: { sources: [{ kind: 'obs', dataPath: '/b/1/' }] },
    });
  });

  it('takes all after parameter. for the name, and keeps numbers as text', () => {
    const { draft } = readDelta(
      {
        'set.parameter.a.b': '1e-07',
        'unset.parameter.learning_rate': '',
        'set.parameter.num_classes': '32.0',
      },
      sampleDraft,
    );
    expect(draft.code.parameters).toEqual([
      { name: 'num_classes', value: '32.0' },
      { name: 'a.b', value: '1e-07' },
    ]);
  });

  it('names what it cannot use, and applies the rest', () => {
    const { draft, problems } = readDelta(
      {
        'set.learning_rate': '1',
        'set.data_source': '[{',
        'set.engine_id': '7',
        'set.model_id': '9',
        'unset.nothing': '',
        'set.parameter.': 'x',
        'set.parameter.big': 'x'.repeat(9000),
        'unset.log_url': '',
      },
      sampleDraft,
    );
    expect(problems).toEqual([
      { name: 'unset.nothing', why: "can't be cleared by a link" },
      { name: 'set.learning_rate', why: "can't be set by a link" },
      { name: 'set.data_source', why: "can't be read" },
      { name: 'set.model_id', why: 'conflicts with set.engine_id' },
      { name: 'set.parameter.', why: 'has no parameter name' },
      { name: 'set.parameter.big', why: 'exceeds the 8 KB of a link' },
    ]);
    expect(draft).toEqual({
      ...sampleDraft,
      code: { ...sampleDraft.code, ownCode: { ...sampleDraft.code.ownCode, engineId: '7' } },
      output: { ...sampleDraft.output, logPath: '' },
    });
  });

  it('never throws', () => {
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'set.data_source',
        'set.app_url',
        'unset.data_source',
        'set.parameter.__proto__',
        'set.__proto__',
      ),
      fc.string().map((name) => `set.${name}`),
    );
    fc.assert(
      fc.property(fc.dictionary(names, fc.oneof(fc.string(), fc.json())), baseDraft, (search, base) => {
        readDelta(deltaOf(search), base);
      }),
    );
  });
});
