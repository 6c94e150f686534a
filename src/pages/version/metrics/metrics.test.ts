import { describe, expect, it } from 'vitest';
import { basePlace, pointNear, pointsAt, wordsAt } from '#components/chart/chart-points.ts';
import {
  keepChoices,
  type MetricChoices,
  pinsOf,
  readChoices,
} from '#components/version-results/metric-choices.ts';
import { readSeries, seriesOf } from '#log/metrics/read-series.ts';
import { emptyWindow, withOlder } from '#log/pages/log-window.ts';
import { previewPattern } from './choices/pattern-preview.ts';
import { metricView } from './metric-view.ts';
import { formatRate, idleShare, isGpuSeen, systemCharts } from './system/system-charts.ts';

const read = (...lines: readonly string[]) => seriesOf(readSeries(lines));
const first = { shown: null, kinds: {}, place: null, scale: null };

const series = read(
  'epoch 1 step 100 val_loss 3.5 loss 3 acc 0.5 lr 0.1',
  'epoch 2 step 200 val_loss 2.5 loss 2 acc 0.6 lr 0.1',
);
const base = read('epoch 1 step 100 loss 4', 'epoch 2 step 200 loss 2.2', 'epoch 3 step 300 loss 2.1');

describe('the view of metrics', () => {
  it('has the loss and the main score first, training before validation, the base beside it', () => {
    const { charts, places, place, results, baseResults } = metricView(series, base, first);
    expect(charts.map(({ title, curves }) => [title, ...curves.map(({ name }) => name)])).toEqual([
      ['loss', 'loss', 'val_loss'],
      ['acc', 'acc'],
    ]);
    expect(charts[0]?.x).toEqual([100, 300]);
    expect([places, place]).toEqual([['step', 'epoch'], 'step']);
    expect([results.length, baseResults.length]).toEqual([4, 1]);
  });

  it('has the chosen names by the chosen axis', () => {
    const { charts, place } = metricView(series, [], { ...first, shown: ['lr', 'loss'], place: 'epoch' });
    expect(charts.map(({ title }) => title)).toEqual(['loss', 'lr']);
    expect(place).toBe('epoch');
    expect(charts[0]?.placeOf(0, 1)).toBe('epoch 2');
    expect(metricView(series, [], { ...first, place: 'time' }).place).toBe('step');
  });

  it('says the values at the cursor, and at the end where there is none', () => {
    const [loss] = metricView(series, base, first).charts;
    if (loss === undefined) throw new Error('no chart');
    const at = (x: number | null) => wordsAt(loss, pointsAt(loss, x), x, 'V0003');
    expect(at(100)).toBe('step 100, loss 3, V0003 4, val_loss 3.5');
    expect(at(null)).toBe('step 200, loss 2, V0003 2.2, val_loss 2.5');
    expect(at(1_000)).toBe('step 1,000, loss –, V0003 –, val_loss –');
    expect(pointsAt(loss, 300).map(({ value, base: before }) => [value, before])).toEqual([
      ['–', '2.1'],
      ['–', null],
    ]);
    expect(pointNear(loss, 120, 0.7)).toMatchObject({ curve: 1, point: 0 });
  });
});

it('says where the value of the base version is if its curve goes on', () => {
  const placesOf = (own: typeof series, before: typeof base) =>
    metricView(own, before, first).charts.map((chart) => basePlace(chart, pointsAt(chart, null), null));
  expect(placesOf(series, base)).toEqual(['at this point', '']);
  expect(
    placesOf(read('step 100 acc 0.5', 'step 200 acc 0.6'), read('step 200 acc 0.7', 'step 400 acc 0.9')),
  ).toEqual(['at step 200']);
  expect(placesOf(base, base)).toEqual(['']);
  const [loss] = metricView(series, base, first).charts;
  if (loss === undefined) throw new Error('no chart');
  expect(basePlace(loss, pointsAt(loss, 100), 100)).toBe('');
});

describe('a loss that diverges', () => {
  const diverging = read(
    ...[0.5, 2, 900, 70_000].map((loss, index) => `step ${index} loss ${loss}`),
    'step 4 loss nan',
    'step 5 loss nan',
  );

  it('is drawn on a logarithmic scale, unless the user chooses a linear one', () => {
    const scaleOf = (scale: 'log' | 'linear' | null, of = diverging) =>
      metricView(of, [], { ...first, scale }).charts[0]?.y.isLog;
    expect([scaleOf(null), scaleOf('linear'), scaleOf('log')]).toEqual([true, false, true]);
    expect([scaleOf(null, series), scaleOf('log', series)]).toEqual([false, true]);
    expect(scaleOf('log', read('step 1 loss 0', 'step 2 loss 1'))).toBe(false);
  });

  it('is marked where it becomes NaN', () => {
    const [chart] = metricView(diverging, [], first).charts;
    expect(chart?.breaks).toEqual([{ x: 4, label: 'NaN' }]);
    expect(chart && wordsAt(chart, pointsAt(chart, 5), 5, undefined)).toBe('step 5, loss NaN');
  });
});

