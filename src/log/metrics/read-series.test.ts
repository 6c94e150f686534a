import { describe, expect, it } from 'vitest';
import { allLogs } from '#test-support/logs/all-logs.ts';
import type { LogCase } from '#test-support/logs/log-case.ts';
import { problemsOf } from '../problems/problems.ts';
import { quantityOf } from './metric-name.ts';
import { readPinned, readPinnedPattern } from './pinned.ts';
import { readSeries, seriesOf } from './read-series.ts';
import { defaultCharts, mainResult, type Point, resultsOf } from './results.ts';

const read = (text: string) => seriesOf(readSeries(text.split('\n')));

const placeOf = ({ epoch, step }: Point): string =>
  [...(epoch === null ? [] : [`epoch ${epoch}`]), ...(step === null ? [] : [`step ${step}`])].join(' ');

const resultsIn = (lines: readonly string[]) => {
  const series = seriesOf(readSeries(lines));
  return Object.fromEntries(
    resultsOf(series).map(({ name, last, best }, index) => [
      name,
      {
        count: series[index]?.values.length,
        last: last.value,
        at: placeOf(last),
        best: best === null ? null : best.value,
        bestAt: best === null ? null : placeOf(best),
      },
    ]),
  );
};

const expectedOf = ({ series }: LogCase) =>
  Object.fromEntries(
    Object.entries(series).map(([name, [count, last, at, best, bestAt]]) => [
      name,
      {
        count,
        last,
        at,
        best: best === undefined ? last : best,
        bestAt: best === null ? null : (bestAt ?? at),
      },
    ]),
  );

describe('the series of a log', () => {
  it.each(allLogs)('$name', (each) => {
    expect(resultsIn(each.lines)).toEqual(expectedOf(each));
    const lines = seriesOf(readSeries(each.lines)).flatMap((series) => series.lines);
    expect(lines.filter((line) => each.traps.includes(line))).toEqual([]);
  });

  it.each(allLogs)('$name, line by line', ({ lines }) => {
    let state = readSeries([]);
    for (const line of lines) state = readSeries([line], state);
    expect(seriesOf(state)).toEqual(seriesOf(readSeries(lines)));
  });

  it.each(allLogs)('$name has no line that is called a problem', ({ lines }) => {
    const said = problemsOf(lines).problems.filter(({ kind }) => kind !== 'nan');
    expect(said).toEqual([]);
  });

  it.each([
    ['| D loss 0.5 | G loss 0.7 |', ['D loss', 'G loss']],
    ['F1 score 0.8', ['F1 score']],
    ['precision: 16', []],
    ['loss=0.5 MB', []],
    ['Loss for final step: 0.123.', []],
    ['saved loss=0.5.ckpt', []],
    ['mAP@0.5: 0.6', ['mAP@0.5']],
  ])('names what is in %s', (line, names) => {
    expect(read(line).map(({ name }) => name)).toEqual(names);
  });

  it('reads lines of one shape as it reads each alone', () => {
    const lines = ['epoch 1 loss 0.5 acc1 7', 'epoch 12 loss 10.25 acc1 70', 'epoch 123 loss 1.0 acc5 8'];
    expect(resultsIn(lines)).toMatchObject({
      loss: { count: 3, last: 1, at: 'epoch 123', best: 0.5 },
      acc1: { count: 2, last: 70, at: 'epoch 12' },
      acc5: { count: 1, last: 8, at: 'epoch 123' },
    });
  });
});

it.each([
  ['2026-11-25T20:14:02.5Z loss 1', '2026-11-25T20:14:02.500Z'],
  ['2026-11-25 20:14:02,123 - loss 1', '2026-11-25T20:14:02.123Z'],
  ['2026-11-25T20:14:02+02:00 loss 1', '2026-11-25T18:14:02.000Z'],
  ['I20261125 20:14:02.1 12 solver.cpp:218] loss = 1', '2026-11-25T20:14:02.100Z'],
  ['I1125 20:14:02.1 12 solver.cpp:218] loss = 1', '1970-11-25T20:14:02.100Z'],
  ['[20:14:02] loss 1', '1970-01-01T20:14:02.000Z'],
])('reads the time of %s', (line, time) => {
  expect(seriesOf(readSeries([line]))[0]?.times).toEqual([Date.parse(time)]);
});

it('offers no time where no line has one, and a gap where one has none', () => {
  expect(read('loss 2\nloss 1')[0]?.times).toEqual([]);
  const timed = read('loss 2\n[00:00:01] loss 1');
  expect(timed[0]?.times).toEqual([Number.NaN, 1000]);
});

it('continues into the next day if lines contain only the time of day', () => {
  const [series] = read('[23:59:59] loss 2\n[00:00:01] loss 1\nloss 0');
  expect(series?.times.map((time) => time - (series.times[0] ?? 0))).toEqual([0, 2000, Number.NaN]);
});

