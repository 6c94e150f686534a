import { assert, constant, integer, oneof, property } from 'fast-check';
import { expect, it } from 'vitest';
import { expiryWarning, nextExpiryChange } from './expiry.ts';

const minute = 60_000;
const end = 24 * 60 * minute;

it('warns 30 and 5 minutes before the end, and not after it', () => {
  const at = (minutesLeft: number) => expiryWarning(end, end - minutesLeft * minute);
  expect([31, 30, 6, 5, 1, 0, -1].map(at)).toEqual([null, 30, 30, 5, 5, null, null]);
  expect(expiryWarning(null, 0)).toBeNull();
});

it('knows when to look again', () => {
  expect(nextExpiryChange(end, 0)).toBe(end - 30 * minute);
  expect(nextExpiryChange(end, end - 30 * minute)).toBe(25 * minute);
  expect(nextExpiryChange(end, end - 1)).toBe(1);
  expect(nextExpiryChange(end, end)).toBeNull();
  expect(nextExpiryChange(null, 0)).toBeNull();
});

it('never changes its mind in between', () => {
  const times = oneof(integer({ min: 0, max: end }), constant(end - 30 * minute), constant(end - 5 * minute));
  assert(
    property(times, integer({ min: 0, max: 999_999 }), (now, part) => {
      const next = nextExpiryChange(end, now);
      if (next === null) return;
      const between = now + Math.floor((next - 1) * (part / 1_000_000));
      expect(expiryWarning(end, between)).toBe(expiryWarning(end, now));
      expect(expiryWarning(end, now + next)).not.toBe(expiryWarning(end, now));
    }),
  );
});
