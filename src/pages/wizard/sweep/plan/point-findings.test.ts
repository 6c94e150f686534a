import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { Finding } from '#domain/preflight/finding.ts';
import { preflight } from '#domain/preflight/preflight.ts';
import { planOf, pointDraft } from '#domain/sweep/plan.ts';
import { emptySweep, type Varied } from '#domain/sweep/shape.ts';
import { writeValues } from '#domain/sweep/value-list.ts';
import { sampleCatalogue, sampleDraft } from '#test-support/sample-draft.ts';
import { planErrors } from './plan-errors.ts';
import { pointFindings } from './point-findings.ts';

const surroundings = { baseDraft: sampleDraft, catalogue: sampleCatalogue, versions: [], now: null };

const varying = (draft: VersionDraft, ...varied: Varied[]): VersionDraft => ({
  ...draft,
  sweep: { ...emptySweep, varied },
});

const messages = (found: readonly Finding[] = []) => found.map(({ message }) => message).sort();

const builtIn: VersionDraft = {
  ...sampleDraft,
  code: { ...sampleDraft.code, source: 'built-in', parameters: [{ name: 'num_classes', value: '10' }] },
};

it('shows for each point the findings of its own preflight', () => {
  const values = fc.uniqueArray(fc.constantFrom('', '1', '10', 'x'.repeat(33_000), '0.1', ' '), {
    minLength: 1,
    maxLength: 4,
  });
  const ids = fc.uniqueArray(fc.constantFrom('1', '27', '9', '77'), { minLength: 1, maxLength: 3 });
  const workers = fc.uniqueArray(fc.constantFrom('1', '2', '3', 'two'), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(values, ids, workers, (classes, specs, counts) => {
      const draft = varying(
        builtIn,
        { path: 'code.parameters.num_classes', values: writeValues(classes) },
        { path: 'resources.publicPool.specId', values: writeValues(specs) },
        { path: 'resources.workers', values: writeValues(counts) },
      );
      const plan = planOf(draft);
      const { common, ofPoint } = pointFindings(draft, plan, plan.points, surroundings);
      for (const point of plan.points) {
        const own = preflight({ ...surroundings, draft: pointDraft(draft, plan, point) });
        expect(messages([...common, ...(ofPoint.get(point.number) ?? [])])).toEqual(messages(own));
      }
    }),
    { numRuns: 25 },
  );
});

it('findings shared by all points are shown once, and count once as an error of the plan', () => {
  const draft = varying(
    { ...sampleDraft, data: { ...sampleDraft.data, obs: { dataPath: '' } } },
    { path: 'resources.workers', values: '1, 2, 7' },
  );
  const plan = planOf(draft);
  const errorsOf = (numbers: readonly number[]) => {
    const chosen = plan.points.filter(({ number }) => numbers.includes(number));
    return planErrors({ draft, plan, equal: new Map(), chosen }, surroundings).map(({ path }) => path);
  };
  expect(errorsOf([1, 2, 3])).toEqual(['data.obs.dataPath', 'sweep.points.3']);
  expect(errorsOf([1, 2])).toEqual(['data.obs.dataPath']);
  expect(errorsOf([])).toEqual(['sweep.points.1']);
});

it('values that make no plan are its errors', () => {
  const draft = varying(sampleDraft, { path: 'code.parameters.learning_rate', values: '1..10000 10000' });
  const current = { draft, plan: planOf(draft), equal: new Map(), chosen: [] };
  expect(planErrors(current, surroundings).map(({ path }) => path)).toEqual(['sweep.varied.0.values']);
});
