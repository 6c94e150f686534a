import type { Specification } from '#domain/catalogue.ts';
import { findListed } from '#domain/draft/schema/rules.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { estimateQueue, estimateRun, type RunEstimate } from '#domain/duration/estimate.ts';
import type { TimeRange } from '#domain/duration/interval.ts';
import type { PastRun, Plan } from '#domain/duration/past-runs.ts';
import { type Prices, priceOf } from '#domain/duration/prices.ts';
import { gpuTotal } from '#domain/version/run-times.ts';

export interface RunTimes {
  readonly run: RunEstimate;
  readonly queue: TimeRange | null;
}

export interface Gpus {
  readonly total: number;
  /** '2 × 8 GPU'. */
  readonly words: string;
}

export interface Cost {
  readonly perHour: number;
  readonly currency: string;
}

/** How long such a version is expected to run and to wait; null if too few versions are similar. */
export function expectedTimes(runs: readonly PastRun[], plan: Plan): RunTimes | null {
  const run = estimateRun(runs, plan);
  return run && { run, queue: estimateQueue(runs, plan) };
}

/** Undefined in a dedicated pool, and where the list does not have it. */
export function chosenSpecification(
  { resources: { pool, publicPool } }: VersionDraft,
  specifications: readonly Specification[] | undefined,
): Specification | undefined {
  return pool === 'public' ? findListed(specifications, publicPool.specId) : undefined;
}

export function gpusOf(specification: Specification, workers: string): Gpus | null {
  const total = gpuTotal(specification, workers);
  if (total === null) return null;
  const each = `${specification.gpuCount} GPU`;
  return { total, words: total === specification.gpuCount ? each : `${workers.trim()} × ${each}` };
}

export function costOf(prices: Prices, { code }: Specification, workers: string): Cost | null {
  const price = priceOf(prices, code);
  const count = Number(workers);
  return price === null || !(count > 0) ? null : { perHour: price * count, currency: prices.currency };
}
