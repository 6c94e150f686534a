import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Specification } from '#domain/catalogue.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { madeConfiguration, madeVersion } from '#test-support/histories/made-history.ts';
import { formatDurationRange } from '#util/format.ts';
import { estimateQueue, estimateRun } from './estimate.ts';
import { pastRuns, planOf } from './past-runs.ts';

const minute = 60_000;
const plan = (changes: Parameters<typeof madeConfiguration>[0] = {}) =>
  planOf(madeConfiguration(changes), undefined);
const withParameters = (parameters: Readonly<Record<string, string>>) => ({
  parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })),
});

/** Newest first, as the service sends them. */
const ranFor = (
  minutes: readonly number[],
  changes: Partial<TrainingVersion> = {},
): readonly TrainingVersion[] =>
  minutes.map((ran, index) => madeVersion(index + 1, { duration: ran * minute, ...changes })).toReversed();

const estimateOf = (versions: readonly TrainingVersion[], asked = plan()) =>
  estimateRun(pastRuns(versions, undefined), asked);

describe('the estimate of a run', () => {
  it('is silent under three alike', () => {
    expect(estimateOf([])).toBeNull();
    expect(estimateOf(ranFor([60, 62]))).toBeNull();
    expect(estimateOf(ranFor([60, 62, 61]))).not.toBeNull();
  });

  it('goes around the times of the similar versions, and names them', () => {
    const estimate = estimateOf(ranFor([60, 70, 65, 62, 68]));
    expect(formatDurationRange(estimate?.low ?? 0, estimate?.high ?? 0)).toBe('58–72 min');
    expect(estimate?.sources.map(({ name }) => name)).toEqual(['V0005', 'V0004', 'V0003', 'V0002', 'V0001']);
    expect(estimate).toMatchObject({ unfinished: 0, scaledBy: [] });
  });

  it('counts only those that completed, and says how many did not', () => {
    const versions = [
      ...ranFor([3], { status: 11 }),
      ...ranFor([60, 62, 61]),
      ...ranFor([9], { status: 12 }),
      ...ranFor([30], { status: 8 }),
    ].map((version, index) => ({ ...version, id: madeVersion(index).id }));
    expect(estimateOf(versions)).toMatchObject({ unfinished: 1 });
    expect(estimateOf(versions)?.low).toBeGreaterThan(55 * minute);
  });

  it.each([
    ['specification', { specId: '4' }],
    ['workers', { workers: '2' }],
    ['engine', { engineId: '13' }],
    ['data', { dataPath: '/team/other/' }],
    ['boot file', { bootFile: '/team/code/evaluate.py' }],
    ['image size', withParameters({ image_size: '512' })],
    ['counted parameter', withParameters({ epochs: '10' })],
  ])('takes no version of another %s', (_name, changes) => {
    expect(estimateOf(ranFor([60, 62, 61]), plan(changes))).toBeNull();
  });

  it('takes those of another code folder, learning rate and output', () => {
    const changes = {
      codeDirectory: '/team/new/',
      bootFile: '/team/new/train.py',
      outputPath: '/team/out/',
      ...withParameters({ learning_rate: '1' }),
    };
    expect(estimateOf(ranFor([60, 62, 61]), plan(changes))).not.toBeNull();
  });

  const ofEpochs = (epochs: readonly number[], timeOf: (epochs: number) => number) =>
    epochs
      .map((count, index) =>
        madeVersion(index + 1, {
          duration: timeOf(count) * minute,
          configuration: madeConfiguration(withParameters({ num_train_epochs: String(count) })),
        }),
      )
      .toReversed();

  it('scales by epochs, and finds how long the start takes', () => {
    const versions = ofEpochs([10, 20, 40, 10, 20, 40], (epochs) => 5 + epochs);
    const estimate = estimateOf(versions, plan(withParameters({ num_train_epochs: '80' })));
    expect(estimate?.scaledBy).toEqual(['num_train_epochs']);
    expect(estimate?.low).toBeGreaterThan(82 * minute);
    expect(estimate?.low).toBeLessThan(85 * minute);
    expect(estimate?.high).toBeGreaterThan(85 * minute);
    expect(estimate?.high).toBeLessThan(88 * minute);
  });

  it('has room for a start of unknown length where all have the same epochs', () => {
    const versions = ofEpochs([10, 10, 10, 10], () => 10);
    const estimate = estimateOf(versions, plan(withParameters({ num_train_epochs: '20' })));
    expect(estimate?.low).toBeLessThan(19 * minute);
    expect(estimate?.low).toBeGreaterThan(16 * minute);
    expect(estimate?.high).toBeGreaterThan(20 * minute);
    expect(estimate?.high).toBeLessThan(21 * minute);
  });

  it('says nothing of work that is far from what there was', () => {
    const versions = ofEpochs([10, 12, 14, 16], (epochs) => epochs);
    expect(estimateOf(versions, plan(withParameters({ num_train_epochs: '100' })))).toBeNull();
    expect(estimateOf(versions, plan(withParameters({ num_train_epochs: '1' })))).toBeNull();
  });

  it('says nothing where similar versions have nothing in common', () => {
    expect(estimateOf(ranFor([1, 60, 600, 3]))).toBeNull();
  });
});

