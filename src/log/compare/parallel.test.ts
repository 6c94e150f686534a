import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brushAfterKey, brushedLines, brushOfShares, readBrushes, writeBrushes } from './brush.ts';
import { axisOfNumbers, axisOfTexts } from './parallel-axis.ts';
import { heightAt, lineNear, linePath } from './parallel-lines.ts';

const stopsOf = (texts: readonly (string | null)[]) => axisOfTexts(texts).stops.map(({ text }) => text);

describe('an axis', () => {
  it('is linear, and logarithmic where all are above 0 and far from each other', () => {
    expect(axisOfTexts(['32', '16', '64'])).toMatchObject({ kind: 'linear', stopOf: [1, 0, 2] });
    const log = axisOfTexts(['1e-04', '0.01', '1']);
    expect(log.kind).toBe('log');
    expect(log.stops.map(({ share }) => Number(share.toFixed(3)))).toEqual([0, 0.5, 1]);
    expect(axisOfTexts(['0', '0.01', '1000']).kind).toBe('linear');
  });

  it('has a value once, as the first version wrote it', () => {
    expect(stopsOf(['0.10', '0.1', '0.2'])).toEqual(['0.10', '0.2']);
  });

  it('has words in their order, and what is not there lowest', () => {
    expect(axisOfTexts(['sgd', 'adam', 'sgd'])).toMatchObject({ kind: 'category', stopOf: [1, 0, 1] });
    expect(stopsOf(['v10', 'v9', null, ''])).toEqual(['not set', 'empty', 'v9', 'v10']);
    expect(axisOfTexts([null, '8', '16'])).toMatchObject({ kind: 'linear', stopOf: [0, 1, 2] });
    expect(stopsOf([null, '8', '16'])).toEqual(['not set', '8', '16']);
  });

  it('distinguishes numbers that are equal as JavaScript numbers', () => {
    expect(axisOfTexts(['12345678901234567890', '12345678901234567891'])).toMatchObject({
      kind: 'category',
      stopOf: [0, 1],
    });
  });

  it('of numbers has those that are missing below', () => {
    const axis = axisOfNumbers([0.9, null, 0.7], ['0.9', '–', '0.7']);
    expect(axis.stops.map(({ text }) => text)).toEqual(['–', '0.7', '0.9']);
    expect(axisOfNumbers([null, null], ['–', '–']).stopOf).toEqual([0, 0]);
  });

  it('has every version at a stop between 0 and 1, in rising order', () => {
    const anyText = fc.oneof(
      fc.constantFrom(null, '', 'adam', '1e-3'),
      fc.float({ noNaN: true }).map(String),
    );
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), (texts) => {
        const axis = axisOfTexts(texts);
        const shares = axis.stops.map(({ share }) => share);
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares.toSorted((one, other) => one - other)).toEqual(shares);
        texts.forEach((text, line) => {
          const stop = axis.stops[axis.stopOf[line] ?? -1]?.text;
          const same = stop === text || Number(stop) === Number(text) || text === null || text === '';
          expect(same).toBe(true);
        });
      }),
    );
  });
});

const rate = { name: 'rate', ...axisOfTexts(['0.1', '0.2', '0.3', '0.4']) };
const optimizer = { name: 'optimizer', ...axisOfTexts(['adam', 'sgd', 'adam', 'a:b,c']) };
const axes = [rate, optimizer];

describe('brushes', () => {
  it('leave the lines that all axes want', () => {
    const brushes = new Map([
      ['rate', [1, 3] as const],
      ['optimizer', [1, 1] as const],
    ]);
    expect(brushedLines(axes, brushes, 4)).toEqual([false, false, true, false]);
    expect(brushedLines(axes, new Map(), 4)).toEqual([true, true, true, true]);
  });

  it('cover the stops of a stretch, or the next one', () => {
    expect(brushOfShares(rate, 0.9, 0.3)).toEqual([1, 2]);
    expect(brushOfShares(rate, 0.1, 0.12)).toEqual([0, 0]);
    expect(brushOfShares(rate, -1, 2)).toBeNull();
  });

  it('are moved by keys, and their ends do not pass each other', () => {
    expect(brushAfterKey('ArrowUp', 'low', [1, 2], 4)).toEqual([2, 2]);
    expect(brushAfterKey('ArrowUp', 'low', [2, 2], 4)).toEqual([2, 2]);
    expect(brushAfterKey('End', 'high', [1, 2], 4)).toEqual([1, 3]);
    expect(brushAfterKey('Home', 'high', [1, 2], 4)).toEqual([1, 1]);
    expect(brushAfterKey('a', 'low', [1, 2], 4)).toBeNull();
  });

  it('stand in an address, and what the axes do not have is left out', () => {
    const brushes = new Map([
      ['rate', [1, 2] as const],
      ['optimizer', [0, 1] as const],
    ]);
    expect(readBrushes(axes, writeBrushes(axes, brushes))).toEqual(brushes);
    expect(readBrushes(axes, 'rate:0.2:0.9,no:1:2,rate:%:0.1,,optimizer:sgd:adam').size).toBe(0);
  });
});

describe('lines', () => {
  it('go over all axes', () => {
    expect(linePath([rate, optimizer], 1, 100)).toBe('M0 66.67L1 0.00');
  });

  it('are found near a point, among those that are looked at', () => {
    const at = { x: 0.5, height: (heightAt(rate, 1) + heightAt(optimizer, 1)) / 2, reach: 0.05 };
    expect(lineNear(axes, [0, 1, 2], at)).toBe(1);
    expect(lineNear(axes, [0, 2], { ...at, height: 0.99, reach: 0.01 })).toBeNull();
    expect(lineNear([], [0], at)).toBeNull();
  });
});