describe('the same value again', () => {
  it.each([
    ['at the same step', 'step 1 loss 3\nloss 3\nstep 2 loss 2', [3, 2]],
    ['in the same epoch', 'epoch 1 loss 3\nINFO epoch 1 loss 3\nepoch 2 loss 3', [3, 3]],
    ['with another in between', 'step 1 loss 3\nloss 2\nloss 3', [3, 2, 3]],
    ['another value at the same step', 'step 1 loss 3\nloss 2', [3, 2]],
    ['without a place', 'loss 3\nloss 3', [3, 3]],
    ['that is no number', 'step 1 loss nan\nloss nan', [Number.NaN]],
    ['in boxes of other steps', box(1, 3) + box(2, 3), [3, 3]],
    ['in boxes of one step', box(1, 3) + box(1, 3), [3]],
  ])('%s', (_case, text, values) => {
    const [series] = read(text);
    expect(series?.values).toEqual(values);
    const lengths = [series?.lines, series?.steps, series?.epochs].map((list) => list?.length);
    expect(new Set(lengths)).toEqual(new Set([values.length]));
  });

  it('leaves a time for each value', () => {
    const [series] = read('[00:00:01] step 1 loss 3\n[00:00:02] step 1 loss 3\n[00:00:03] step 2 loss 3');
    expect(series?.times).toEqual([1000, 3000]);
  });
});

function box(step: number, loss: number): string {
  const rule = '-'.repeat(30);
  return [rule, `| train/loss | ${loss} |`, `| total_timesteps | ${step} |`, rule, ''].join('\n');
}

it('finds the best by direction, and where it turned to NaN', () => {
  const [loss, accuracy] = resultsOf(
    read('step 1 loss 3 acc 0.5\nstep 2 loss 1 acc 0.4\nstep 3 loss nan acc 0.1'),
  );
  expect(loss).toMatchObject({ best: { value: 1, line: 1, step: 2 }, firstNaN: { line: 2 } });
  expect(accuracy).toMatchObject({ best: { value: 0.5, line: 0 } });
  expect(resultsOf(read('loss 1\nloss 2'), { loss: 'score' })[0]?.best?.value).toBe(2);
});

it.each([
  'ValueError: Loss is NaN, stopping training.',
  "    raise ValueError('Loss is NaN, stopping training.')",
])('takes no result from what ended the run: %s', (line) => {
  expect(read(`step 1 loss 3\n${line}`).map(({ name, values }) => [name, values.length])).toEqual([
    ['loss', 1],
  ]);
});

it('has one result that says most', () => {
  const main = (text: string) => {
    const series = read(text);
    return mainResult(series, resultsOf(series))?.name;
  };
  expect(main('epoch 1 loss 3 acc 0.5 val_loss 2 val_acc 0.4 f1 0.3 lr 0.1')).toBe('val_acc');
  expect(main('epoch 1 loss 3 val_loss 2')).toBe('val_loss');
  expect(main('epoch 1 lr 0.1')).toBeUndefined();
});

it('shows the loss and the main score first, with their splits', () => {
  const charts = defaultCharts(read('epoch 1 loss 3 acc 0.5 val_loss 2 val_acc 0.4 f1 0.3 lr 0.1'));
  expect(charts).toEqual([
    { quantity: 'loss', names: ['loss', 'val_loss'] },
    { quantity: 'accuracy', names: ['acc', 'val_acc'] },
  ]);
  expect(quantityOf('eval-rmse')).toEqual({ quantity: 'rmse', split: 'validation' });
});

it('knows the line in which a pattern of the user found a value', () => {
  const series = readPinned(
    ['epoch 2', 'step 7 energy 3', `${'x'.repeat(5000)} energy 4`],
    /energy (\S+)/g,
    'energy',
  );
  expect(series).toMatchObject({ lines: [1], steps: [7], epochs: [2], values: [3], isTooSlow: false });
});

it('stops a pattern that is too slow', () => {
  let time = 0;
  const now = () => {
    time += 10;
    return time;
  };
  const lines = Array.from({ length: 100 }, () => 'energy 1');
  const series = readPinned(lines, /energy (\S+)/g, 'energy', { budget: 50, now });
  expect(series.isTooSlow).toBe(true);
  expect(series.values.length).toBeLessThan(10);
});

it('reads with a pattern of the person', () => {
  const pinned = readPinnedPattern('energy (\\S*)');
  if (!('pattern' in pinned)) throw new Error(pinned.problem);
  expect(readPinned(['energy 3', 'energy x', 'energy '], pinned.pattern, 'energy').values).toEqual([3]);
  expect(readPinned(['a1'], /(\d*)/g, 'digits').values).toEqual([1]);
  expect(readPinnedPattern('(a')).toHaveProperty('problem');
  expect(readPinnedPattern('(a)(b)')).toHaveProperty('problem');
});
