import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeNamesOf, placesOf } from './place-axis.ts';
import { readSeries, seriesOf } from './read-series.ts';
import { emptySeries, type Series } from './series.ts';
import { thinSeries } from './thin-series.ts';

const read = (...lines: readonly string[]) => seriesOf(readSeries(lines));
const places = (series: readonly Series[], name: 'step' | 'epoch' | 'time' | 'line') =>
  placesOf(series, name).map((each) => [...each]);

it('offers the axes that the log has values for', () => {
  expect(placeNamesOf(read('step 1 loss 1', 'step 2 loss 1'))).toEqual(['step']);
  expect(placeNamesOf(read('epoch 1 step 1 loss 1', 'epoch 2 step 2 loss 1'))).toEqual(['step', 'epoch']);
  expect(placeNamesOf(read('loss 1', 'loss 2'))).toEqual(['line']);
});

it('keeps rising if steps restart with each epoch, also for a series with other steps', () => {
  const series = read(
    'epoch 1 step 1 loss 4',
    'epoch 1 step 2 loss 3',
    'epoch 1 val_loss 5',
    'epoch 2 step 1 loss 2',
    'epoch 2 step 2 loss 1',
    'epoch 2 val_loss 4',
  );
  expect(places(series, 'step')).toEqual([
    [1, 2, 3, 4],
    [2, 4],
  ]);
  expect(places(series, 'epoch')).toEqual([
    [0.5, 1, 1.5, 2],
    [1, 2],
  ]);
});

it('counts time from the first', () => {
  const timed = { ...emptySeries('loss', ''), lines: [0, 1], values: [2, 1], times: [5000, 9000] };
  expect(placeNamesOf([timed])).toEqual(['time']);
  expect(places([timed], 'time')).toEqual([[0, 4000]]);
});

it('never falls', () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(Number.NaN));
  const any = fc.array(fc.record({ step: number, epoch: number }), { maxLength: 40 }).map((points) => ({
    ...emptySeries('loss', ''),
    lines: points.map((_, index) => index),
    values: points.map(() => 1),
    steps: points.map(({ step }) => step),
    epochs: points.map(({ epoch }) => epoch),
  }));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 3 }), fc.constantFrom('step', 'epoch', 'line'), (series, name) => {
      for (const [index, xs] of places(series, name).entries()) {
        expect(xs.length).toBe(series[index]?.values.length);
        expect(xs.every((x, place) => Number.isFinite(x) && x >= (xs[place - 1] ?? x))).toBe(true);
      }
    }),
  );
});

it('keeps the first, last, lowest and highest of a long series', () => {
  const value = fc.oneof(fc.double({ noNaN: true }), fc.constant(Number.NaN));
  fc.assert(
    fc.property(fc.array(value, { minLength: 150, maxLength: 900 }), (values) => {
      const series = {
        ...emptySeries('loss', ''),
        values,
        lines: [...values.keys()],
        steps: [...values.keys()],
        epochs: values.map(() => 1),
      };
      const thin = thinSeries(series);
      expect(thin.values.length).toBeLessThanOrEqual(202);
      for (const end of [0, -1])
        if (!Number.isNaN(values.at(end))) expect(thin.values.at(end)).toBe(values.at(end));
      const numbers = values.filter((each) => !Number.isNaN(each));
      const kept = thin.values.filter((each) => !Number.isNaN(each));
      expect(Math.min(...kept) === Math.min(...numbers)).toBe(true);
      expect(Math.max(...kept) === Math.max(...numbers)).toBe(true);
      expect(thin.lines.every((line, index) => Object.is(values[line], thin.values[index]))).toBe(true);
      expect(thin.values.some(Number.isNaN)).toBe(values.some(Number.isNaN));
    }),
  );
});
