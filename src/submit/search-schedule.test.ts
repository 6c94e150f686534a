import { describe, expect, it } from 'vitest';
import { isConclusive, nextSearchDelay } from './search-schedule.ts';

const progress = { goodReads: 4, elapsed: 60_000, age: null };

describe('when the list is read', () => {
  it('is at 0, 2, 4, 8, 15, 30, 60 and 90 s, and then only on asking', () => {
    const times = [0];
    for (;;) {
      const elapsed = times.at(-1) ?? 0;
      const delay = nextSearchDelay({ goodReads: times.length, elapsed, age: null });
      if (delay === null) break;
      times.push(elapsed + delay);
    }
    expect(times).toEqual([0, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000, 90_000]);
  });

  it('goes on every 30 s while too few reads were good', () => {
    expect(nextSearchDelay({ goodReads: 3, elapsed: 95_000, age: null })).toBe(30_000);
  });
});

describe('nothing found', () => {
  it('is believed after four good reads and 60 s', () => {
    expect(isConclusive(progress)).toBe(true);
    expect(isConclusive({ ...progress, goodReads: 3 })).toBe(false);
    expect(isConclusive({ ...progress, elapsed: 59_999 })).toBe(false);
  });

  it('is believed sooner of a request that is long ago by the service’s clock', () => {
    expect(isConclusive({ goodReads: 4, elapsed: 5_000, age: 600_000 })).toBe(true);
    expect(isConclusive({ goodReads: 4, elapsed: 5_000, age: 599_999 })).toBe(false);
  });
});
