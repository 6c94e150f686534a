import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { anySweep } from '#test-support/any-sweep.ts';
import { sampleDraft } from '#test-support/sample-draft.ts';
import { chosenPoints, planOf, pointDraft } from './plan.ts';
import { emptySweep, type Sweep } from './shape.ts';

const rate = 'code.parameters.learning_rate';
const spec = 'resources.publicPool.specId';
const draftWith = (sweep: Partial<Sweep>): VersionDraft => ({
  ...sampleDraft,
  sweep: { ...emptySweep, ...sweep },
});
const vary = (...rows: readonly [path: string, values: string][]) =>
  rows.map(([path, values]) => ({ path, values }));
const rowsOf = (sweep: Partial<Sweep>) =>
  planOf(draftWith(sweep)).points.map(({ values }) => values.join(' '));
const problemsOf = (sweep: Partial<Sweep>) =>
  planOf(draftWith(sweep)).problems.map(({ path, message }) => `${path}: ${message}`);

describe('a grid', () => {
  it('has all combinations, the last field changing first', () => {
    const varied = vary([rate, '0.1, 0.03'], [spec, '1, 4, 27']);
    expect(rowsOf({ varied })).toEqual(['0.1 1', '0.1 4', '0.1 27', '0.03 1', '0.03 4', '0.03 27']);
  });

  it('of 10,000 combinations is refused with an error, and has no points', () => {
    const hundred = '1..100 step 1';
    const varied = vary([rate, hundred], ['code.parameters.num_classes', hundred]);
    expect(problemsOf({ varied })).toEqual([
      'sweep.method: These values make 10,000 versions; the maximum is 200. Remove values, or choose Random.',
    ]);
    expect(planOf(draftWith({ varied })).points).toEqual([]);
  });
});

describe('random points', () => {
  const varied = vary([rate, '1e-4..1e-1 log'], ['code.parameters.num_classes', '2..20']);
  const random = (seed: string, count = '20') =>
    rowsOf({ method: 'random', varied, random: { count, seed } });

  it('are the same for the same seed, and others for another', () => {
    expect(random('7')).toHaveLength(20);
    expect(random('7')).toEqual(random('7'));
    expect(random('7')).not.toEqual(random('8'));
    expect(random('7', '30').slice(0, 20)).toEqual(random('7'));
  });

  it('lie in their ranges, whole where the ends are', () => {
    for (const row of random('7', '200')) {
      const [learningRate, classes] = row.split(' ').map(Number);
      expect(learningRate).toBeGreaterThanOrEqual(1e-4);
      expect(learningRate).toBeLessThanOrEqual(1e-1);
      expect(Number.isInteger(classes)).toBe(true);
    }
    const small = random('7', '200').filter((row) => Number(row.split(' ')[0]) < 1e-3);
    expect(small.length).toBeGreaterThan(40);
  });

  it.each([
    [{ count: '0', seed: '1' }, 'sweep.random.count: Enter how many versions, from 1 to 200.'],
    [{ count: '201', seed: '1' }, 'sweep.random.count: Enter how many versions, from 1 to 200.'],
    [{ count: 'x', seed: '1' }, 'sweep.random.count: Enter how many versions, from 1 to 200.'],
    [{ count: '5', seed: 'x' }, 'sweep.random.seed: Enter the seed as a whole number, such as 7.'],
  ])('%j: %s', (settings, problem) => {
    expect(problemsOf({ method: 'random', varied, random: settings })).toEqual([problem]);
  });

  it('are at most all combinations', () => {
    const few = vary([rate, '0.1, 0.2'], [spec, '1, 4, 27']);
    expect(rowsOf({ method: 'random', varied: few, random: { count: '6', seed: '1' } })).toHaveLength(6);
    expect(problemsOf({ method: 'random', varied: few, random: { count: '7', seed: '1' } })).toEqual([
      'sweep.random.count: There are only 6 combinations. Enter at most 6.',
    ]);
  });
});

describe('an error of a plan', () => {
  it.each<[string, Partial<Sweep>, string]>([
    ['an empty value', { varied: vary([rate, '0.1,,']) }, 'sweep.varied.0.values: Value 2 is empty'],
    ['a value twice', { varied: vary([rate, '0.1, 0.1']) }, 'sweep.varied.0.values: 0.1 appears twice'],
    ['an id twice', { varied: vary([spec, '1, 01']) }, 'sweep.varied.0.values: 01 appears twice'],
    ['no such parameter', { varied: vary(['code.parameters.x', '1, 2']) }, 'There is no parameter x'],
    [
      'another branch',
      { varied: vary(['data.dataset.datasetVersionId', 'a, b']) },
      'not a part of this version',
    ],
    ['no such field', { varied: vary(['output.logPath', '/a/, /b/']) }, 'not a part of this version'],
    [
      'one thing twice',
      { varied: vary([rate, '1, 2'], [rate, '3, 4']) },
      'sweep.varied.1.values: learning_rate is varied twice',
    ],
    ['an open range', { varied: vary([rate, '1..2']) }, 'Say how many values: 1..2 5.'],
    [
      'a list with a gap',
      { method: 'list', varied: vary([rate, '1, 2, 3'], [spec, '1, 4']) },
      'sweep.varied.1.values: Specification has 2 of 3 values',
    ],
    [
      'a row twice',
      { method: 'list', varied: vary([rate, '1, 1'], [spec, '4, 4']) },
      'sweep.points.2: Version #2 is the same as #1',
    ],
    ['a range that never ends', { varied: vary([rate, '1..2 step 0']) }, 'never ends'],
    ['a log of 0', { varied: vary([rate, '0..1 log 5']) }, '0 has no logarithm'],
  ])('%s', (_, sweep, problem) => {
    expect(problemsOf(sweep).join(' ')).toContain(problem);
  });

  it('is not reported for a point that is left out', () => {
    const sweep: Partial<Sweep> = { method: 'list', varied: vary([rate, '1, 1']), unticked: [2] };
    expect(problemsOf(sweep)).toEqual([]);
  });
});

it('points that equal a version are left out, unless the user includes them', () => {
  const plan = planOf(draftWith({ varied: vary([rate, '1, 2, 3, 4']) }));
  const numbers = (sweep: Pick<Sweep, 'unticked' | 'ticked'>) =>
    chosenPoints(plan, sweep, new Set([1, 2])).map(({ number }) => number);
  expect(numbers({ unticked: [3], ticked: [] })).toEqual([4]);
  expect(numbers({ unticked: [3], ticked: [2, 3] })).toEqual([2, 4]);
});

it('the value of a single point can be changed', () => {
  const sweep = { varied: vary([rate, '1, 2']), edits: [{ point: 2, path: rate, value: '1e-07' }] };
  const plan = planOf(draftWith(sweep));
  expect(plan.points.map(({ values, isEdited }) => [values[0], isEdited])).toEqual([
    ['1', false],
    ['1e-07', true],
  ]);
});

it('any plan throws nothing, has different points, and not too many', () => {
  fc.assert(
    fc.property(anySweep, (sweep) => {
      const draft = draftWith(sweep);
      const plan = planOf(draft);
      expect(plan.points.length).toBeLessThanOrEqual(200);
      const chosen = chosenPoints(plan, sweep);
      if (plan.problems.length === 0)
        expect(new Set(chosen.map(({ values }) => JSON.stringify(values))).size).toBe(chosen.length);
      for (const point of chosen) expect(pointDraft(draft, plan, point).sweep).toEqual(emptySweep);
    }),
    { numRuns: 500 },
  );
});
