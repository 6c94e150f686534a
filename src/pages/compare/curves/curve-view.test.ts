import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeries, seriesOf } from '#log/metrics/read-series.ts';
import { curveView } from './curve-view.ts';
import { spreadLabels } from './spread-labels.ts';
import { zoomView } from './zoom-view.ts';

const lossOf = (...lines: readonly string[]) => {
  const [series] = seriesOf(readSeries(lines)).filter(({ name }) => name === 'loss');
  if (series === undefined) throw new Error('no loss');
  return series;
};

const source = (label: string, ...lines: readonly string[]) => ({
  key: `10.${label}`,
  label,
  series: lossOf(...lines),
});

describe('the curves of one metric', () => {
  const one = source('V1', 'epoch 1 step 100 loss 3', 'epoch 2 step 200 loss 2');
  const other = source('V2', 'epoch 1 loss 4', 'epoch 2 loss 1.5', 'epoch 3 loss 1');

  it('stand over what all logs say', () => {
    const view = curveView('loss', [one, other], { place: 'step' });
    expect([view.places, view.place]).toEqual([['epoch', 'share'], 'epoch']);
    expect(view.curves.map(({ xs }) => Array.from(xs))).toEqual([
      [1, 2],
      [1, 2, 3],
    ]);
    expect([view.x, view.edges, view.placeOf(1, 2)]).toEqual([[1, 3], ['epoch 1', 'epoch 3'], 'epoch 3']);
    expect(curveView('loss', [one], { place: 'step' }).place).toBe('step');
  });

  it('do not mind a log with one point', () => {
    const view = curveView('loss', [one, source('V3', 'loss 7')]);
    expect(view.place).toBe('step');
    expect(view.keys).toEqual(['10.V1', '10.V3']);
  });
});

describe('runs of different lengths', () => {
  const short = source('V1', 'step 1 loss 4', 'step 2 loss 2', 'step 3 loss 1');
  const long = source('V2', ...Array.from({ length: 101 }, (_, step) => `step ${step} loss ${200 - step}`));

  it('lie over each other by the share of the run', () => {
    const view = curveView('loss', [short, long], { place: 'share' });
    expect(view.x).toEqual([0, 100]);
    expect(view.curves.map(({ xs }) => xs.length)).toEqual([3, 101]);
    expect(Array.from(view.curves[0]?.xs ?? [])).toEqual([0, 50, 100]);
    expect([view.placeOf(0, 1), view.edges]).toEqual([
      '50 % of the run',
      ['0 % of the run', '100 % of the run'],
    ]);
  });

  it('have a logarithmic axis where it is wanted, and can be', () => {
    expect(curveView('loss', [short], {}).y.isLog).toBe(false);
    expect(curveView('loss', [short], { scale: 'log' })).toMatchObject({
      y: { isLog: true },
      canBeLog: true,
    });
    expect(curveView('loss', [short, long], { scale: 'linear' }).y.isLog).toBe(false);
    const below = curveView('loss', [source('V3', 'step 1 loss -1', 'step 2 loss 2')], { scale: 'log' });
    expect(below).toMatchObject({ y: { isLog: false }, canBeLog: false });
  });

  it('are seen between two places, as high as they are there, with a point on either side', () => {
    const zoomed = zoomView(curveView('loss', [short, long], { place: 'step' }), [50, 60]);
    expect(zoomed.x).toEqual([50, 60]);
    expect(Array.from(zoomed.curves[1]?.xs ?? [])).toEqual([
      49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61,
    ]);
    expect(zoomed.curves[0]?.xs.length).toBe(0);
    expect([zoomed.y.range[0] > 139, zoomed.y.range[1] < 151]).toEqual([true, true]);
    expect([zoomed.placeOf(1, 1), zoomed.edges[0]]).toEqual(['step 50', 'step 50']);
  });

  it('have a line through a stretch without a point', () => {
    const zoomed = zoomView(curveView('loss', [short], { place: 'step' }), [2.2, 2.8]);
    expect(Array.from(zoomed.curves[0]?.xs ?? [])).toEqual([2, 3]);
  });
});

describe('labels', () => {
  it('stay where they are when there is room', () =>
    expect(spreadLabels([0.9, 0.1], 0.1)).toEqual([0.9, 0.1]));

  it('keep their order and their distance, inside', () => {
    const anyPlaces = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 });
    fc.assert(
      fc.property(anyPlaces, (wanted) => {
        const placed = spreadLabels(wanted, 0.1);
        const order = [...wanted.keys()].toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
        order.slice(1).forEach((index, place) => {
          const distance = (placed[index] ?? 0) - (placed[order[place] ?? 0] ?? 0);
          expect(distance).toBeGreaterThan(0.1 - 1e-9);
        });
        for (const at of placed) expect(at >= 0 && at <= 1).toBe(true);
      }),
    );
  });
});
