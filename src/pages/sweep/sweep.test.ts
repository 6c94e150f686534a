import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorFromCause } from '#api/errors/api-error.ts';
import { metricSummary } from '#components/version-results/metric-summary.ts';
import { sweepFolder } from '#domain/sweep/sweep-folder.ts';
import { sweepProgress } from '#domain/sweep/sweep-progress.ts';
import { findSweep } from '#domain/sweep/sweeps-of.ts';
import { sweptValues } from '#domain/sweep/swept-values.ts';
import { parameterPath } from '#domain/sweep/varied.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { readSeries, seriesOf } from '#log/metrics/read-series.ts';
import { madeConfiguration, madeVersion } from '#test-support/histories/made-history.ts';
import { heatMap } from './map/heat-map.ts';
import { sweepLines } from './parallel/sweep-lines.ts';
import { progressWords, shownRun, waitWords } from './run/sweep-words.ts';
import { sweepTimeLeft } from './run/time-left.ts';
import { sweepRows } from './sweep-rows.ts';
import { sweepSummary } from './sweep-summary.ts';

const sweepId = 'k3f9a2b7';
const minute = 60_000;
const unreached = errorFromCause(new TypeError('Failed to fetch'));

/** A version of a point. */
const pointVersion = (
  point: number,
  parameters: Readonly<Record<string, string>>,
  changes: Partial<TrainingVersion> = {},
): TrainingVersion =>
  madeVersion(point, {
    configuration: madeConfiguration({
      outputPath: `/team/out/${sweepFolder({ sweepId, point, attempt: 1 })}`,
      parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })),
    }),
    ...changes,
  });

const fields = [
  { path: parameterPath('lr'), label: 'lr' },
  { path: parameterPath('size'), label: 'size' },
];
const planned = (number: number, ...values: string[]) => ({ number, values, isEdited: false });

describe('the rows of a sweep', () => {
  it('are those of the plan, with the version of each, and what was made besides', () => {
    const versions = [pointVersion(2, { lr: '0.2', size: '32' }), pointVersion(9, { lr: '7', size: '8' })];
    const rows = sweepRows(
      [planned(1, '0.1', '32'), planned(2, '0.2', '32')],
      fields,
      findSweep(versions, sweepId),
    );
    expect(rows).toMatchObject([
      { number: 1, values: ['0.1', '32'], found: null },
      { number: 2, values: ['0.2', '32'], found: { number: 2 } },
      { number: 9, values: ['7', '8'], found: { number: 9 } },
    ]);
  });
});

describe('the map of two fields', () => {
  const versions = [
    pointVersion(1, { lr: '1e-2', size: '128' }),
    pointVersion(2, { lr: '0.001', size: '128' }),
    pointVersion(3, { lr: '0.001', size: '64' }),
    pointVersion(4, { lr: '0.001', size: '64' }),
  ];
  const rows = sweepRows([], fields, findSweep(versions, sweepId));
  const summaryOf = (name: string, values: readonly number[]) => {
    const known = versions.map(({ id }, index) => {
      const series = seriesOf(readSeries([`step 1 ${name} ${values[index]}`]));
      return [id, { series, lineCount: 1, problem: null }] as const;
    });
    return metricSummary(new Map(known), name, {});
  };

  it('has the values in the order of numbers, and the better of two equal points', () => {
    const map = heatMap(rows, summaryOf('accuracy', [0.1, 0.2, 0.3, 0.4]));
    expect(map.columns).toEqual(['0.001', '1e-2']);
    expect(map.rows).toEqual(['64', '128']);
    expect(map.cellAt('64', '0.001')?.value).toBe(0.4);
    expect(map.cellAt('64', '1e-2')).toBeUndefined();
    expect(heatMap(rows, summaryOf('loss', [1, 2, 3, 4])).cellAt('64', '0.001')?.value).toBe(3);
  });

  it('has numbers before other values', () => {
    const map = heatMap(rows, summaryOf('loss', [1, 2, Number.NaN, 4]));
    expect(map.cellAt('64', '0.001')?.value).toBe(4);
  });
});

