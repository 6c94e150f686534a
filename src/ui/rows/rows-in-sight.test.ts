import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { offsetOfRow, rowsInSight, rowsToDraw } from './rows-in-sight.ts';

const sights = fc.record({
  offset: fc.integer({ min: -100, max: 1_000_000 }),
  height: fc.integer({ min: 1, max: 3000 }),
  rowHeight: fc.integer({ min: 1, max: 80 }),
});

it('draws each row of which a pixel is in sight, and few others', () => {
  fc.assert(
    fc.property(sights, fc.nat(50_000), (sight, count) => {
      const drawn = rowsToDraw(rowsInSight(sight), [], count);
      const { offset, height, rowHeight } = sight;
      const isSeen = (row: number) => (row + 1) * rowHeight > offset && row * rowHeight < offset + height;
      const first = Math.max(0, Math.floor(offset / rowHeight) - 2);
      for (let row = first; row < count && row * rowHeight < offset + height; row += 1)
        if (isSeen(row)) expect(drawn).toContain(row);
      expect(drawn.length).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 10);
      expect(drawn.every((row) => row >= 0 && row < count)).toBe(true);
    }),
  );
});

it('draws what is kept once, in its order', () => {
  expect(rowsToDraw({ start: 10, end: 13 }, [], 100)).toEqual([10, 11, 12]);
  expect(rowsToDraw({ start: 10, end: 13 }, [50, 3, 11, 3], 100)).toEqual([3, 10, 11, 12, 50]);
  expect(rowsToDraw({ start: 10, end: 13 }, [50, -1], 12)).toEqual([10, 11]);
  expect(rowsToDraw({ start: 10, end: 13 }, [2], 5)).toEqual([2]);
});

it('scrolls so that a row is seen whole, and not at all where it is', () => {
  fc.assert(
    fc.property(
      sights.filter(({ height, rowHeight }) => height >= rowHeight),
      fc.nat(20_000),
      fc.constantFrom('center' as const, 'end' as const, 'nearest' as const),
      (sight, row, align) => {
        const offset = offsetOfRow(row, align, sight);
        const top = row * sight.rowHeight;
        expect(top).toBeGreaterThanOrEqual(offset);
        expect(top + sight.rowHeight).toBeLessThanOrEqual(offset + sight.height);
        const wasSeen = top >= sight.offset && top + sight.rowHeight <= sight.offset + sight.height;
        if (align === 'nearest' && wasSeen) expect(offset).toBe(sight.offset);
      },
    ),
  );
});
