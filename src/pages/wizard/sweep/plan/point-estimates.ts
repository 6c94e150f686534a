import type { Specification } from '#domain/catalogue.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { TimeRange } from '#domain/duration/interval.ts';
import { type PastRun, planOfDraft } from '#domain/duration/past-runs.ts';
import type { Prices } from '#domain/duration/prices.ts';
import { pointDraft } from '#domain/sweep/plan.ts';
import type { SweepPoint } from '#domain/sweep/points.ts';
import {
  chosenSpecification,
  costOf,
  expectedTimes,
  gpusOf,
  type RunTimes,
} from '#pages/wizard/duration/expected-duration.ts';
import type { CurrentPlan } from './current-plan.ts';

/** What a point is expected to take. */
export interface PointEstimate {
  readonly run: TimeRange;
  /** From, to; null if it runs on no GPU, or if unknown. */
  readonly gpuHours: TimeRange | null;
  readonly cost: (TimeRange & { readonly currency: string }) | null;
}

interface Known {
  readonly runs: readonly PastRun[];
  readonly specifications: readonly Specification[] | undefined;
  readonly prices: Prices | null;
}

const hour = 3_600_000;

const perHour = ({ low, high }: TimeRange, amount: number): TimeRange => ({
  low: (low / hour) * amount,
  high: (high / hour) * amount,
});

/** By the number of the point; points without an estimate are missing. */
export function pointEstimates(
  { draft, plan }: CurrentPlan,
  { runs, specifications, prices }: Known,
): ReadonlyMap<number, PointEstimate> {
  // Most points take the same work.
  const known = new Map<string, RunTimes | null>();
  const timesOf = (made: VersionDraft): RunTimes | null => {
    const work = planOfDraft(made);
    const key = JSON.stringify(work);
    const times = known.get(key) ?? expectedTimes(runs, work);
    known.set(key, times);
    return times;
  };
  const estimateOf = (point: SweepPoint): PointEstimate | null => {
    const made = pointDraft(draft, plan, point);
    const times = timesOf(made);
    if (times === null) return null;
    const { low, high } = times.run;
    const specification = chosenSpecification(made, specifications);
    const gpus = specification ? gpusOf(specification, made.resources.workers) : null;
    const cost = specification && prices ? costOf(prices, specification, made.resources.workers) : null;
    return {
      run: { low, high },
      gpuHours: gpus && perHour({ low, high }, gpus.total),
      cost: cost && { ...perHour({ low, high }, cost.perHour), currency: cost.currency },
    };
  };
  return new Map(
    plan.points.flatMap((point) => {
      const estimate = estimateOf(point);
      return estimate === null ? [] : [[point.number, estimate] as const];
    }),
  );
}

/** What the points take together, and how many have no estimate. */
export interface PlanEstimate {
  readonly run: TimeRange | null;
  readonly gpuHours: TimeRange | null;
  readonly cost: (TimeRange & { readonly currency: string }) | null;
  readonly unknown: number;
}

export function sumOfPoints(
  points: readonly SweepPoint[],
  estimates: ReadonlyMap<number, PointEstimate>,
): PlanEstimate {
  const known = points.flatMap(({ number }) => estimates.get(number) ?? []);
  const currency = known.find(({ cost }) => cost !== null)?.cost?.currency;
  const cost = sum(known.flatMap((estimate) => estimate.cost ?? []));
  return {
    run: sum(known.map(({ run }) => run)),
    gpuHours: sum(known.flatMap(({ gpuHours }) => gpuHours ?? [])),
    cost: cost === null || currency === undefined ? null : { ...cost, currency },
    unknown: points.length - known.length,
  };
}

function sum(ranges: readonly TimeRange[]): TimeRange | null {
  if (ranges.length === 0) return null;
  return ranges.reduce((all, { low, high }) => ({ low: all.low + low, high: all.high + high }), {
    low: 0,
    high: 0,
  });
}