describe('the best of a sweep', () => {
  const versions = [10, 11, 10].map((status, index) =>
    pointVersion(index + 1, { lr: String(index), size: '8' }, { status }),
  );
  const known = new Map(
    versions.map(({ id }, index) => [
      id,
      {
        series: seriesOf(readSeries([`step 1 accuracy ${[0.7, 0.9, 0.8][index]}`])),
        lineCount: 1,
        problem: null,
      },
    ]),
  );

  it('is no run that has failed, whose result is shown all the same', () => {
    const summary = sweepSummary(known, versions, {});
    expect([...summary.best]).toEqual([versions[2]?.id]);
    expect(summary.metrics.size).toBe(3);
  });
});

describe('the lines of a sweep', () => {
  it('have an axis for each field, with names for ids, and no line for what was not made', () => {
    const versions = [pointVersion(2, { lr: '0.2', size: '32' })];
    const fieldsWithIds = [fields[0] ?? { path: '', label: '' }, { path: 'id', label: 'Specification' }];
    const rows = sweepRows(
      [planned(1, '0.1', '1'), planned(2, '0.2', '4')],
      fieldsWithIds,
      findSweep(versions, sweepId),
    );
    const lines = sweepLines(rows, fieldsWithIds, (path, value) =>
      path === 'id' ? `name of ${value}` : value,
    );
    expect(lines.versions).toEqual(versions);
    expect(lines.rows.map(({ label, values }) => [label, ...values])).toEqual([
      ['lr', '0.2'],
      ['Specification', 'name of 4'],
    ]);
  });
});

describe('how long it will take', () => {
  const done = [1, 2, 3].map((point) =>
    pointVersion(point, { lr: String(point), size: '1' }, { duration: 10 * minute }),
  );
  const found = findSweep(done, sweepId);

  it('counts the rounds that the remaining versions take', () => {
    expect(sweepTimeLeft(found, { left: 8, unfinished: 0 }, 4)).toBe(20 * minute);
    expect(sweepTimeLeft(found, { left: 2, unfinished: 2 }, 2)).toBe(15 * minute);
    expect(sweepTimeLeft(found, { left: 1, unfinished: 0 }, 100)).toBe(10 * minute);
  });

  it('is missing before a version has completed, when none is left, and while none is created', () => {
    expect(sweepTimeLeft(undefined, { left: 8, unfinished: 0 }, 4)).toBeNull();
    expect(sweepTimeLeft(found, { left: 0, unfinished: 0 }, 4)).toBeNull();
    expect(sweepTimeLeft(found, { left: 3, unfinished: 0 }, 0)).toBeNull();
  });

  it('is a duration, for any number that is left', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(200), (left, unfinished, width) => {
        const time = sweepTimeLeft(found, { left, unfinished }, width);
        expect(time === null || time >= 10 * minute).toBe(true);
      }),
    );
  });
});

it('says how far it is', () => {
  const versions = [
    pointVersion(1, { lr: '1', size: '1' }, { status: 10 }),
    pointVersion(2, { lr: '2', size: '1' }, { status: 11 }),
    pointVersion(3, { lr: '3', size: '1' }, { status: 8 }),
    pointVersion(4, { lr: '4', size: '1' }, { status: 7 }),
  ];
  const progress = sweepProgress(findSweep(versions, sweepId), [1, 2, 3, 4, 5, 6]);
  expect(progressWords(progress)).toBe(
    '4 of 6 created, 1 pending, 1 running, 1 completed, 1 failed, 2 to create',
  );
  const withRefused = sweepProgress(findSweep(versions, sweepId), [1, 2, 3, 4, 5, 6], new Set([5, 1]));
  expect(progressWords(withRefused)).toBe(
    '4 of 6 created, 1 pending, 1 running, 1 completed, 1 failed, 1 refused, 1 to create',
  );
});

it('says between which values a parameter was varied', () => {
  const versions = ['0.1', '1e-3', '0.02'].map((lr, index) => pointVersion(index + 1, { lr, size: '8' }));
  expect(sweptValues(versions)).toEqual([{ name: 'lr', low: '1e-3', high: '0.1' }]);
});

