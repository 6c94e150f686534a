import { describe, expect, it } from 'vitest';
import { sampleBranches, sampleDraft } from '#test-support/sample-draft.ts';
import { draftFields, isActive, isDraftFieldPath, stepOfPath } from './fields.ts';
import { emptyDraft } from './shape.ts';

function leavesOf(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

describe('the rows of the draft', () => {
  it('are one for each field but the running parameters and the fresh folder', () => {
    const withoutRow = ['code.parameters', 'output.freshFolder'];
    const leaves = leavesOf(emptyDraft, '').filter((path) => !withoutRow.includes(path));
    expect(draftFields.map(({ path }) => path).toSorted()).toEqual(leaves.toSorted());
  });

  it('stand at the step that their path begins with', () => {
    for (const { path, step } of draftFields) expect(path.split('.')[0]).toBe(step);
    expect(stepOfPath('data.several.sources.0.kind')).toBe('data');
    expect(stepOfPath('code.parameters.0.name')).toBe('code');
  });

  it.each([
    [0, ['Engine', 'Code directory', 'Boot file', 'Data path', 'Specification']],
    [9, ['Algorithm', 'Dataset', 'Dataset version', 'Pool ID']],
    [16, ['Image', 'Command', 'Code directory', 'Sources', 'Specification']],
  ])('count with their branch only (%#)', (index, labels) => {
    const draft = sampleBranches[index] ?? emptyDraft;
    const always = [
      'Code source',
      'Data source',
      'Pool',
      'Workers',
      'Output path',
      'Log path',
      'Job description',
    ];
    const active = draftFields.filter((field) => isActive(field, draft)).map(({ label }) => label);
    expect(active.filter((label) => !always.includes(label))).toEqual(labels);
    expect(active).toEqual(expect.arrayContaining(always));
  });

  it('print what the person chose, in words', () => {
    const printed = (path: string) => draftFields.find((field) => field.path === path)?.print(sampleDraft);
    expect(printed('code.source')).toBe('Own code');
    expect(printed('data.source')).toBe('OBS path');
    expect(printed('resources.pool')).toBe('Public pool');
    expect(printed('data.several.sources')).toBe('/bucket/more/');
    expect(printed('output.outputPath')).toBe('/bucket/out/');
  });

  it.each(['toString', '__proto__', 'code', 'code.parameters', ''])('have none for the path %j', (path) => {
    expect(isDraftFieldPath(path)).toBe(false);
  });
});
