import { describe, expect, it } from 'vitest';
import { figuresOf, simulateWatches } from '#test-support/simulation/simulate-watch.ts';

describe('10,000 creations', () => {
  const figures = figuresOf(simulateWatches(10_000, 1));

  it('are all seen to settle, with the true status', () => {
    expect(figures.settledTruly).toBe(1);
  });

  it('are seen 2.5 s later on average', () => {
    expect(figures.meanDelay).toBeLessThanOrEqual(2_500);
  });

  it('are seen within 4.5 s in 95 of 100 cases of those that settle within two minutes', () => {
    expect(figures.quickDelay).toBeLessThanOrEqual(4_500);
  });

  it('cost 25 reads on average at most', () => {
    expect(figures.meanReads).toBeLessThanOrEqual(25);
  });
});