describe('why it waits', () => {
  const state = {
    current: null,
    why: { kind: 'person' },
    record: { isStartedHere: true },
    refused: new Map(),
  } as const;
  const pending = (point: number) => ({ point, attempt: 1, until: 0 });
  it.each([
    [
      { mode: 'running', wait: { kind: 'width', unfinished: 2, width: 2, pending: [] } },
      /At most 2 versions at once: 2 have not ended.*one ends\.$/,
    ],
    [
      { mode: 'running', wait: { kind: 'width', unfinished: 2, width: 2, pending: [pending(7)] } },
      /That includes version #7: the request may still be processed/,
    ],
    [
      { mode: 'running', wait: { kind: 'pending', pending: [pending(7), pending(9)] } },
      /The response for versions #7, #9 was lost, .* is created again/,
    ],
    [
      { mode: 'running', wait: { kind: 'unread', error: unreached, until: 0 } },
      /no version is created\. The service could not be reached\. The next try is at/,
    ],
    [
      { mode: 'running', wait: { kind: 'other-browser', until: 0, isFirst: false } },
      /^Another browser created the last version/,
    ],
    [
      { mode: 'running', wait: { kind: 'other-browser', until: 0, isFirst: true } },
      /^The sweep was started in another browser, and a request of it may still be processed/,
    ],
    [{ mode: 'running', wait: { kind: 'unclear', point: 7, isOpenEnded: true } }, /continue with the others/],
    [
      { mode: 'running', wait: { kind: 'ends', unfinished: 1 } },
      /^All versions are created, and you can close this tab\. 1 has not ended/,
    ],
    [
      { mode: 'running', wait: { kind: 'ends', unfinished: 1 }, refused: new Map([[3, 'No.']]) },
      /^The service refused 1 version\. .* All others are created, and you can close this tab\. 1 has not ended/,
    ],
    [{ mode: 'running', wait: { kind: 'unclear', point: 7, isOpenEnded: false } }, /version #7 was lost/],
    [{ mode: 'paused', wait: null }, /until you press Resume/],
    [{ mode: 'paused', wait: null, why: { kind: 'fail-fast', failed: 3 } }, /3 versions failed/],
    [{ mode: 'paused', wait: null, why: { kind: 'refusals', refused: 3 } }, /refused 3 versions/],
    [
      { mode: 'paused', wait: null, why: { kind: 'quota', code: 'ModelArts.0118', message: 'Too many.' } },
      /The quota is reached.*“Too many\.” \(ModelArts\.0118\)/,
    ],
    [
      { mode: 'running', wait: { kind: 'width', unfinished: 2, width: 0, pending: [] } },
      /is 0, so no more versions are created/,
    ],
    [
      { mode: 'paused', wait: null, record: { isStartedHere: false } },
      /until you press Resume\. .* another browser, which continues it while it is open there and not paused\./,
    ],
    [{ mode: 'stopped', wait: null }, /Press Resume to create the rest/],
    [{ mode: 'done', wait: null, refused: new Map([[3, 'No.']]) }, /refused 1 version\..*sends it again/],
    [{ mode: 'watching', wait: null }, /Another tab/],
    [{ mode: 'running', wait: null, current: { point: 3, attempt: 1 } }, /Creating version #3/],
  ] as const)('%o', (changes, words) => {
    expect(waitWords({ ...state, ...changes })).toMatch(words);
  });
  it('does not ask for Resume where nothing is left to create', () => {
    const halted = { ...state, mode: 'paused', wait: null, record: { isStartedHere: false } } as const;
    const facts = { made: 4, total: 4, unfinished: 0 };
    expect(shownRun(halted, facts).mode).toBe('done');
    expect(waitWords(shownRun(halted, facts))).toBeNull();
    expect(waitWords(shownRun(halted, { ...facts, unfinished: 1 }))).toMatch(/^All versions are created/);
    expect(shownRun(halted, { ...facts, made: 3 })).toBe(halted);
    expect(shownRun({ ...halted, why: { kind: 'fail-fast', failed: 3 } }, facts).mode).toBe('paused');
  });
  it('says nothing when all is done', () => {
    expect(waitWords({ ...state, mode: 'done', wait: null })).toBeNull();
  });
});