it('reports that a base version has nothing to compare with', () => {
  const early = read('step 1 loss 4', 'step 2 loss 3');
  expect(metricView(series, early, first)).toMatchObject({ hasBase: false, isBaseElsewhere: true });
  expect(metricView(series, base, first)).toMatchObject({ hasBase: true, isBaseElsewhere: false });
  expect(metricView(series, [], first)).toMatchObject({ hasBase: false, isBaseElsewhere: false });
});

describe('choices', () => {
  const store = () => {
    const kept = new Map<string, string>();
    return {
      get: (key: string) => kept.get(key) ?? null,
      set: (key: string, value: string) => kept.set(key, value) !== undefined,
    };
  };

  it('are kept, and what cannot be read is left out', () => {
    const memory = store();
    const choices: MetricChoices = {
      shown: ['lr'],
      kinds: { lr: 'loss' },
      pins: [{ name: 'x', pattern: 'x (.)' }],
      place: 'epoch',
      scale: 'log',
    };
    keepChoices(memory, 'job', choices);
    expect(readChoices(memory, 'job')).toEqual(choices);
    memory.set('job', '{"shown":7,"kinds":{"lr":"up"},"pins":[{"name":"x","pattern":"(x)"}],"place":"year"}');
    const left = { shown: null, kinds: {}, pins: [{ name: 'x', pattern: '(x)' }], place: null, scale: null };
    expect(readChoices(memory, 'job')).toEqual(left);
    memory.set('job', 'no JSON');
    expect(readChoices(memory, 'job').pins).toEqual([]);
  });

  it('have one expression a name, and none that cannot be used', () => {
    const pins = ['(a', '(a)', '(b)'].map((pattern) => ({ name: 'x', pattern }));
    expect(pinsOf({ pins })).toMatchObject([{ name: 'x', pattern: /(b)/g }]);
  });

  it('show what an expression finds in the newest lines, as far as there is time', () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `energy ${index}`);
    const page = { text: lines.join('\n'), coloredText: null, count: 3000, start: '1', end: '2' };
    const window = withOlder(emptyWindow, page);
    expect(previewPattern(window, /energy (\d+)/g, () => 0)).toEqual({
      matches: 2000,
      last: 2999,
      lines: 2000,
    });
    let time = 0;
    const clock = () => {
      time += 40;
      return time;
    };
    expect(previewPattern(window, /energy (\d+)/g, clock)).toMatchObject({ matches: 50, lines: 50 });
  });
});

describe('the use of the system', () => {
  const none = {
    cpu: [],
    memory: [],
    gpu: [],
    gpuMemory: [],
    diskRead: [],
    diskWrite: [],
    received: [],
    sent: [],
  };

  it('has a gap where there is no value, a zero where it is zero, and no chart without values', () => {
    const charts = systemCharts(
      { ...none, cpu: [0, null, 5], memory: [null, null], gpu: [0], minutes: 2 },
      false,
    );
    expect(charts).toMatchObject([
      { title: 'CPU', x: [0, 4], y: { range: [0, 100] }, edges: ['0 min', '4 min'] },
    ]);
    expect(charts[0]?.curves[0]?.values).toEqual([0, Number.NaN, 5]);
    expect(systemCharts({ ...none, minutes: null }, true)).toEqual([]);
  });

  it.each([
    [[5, 5, 5, 5, 90], 0.8],
    [[5, 5, 5, null, 5], null],
    [[5, 5, 90, 90, 90], null],
    [[0, 0, 0, 0, 0, null], 1],
    [[], null],
  ])('says whether the GPU is idle: %j', (gpu, share) => expect(idleShare(gpu)).toBe(share));

  it('sees a GPU by any value above 0', () => {
    expect(isGpuSeen({ ...none, gpu: [0, null, 0.5], minutes: 1 })).toBe(true);
    expect(isGpuSeen({ ...none, gpu: [0, 0], minutes: 1 })).toBe(false);
  });

  it.each([
    [0, '0 B/s'],
    [519_000, '519 kB/s'],
    [7_130_000, '7.13 MB/s'],
    [Number.NaN, '–'],
  ])('says a rate of %s as %s', (value, words) => expect(formatRate(value)).toBe(words));
});
