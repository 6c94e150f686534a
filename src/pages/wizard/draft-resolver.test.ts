import { expect, it } from 'vitest';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { type DraftStep, draftSteps } from '#domain/draft/steps.ts';
import { planOf } from '#domain/sweep/plan.ts';
import { emptySweep, type Sweep } from '#domain/sweep/shape.ts';
import { sampleCatalogue, sampleDraft } from '#test-support/sample-draft.ts';
import { draftResolver } from './draft-resolver.ts';

async function errorsOf(
  sweep: Partial<Sweep>,
  draft = sampleDraft,
  steps: readonly DraftStep[] = draftSteps,
) {
  const resolve = draftResolver(
    () => sampleCatalogue,
    new Set(steps),
    () => undefined,
    async (draft) => planOf(draft).problems,
  );
  const values: VersionDraft = { ...draft, sweep: { ...emptySweep, ...sweep } };
  const { errors } = await resolve(values, undefined, { fields: {}, shouldUseNativeValidation: false });
  return errors;
}

const rate = 'code.parameters.learning_rate';

it('what is wrong with values is an error at their field, on its step', async () => {
  const varied = [
    { path: rate, values: '1e-4..1e-1 log 3' },
    { path: 'resources.workers', values: '0..1 log 5' },
  ];
  const { sweep } = await errorsOf({ varied });
  expect(sweep?.varied?.[1]?.values?.message).toMatch(/log/);
  expect(await errorsOf({ varied }, sampleDraft, ['code'])).toEqual({});
});

it.each([
  ['an empty value', '0.1,,0.2'],
  ['a value twice', '0.1, 0.1'],
  ['a range that never ends', '1..2 step 0'],
])('%s is refused', async (_what, values) => {
  const { sweep } = await errorsOf({ varied: [{ path: rate, values }] });
  expect(sweep?.varied?.[0]?.values?.message).toBeTruthy();
});

it('10,000 combinations are an error at the method', async () => {
  const varied = [
    { path: rate, values: '1..100 100' },
    { path: 'code.parameters.num_classes', values: '1..100 100' },
  ];
  expect((await errorsOf({ varied })).sweep?.method?.message).toContain('10,000');
});

it('the single value of a varied field is no error, and two equal points are reported in the review', async () => {
  const draft = { ...sampleDraft, resources: { ...sampleDraft.resources, workers: '' } };
  expect((await errorsOf({}, draft)).resources?.workers).toBeDefined();
  const varied = [{ path: 'resources.workers', values: '1, 2' }];
  const edits = [{ point: 2, path: 'resources.workers', value: '1' }];
  const { resources, sweep } = await errorsOf({ varied, edits }, draft);
  expect(resources?.workers).toBeUndefined();
  expect(sweep).toBeUndefined();
});
