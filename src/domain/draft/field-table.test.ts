import { describe, expect, it } from 'vitest';
import { sampleBranches, sampleDraft } from '#test-support/sample-draft.ts';
import { valueAt } from '#util/value-at.ts';
import {
  type DraftFieldPath,
  draftField,
  draftFields,
  isActive,
  isDraftFieldPath,
  labelAt,
  printField,
  stepOfPath,
} from './field-table.ts';
import { sourceRows } from './fields.ts';
import { emptyDraft, emptySource } from './shape.ts';

function leavesOf(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

describe('the field table', () => {
  it('has one row for each leaf of the draft', () => {
    // The plan is no field of a version.
    const { sweep: _, ...fields } = emptyDraft;
    expect(draftFields.map(({ path }) => path).toSorted()).toEqual(leavesOf(fields, '').toSorted());
    expect(Object.keys(sourceRows).toSorted()).toEqual(Object.keys(emptySource).toSorted());
  });

  it('has the name of the service in each row, or says why there is none', () => {
    for (const { api, path } of draftFields)
      if (typeof api === 'string') expect(api, path).toMatch(/^[a-z][a-z\d]*(_[a-z\d]+)*$/);
      else expect(api.none, path).toMatch(/\w.*\.$/);
  });

  it('names choices and folders that are there', () => {
    for (const { branch, inside, path } of draftFields) {
      if (branch !== undefined) expect(draftField(branch.choice).titles, path).toHaveProperty(branch.value);
      if (inside !== undefined)
        expect(isDraftFieldPath(inside) && draftField(inside).kind, path).toBe('folder');
    }
  });

  it('gives a code of a refusal to one field only', () => {
    const codes = draftFields.flatMap((field) => field.codes ?? []);
    expect(codes.length).toBeGreaterThan(40);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('stands at the step that the path begins with', () => {
    for (const { path, step } of draftFields) expect(path.split('.')[0]).toBe(step);
    expect(stepOfPath('data.several.sources.0.kind')).toBe('data');
    expect(stepOfPath('code.parameters.0.name')).toBe('code');
    expect(() => stepOfPath('nowhere.at.all')).toThrow('in no step');
  });

  it.each([
    [0, ['Engine', 'Code directory', 'Boot file', 'Data path', 'Specification']],
    [9, ['Algorithm', 'Dataset', 'Dataset version', 'Pool ID']],
    [16, ['Image', 'Command', 'Code directory', 'Sources', 'Specification']],
  ])('counts the fields of a branch with it only (%#)', (index, labels) => {
    const draft = sampleBranches[index] ?? emptyDraft;
    const ofBranches = draftFields.filter(({ branch }) => branch !== undefined);
    expect(ofBranches.filter((field) => isActive(field, draft)).map(({ label }) => label)).toEqual(labels);
    for (const field of draftFields)
      if (field.branch === undefined) expect(isActive(field, draft), field.path).toBe(true);
  });

  it('prints what the person chose, in words', () => {
    const printed = (path: DraftFieldPath) => printField(draftField(path), sampleDraft);
    expect(printed('code.source')).toBe('Own code');
    expect(printed('data.source')).toBe('OBS path');
    expect(printed('resources.pool')).toBe('Public pool');
    expect(printed('data.several.sources')).toBe('/bucket/more/');
    expect(printed('output.outputPath')).toBe('/bucket/out/');
    expect(printed('output.freshFolder')).toBe('Yes');
  });

  it('calls a part of a source as its row does', () => {
    expect(labelAt('data.several.sources.2.dataPath')).toBe('Data path');
    expect(labelAt('resources.workers')).toBe('Workers');
    expect(labelAt('data.several.sources.2.nothing')).toBe('data.several.sources.2.nothing');
  });

  it.each(['toString', '__proto__', 'code', 'code.parameters.0', ''])(
    'has no row for the path %j',
    (path) => {
      expect(isDraftFieldPath(path)).toBe(false);
    },
  );
});

describe('a value at a path', () => {
  it.each([
    ['code.ownCode.engineId', '1'],
    ['code.parameters.0.name', 'learning_rate'],
    ['output.freshFolder', true],
    ['nowhere.at.all', undefined],
  ])('of %s is %j', (path, value) => {
    expect(valueAt(sampleDraft, path)).toBe(value);
  });
});
