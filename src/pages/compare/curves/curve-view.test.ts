import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeries, seriesOf } from '#log/metrics/read-series.ts';
import { curveView, spreadLabels } from './curve-view.ts';

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
    const view = curveView('loss', [one, other], 'step');
    expect([view.places, view.place]).toEqual([['epoch'], 'epoch']);
    expect(view.curves.map(({ xs }) => Array.from(xs))).toEqual([
      [1, 2],
      [1, 2, 3],
    ]);
    expect([view.x, view.edges, view.placeOf(1, 2)]).toEqual([[1, 3], ['epoch 1', 'epoch 3'], 'epoch 3']);
    expect(curveView('loss', [one], 'step').place).toBe('step');
  });

  it('do not mind a log with one point', () => {
    const view = curveView('loss', [one, source('V3', 'loss 7')], null);
    expect(view.place).toBe('step');
    expect(view.keys).toEqual(['10.V1', '10.V3']);
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
