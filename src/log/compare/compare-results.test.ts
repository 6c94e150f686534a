import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeries, seriesOf } from '#log/metrics/read-series.ts';
import { compareResults, mainName, scoreOf } from './compare-results.ts';
import { effectsOf } from './effects.ts';

const read = (...lines: readonly string[]) => seriesOf(readSeries(lines));
const lossOf = (...values: readonly (number | string)[]) =>
  read(...values.map((value, step) => `step ${step} loss ${value}`));

describe('results of several logs', () => {
  it('stand by name, with the best of all marked by the direction of the name', () => {
    const compared = compareResults([
      read('epoch 1 loss 3 acc 0.5', 'epoch 2 loss 2 acc 0.7'),
      null,
      read('epoch 1 loss 1.5 acc 0.6 lr 0.1'),
    ]);
    expect(compared.map(({ name, kind, bestAt }) => [name, kind, bestAt])).toEqual([
      ['loss', 'loss', [2]],
      ['acc', 'score', [0]],
      ['lr', 'other', []],
    ]);
    expect(compared[0]?.results.map((result) => result?.last.value ?? null)).toEqual([2, null, 1.5]);
  });

  it('take the word of the person for the direction', () => {
    const logs = [lossOf(1), lossOf(2)];
    expect(compareResults(logs, { loss: 'score' })[0]?.bestAt).toEqual([1]);
    expect(compareResults(logs, { loss: 'other' })[0]?.bestAt).toEqual([]);
  });

  it('have no best where one value stands alone, and all of the same value', () => {
    expect(compareResults([lossOf(1), null])[0]?.bestAt).toEqual([]);
    expect(compareResults([lossOf(1), lossOf('nan')])[0]?.bestAt).toEqual([]);
    expect(compareResults([lossOf(2, 1), lossOf(1), lossOf(3)])[0]?.bestAt).toEqual([0, 1]);
  });

  it('are not the best while they are not final', () => {
    const logs = [lossOf(1), lossOf(2), lossOf(3)];
    expect(compareResults(logs, {}, [false, true, true])[0]?.bestAt).toEqual([1]);
    expect(compareResults(logs, {}, [false, false, true])[0]?.bestAt).toEqual([]);
  });

  it('do not compare a share with per cent', () => {
    const logs = [read('epoch 1 acc 0.93'), read('epoch 1 acc 94%')];
    expect(compareResults(logs).find(({ name }) => name === 'acc')?.bestAt).toEqual([]);
  });

  it('have the lowest loss as the best, even against the logs', () => {
    const anyLog = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(anyLog, { minLength: 2, maxLength: 6 }), (logs) => {
        const lowest = Math.min(...logs.flat());
        const expected = logs.flatMap((values, index) => (values.includes(lowest) ? [index] : []));
        expect(compareResults(logs.map((values) => lossOf(...values)))[0]?.bestAt).toEqual(expected);
      }),
    );
  });

  it('are judged by the name that most have', () => {
    expect(mainName([lossOf(1), read('epoch 1 val_acc 0.5'), read('epoch 1 val_acc 0.6')])).toBe('val_acc');
    expect(mainName([null, []])).toBeNull();
  });

  it('have a score that is a number', () => {
    const [[diverged], [rate]] = [compareResults([lossOf('nan')]), compareResults([read('step 1 lr 0.1')])];
    expect(scoreOf(diverged?.results[0] ?? null)).toBeNull();
    expect(scoreOf(rate?.results[0] ?? null)).toBe(0.1);
    expect(scoreOf(null)).toBeNull();
  });
});

describe('effects', () => {
  const pairs = [
    { from: 0, to: 1 },
    { from: 0, to: 2 },
    { from: 1, to: 2 },
    { from: 0, to: 3 },
  ];

  it('are ordered by their size, without pairs that lack a result', () => {
    expect(effectsOf(pairs, [0.912, 0.938, 0.6, null], 'score')).toMatchObject([
      { pair: pairs[2], change: -0.338, isBetter: false },
      { pair: pairs[1], change: -0.312, isBetter: false },
      { pair: pairs[0], before: 0.912, after: 0.938, change: 0.026, isBetter: true },
    ]);
  });

  it('are better where a loss falls, and neither where no direction is', () => {
    const [one] = pairs;
    if (one === undefined) throw new Error('no pair');
    expect(effectsOf([one], [2, 1], 'loss')[0]?.isBetter).toBe(true);
    expect(effectsOf([one], [2, 1], 'other')[0]?.isBetter).toBeNull();
    expect(effectsOf([one], [2, 2], 'score')[0]).toMatchObject({ change: 0, isBetter: null });
    expect(effectsOf([one], [1e-300, 3e-7], 'loss')[0]?.change).toBe(3e-7);
  });
});
