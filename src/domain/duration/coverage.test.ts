import { describe, expect, it } from 'vitest';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { type HistoryKind, madeHistory } from '#test-support/histories/made-history.ts';
import { sandboxHistory } from '#test-support/histories/sandbox-histories.ts';
import { estimateQueue, estimateRun } from './estimate.ts';
import { pastRuns } from './past-runs.ts';

interface Count {
  readonly asked: number;
  readonly answered: number;
  readonly held: number;
  /** From the lower end of a range to the upper one, over its middle: the mean. */
  readonly width: number;
}

const nothing: Count = { asked: 0, answered: 0, held: 0, width: 0 };

const add = (one: Count, other: Count): Count => ({
  asked: one.asked + other.asked,
  answered: one.answered + other.answered,
  held: one.held + other.held,
  width: one.width + other.width,
});

/**
 * Each version that completed is left out once, and asked for from all others; or from those before it, as the user would
 * have asked.
 */
function leaveOneOut(
  versions: readonly TrainingVersion[],
  what: 'run' | 'queue' = 'run',
  from: 'all' | 'older' = 'all',
): Count {
  const runs = pastRuns(versions, undefined);
  return runs
    .map((left, place) => {
      const real = what === 'run' ? left.ran : left.waited;
      if (real === null) return nothing;
      const others = from === 'older' ? runs.slice(place + 1) : runs.filter((run) => run !== left);
      const range = what === 'run' ? estimateRun(others, left) : estimateQueue(others, left);
      if (range === null) return { ...nothing, asked: 1 };
      const isHeld = range.low <= real && real <= range.high;
      const width = (range.high - range.low) / Math.sqrt(range.high * range.low);
      return { asked: 1, answered: 1, held: isHeld ? 1 : 0, width };
    })
    .reduce(add, nothing);
}

/** Printed with DURATION=1, for docs/duration.md. */
function report(name: string, { asked, answered, held, width }: Count): number {
  const coverage = held / answered;
  if (process.env.DURATION !== undefined)
    console.log(
      `${name.padEnd(38)} ${asked} asked, ${answered} answered, ${(100 * coverage).toFixed(1)} % held, width ${((100 * width) / answered).toFixed(0)} %`,
    );
  return coverage;
}

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const base: HistoryKind = {
  count: 120,
  epochs: [10, 20, 30, 50],
  batches: [32],
  specifications: ['1'],
  start: 90_000,
  ofEpoch: 60_000,
  shareOfUpdates: 0.6,
  noise: (random) => Math.exp(0.05 * normal(random)),
  failures: 2,
};

const kinds: Readonly<Record<string, Partial<HistoryKind>>> = {
  'the same work each time': { epochs: [10] },
  'other epochs': {},
  'other epochs, a long start': { start: 600_000 },
  'other epochs and batches': { batches: [16, 32, 64, 128] },
  'other epochs, batches, specifications': { batches: [32, 64, 128], specifications: ['1', '4'] },
  'a short history': { count: 12 },
  'even noise': { noise: (random) => 0.94 + 0.12 * random() },
  'much noise': { noise: (random) => Math.exp(0.3 * normal(random)), batches: [16, 32, 64] },
  'many failures': { failures: 5 },
};

describe('the range of the run time, each version left out once', () => {
  it('holds 80 ± 5 % of the long history', async () => {
    const coverage = report('long-history', leaveOneOut(await sandboxHistory('demo', '14')));
    expect(coverage).toBeGreaterThanOrEqual(0.75);
    expect(coverage).toBeLessThanOrEqual(0.85);
  });

  it('holds 80 ± 5 % of a thousand versions', async () => {
    const coverage = report('many-versions', leaveOneOut(await sandboxHistory('large', '100000')));
    expect(coverage).toBeGreaterThanOrEqual(0.75);
    expect(coverage).toBeLessThanOrEqual(0.85);
  });

  it.each(Object.entries(kinds))('holds 80 ± 5 % of made histories: %s', (name, kind) => {
    const all = { ...base, ...kind };
    const histories = Array.from({ length: Math.ceil(3000 / all.count) }, (_, index) =>
      leaveOneOut(madeHistory(all, index + 1)),
    );
    const coverage = report(name, histories.reduce(add, nothing));
    expect(coverage).toBeGreaterThanOrEqual(0.75);
    expect(coverage).toBeLessThanOrEqual(0.85);
  });

  it('holds 80 ± 5 % from the versions before alone', async () => {
    const histories = [await sandboxHistory('demo', '14'), await sandboxHistory('large', '100000')];
    const coverage = report(
      'both, from those before',
      histories.map((versions) => leaveOneOut(versions, 'run', 'older')).reduce(add, nothing),
    );
    expect(coverage).toBeGreaterThanOrEqual(0.75);
    expect(coverage).toBeLessThanOrEqual(0.85);
  });

  // So few don't tell how long the start takes, nor what the batch does: the range has room for both.
  it('holds more where there are only five others', () => {
    const kind = { ...base, count: 6, failures: 0, batches: [16, 32, 64] };
    const histories = Array.from({ length: 500 }, (_, index) => leaveOneOut(madeHistory(kind, index + 1)));
    expect(report('a very short history', histories.reduce(add, nothing))).toBeGreaterThan(0.75);
  });

  it('holds a little more where one run in ten takes half as long again', () => {
    const noise = (random: () => number): number =>
      (random() < 0.1 ? 1.5 : 1) * Math.exp(0.04 * normal(random));
    const histories = Array.from({ length: 25 }, (_, index) =>
      leaveOneOut(madeHistory({ ...base, noise }, index + 1)),
    );
    const coverage = report('now and then half as long again', histories.reduce(add, nothing));
    expect(coverage).toBeGreaterThanOrEqual(0.75);
    expect(coverage).toBeLessThanOrEqual(0.9);
  });
});

describe('the range of the queue time, from the versions before', () => {
  it('holds 80 ± 5 % of the histories of the sandbox', async () => {
    const histories = [await sandboxHistory('demo', '14'), await sandboxHistory('large', '100000')];
    const coverage = report(
      'queue',
      histories.map((versions) => leaveOneOut(versions, 'queue', 'older')).reduce(add, nothing),
    );
    expect(coverage).toBeGreaterThanOrEqual(0.75);
    expect(coverage).toBeLessThanOrEqual(0.85);
  });
});