const time = fc.oneof(
  fc.constantFrom(null, 0, -1, 1, 1e15, Number.MAX_SAFE_INTEGER, -1e15, Number.MAX_VALUE),
  fc.integer({ min: 1, max: 1e9 }),
  fc.integer({ min: 1_600_000_000_000, max: 1_600_100_000_000 }),
);
const amount = fc.constantFrom(
  '',
  '0',
  '-1',
  '1',
  '10',
  '20',
  'x',
  'NaN',
  'Infinity',
  '1e400',
  '1e-300',
  ' 7 ',
);
const anyParameters = fc.array(
  fc.record({
    name: fc.constantFrom('epochs', '--batch-size', 'train.max_steps', 'lr', 'fp16', '', '__proto__'),
    value: amount,
  }),
  { maxLength: 4 },
);
const anyVersion = fc.record({
  status: fc.constantFrom(10, 10, 10, 11, 12, 8, 7, null),
  createTime: time,
  startTime: time,
  duration: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 50, max: 80 }).map((ran) => ran * minute) },
    time,
  ),
  parameters: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, anyParameters),
  workers: fc.constantFrom('1', '1', '1', '', 'x', '99999999999'),
});
const anyHistory = fc
  .array(anyVersion, { maxLength: 30 })
  .map((all) =>
    all.map(({ parameters, workers, ...times }, index) =>
      madeVersion(index, { ...times, configuration: madeConfiguration({ parameters, workers }) }),
    ),
  );

describe('whatever times and parameters a history has', () => {
  it('an estimate is a range of at least three sources in words that say something', () => {
    let estimated = 0;
    fc.assert(
      fc.property(anyHistory, anyParameters, (versions, parameters) => {
        const runs = pastRuns(versions, undefined);
        for (const asked of [plan(), plan({ parameters })]) {
          for (const range of [estimateRun(runs, asked), estimateQueue(runs, asked)]) {
            if (range === null) continue;
            estimated += 1;
            expect(range.low).toBeGreaterThan(0);
            expect(range.high).toBeGreaterThan(range.low);
            expect(Number.isFinite(range.high)).toBe(true);
            expect(formatDurationRange(range.low, range.high)).not.toMatch(/NaN|Infinity|(?<![\d.])0 /);
          }
          const sources = estimateRun(runs, asked)?.sources ?? [];
          expect([0, 1, 2]).not.toContain(sources.length || 3);
          for (const { id } of sources) {
            expect(id).toBeTypeOf('string');
            expect(versions.find((version) => version.id === id)?.status).toBe(10);
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(estimated).toBeGreaterThan(100);
  });

  it('is silent below three that completed', () => {
    fc.assert(
      fc.property(anyHistory, (versions) => {
        const left = versions.filter(
          ({ status }, index) =>
            status !== 10 || versions.slice(0, index).filter((other) => other.status === 10).length < 2,
        );
        expect(estimateRun(pastRuns(left, undefined), plan())).toBeNull();
      }),
    );
  });

  it('longer times never make the estimate shorter', () => {
    const times = fc.array(fc.integer({ min: 60, max: 70 }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(times, (minutes) => {
        const one = estimateOf(ranFor(minutes));
        const other = estimateOf(ranFor(minutes.map((ran) => ran * 2)));
        expect(other?.low).toBeCloseTo(2 * (one?.low ?? 0), 0);
        expect(other?.high).toBeCloseTo(2 * (one?.high ?? 0), 0);
      }),
    );
  });
});

describe('the queue time', () => {
  const waited = (seconds: readonly number[], changes: Partial<TrainingVersion> = {}) =>
    seconds.map((time, index) =>
      madeVersion(index, { createTime: 1e12, startTime: 1e12 + time * 1000, ...changes }),
    );

  it('is that of all versions on the same compute, however they ended and whatever they ran', () => {
    const versions = waited([60, 120, 90], {
      status: 11,
      configuration: madeConfiguration({ engineId: '13' }),
    });
    const range = estimateQueue(pastRuns(versions, undefined), plan());
    expect(range?.low).toBeLessThan(60_000);
    expect(range?.high).toBeGreaterThan(120_000);
    expect(estimateQueue(pastRuns(versions, undefined), plan({ specId: '4' }))).toBeNull();
    expect(estimateQueue(pastRuns(versions.slice(1), undefined), plan())).toBeNull();
  });

  it('can be none, and is a second in words', () => {
    const range = estimateQueue(pastRuns(waited([0, 0, 0]), undefined), plan());
    expect(formatDurationRange(range?.low ?? 0, range?.high ?? 0)).toBe('1 s');
  });
});

describe('an id of the list', () => {
  it('is found though it is above 2^53', () => {
    const specification: Specification = {
      id: '9007199254741001',
      code: 'big',
      vcpu: '',
      memory: '',
      gpuCount: 2,
      gpuType: 'v100',
      maxWorkers: 2,
      soldOut: false,
    };
    const versions = [60, 61, 62].map((ran, index) =>
      madeVersion(index, {
        duration: ran * minute,
        configuration: madeConfiguration({ specId: specification.id }),
      }),
    );
    expect(estimateOf(versions, plan({ specId: specification.id }))).not.toBeNull();
    expect(estimateOf(versions, plan({ specId: '9007199254741002' }))).toBeNull();
  });
});
