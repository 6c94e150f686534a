import fc from 'fast-check';
import { expect, it } from 'vitest';
import { zoomedIn, zoomedOut, zoomedTo } from './zoom.ts';

const whole = [0, 100] as const;

it('halves and doubles what is shown, around a place', () => {
  expect(zoomedIn(whole, whole, null)).toEqual([25, 75]);
  expect(zoomedIn(whole, whole, 0)).toEqual([0, 50]);
  expect(zoomedIn([40, 60], whole, 45)).toEqual([42.5, 52.5]);
  expect(zoomedOut([40, 50], whole, null)).toEqual([35, 55]);
  expect(zoomedOut([0, 10], whole, null)).toEqual([0, 20]);
  expect(zoomedOut([20, 80], whole, null)).toBeNull();
});

it('shows what was chosen, in either direction', () => {
  expect(zoomedTo(30, 10, whole)).toEqual([10, 30]);
  expect(zoomedTo(-20, 40, whole)).toEqual([0, 40]);
  expect(zoomedTo(-20, 140, whole)).toBeNull();
  expect(zoomedTo(120, 140, whole)).toBeNull();
});

it('never leaves the whole, and never becomes nothing', () => {
  const place = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(place, place, place, (one, other, at) => {
      for (const range of [
        zoomedTo(one, other, whole),
        zoomedIn(zoomedTo(one, other, whole) ?? whole, whole, at),
        zoomedOut(zoomedTo(one, other, whole) ?? whole, whole, at),
      ]) {
        if (range === null) continue;
        expect(range[0]).toBeGreaterThanOrEqual(0);
        expect(range[1]).toBeLessThanOrEqual(100 + 1e-9);
        expect(range[1] - range[0]).toBeGreaterThanOrEqual(0.2 - 1e-9);
      }
    }),
  );
});
