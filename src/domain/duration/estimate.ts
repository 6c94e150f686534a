import type { VersionId } from '#domain/ids.ts';
import { fitRuns, type KnownRun } from './fit.ts';
import { rangeOf, spreadOf, type TimeRange } from './interval.ts';
import type { PastRun, Plan } from './past-runs.ts';

interface Source {
  readonly id: VersionId;
  readonly name: string;
}

/** How long a run is expected to take, and the versions from which that follows. */
export interface RunEstimate extends TimeRange {
  /** Newest first. */
  readonly sources: readonly Source[];
  /** Similar versions of the same time that failed or were stopped: how long they would have run is unknown. */
  readonly unfinished: number;
  /** The parameters by which their times were scaled; none if all have the same values as the plan. */
  readonly scaledBy: readonly string[];
}

/** There is no estimate from fewer. */
export const fewestSources = 3;
/** From so many versions with exactly the same work on, no others are used. */
const enoughOfSameWork = 5;
const maxEqualVersions = 10;
/** At most so many versions of each work are scaled. */
const mostOfEachWork = 5;
const mostSources = 40;
/** There is no estimate if the upper end is more than so many times the lower one. */
const widest = 10;

export function estimateRun(runs: readonly PastRun[], plan: Plan): RunEstimate | null {
  const alike = runs.filter((run) => run.hasEnded && isLike(run, plan));
  const completed = alike.flatMap((run) => (run.ran === null ? [] : [{ run, ran: run.ran }]));
  const same = completed.filter(({ run }) => workKey(run) === workKey(plan));
  const isScaled = same.length < enoughOfSameWork && same.length < completed.length;
  const chosen = isScaled ? someOfEach(completed) : same.slice(0, maxEqualVersions);
  if (chosen.length < fewestSources) return null;
  const range = isScaled
    ? scaledRange(
        chosen.map(({ run, ran }) => ({ ...run.work, ran })),
        plan,
      )
    : rangeOf(chosen.map(({ ran }) => ran));
  if (range === null || !(range.low > 0) || !(range.high <= range.low * widest)) return null;
  const sources = chosen.map(({ run }) => run);
  const compared = isScaled ? alike : alike.filter((run) => workKey(run) === workKey(plan));
  return {
    ...range,
    sources,
    unfinished: unfinishedAmong(compared, sources),
    scaledBy: isScaled ? plan.work.counted.split(' ').filter((name) => name !== '') : [],
  };
}

const isLike = (run: PastRun, { setup, work }: Plan): boolean =>
  run.setup.all === setup.all && run.work.counted === work.counted && run.work.others === work.others;

const workKey = ({ work }: Plan): string => `${work.updates} ${work.samples}`;

/** The newest versions of each work, so that one work does not displace all others. */
function someOfEach<Run extends { readonly run: PastRun }>(completed: readonly Run[]): readonly Run[] {
  const counts = new Map<string, number>();
  return completed
    .filter(({ run }) => {
      const count = (counts.get(workKey(run)) ?? 0) + 1;
      counts.set(workKey(run), count);
      return count <= mostOfEachWork;
    })
    .slice(0, mostSources);
}

function scaledRange(runs: readonly KnownRun[], { work }: Plan): TimeRange | null {
  const fit = fitRuns(runs, work);
  if (fit === null) return null;
  const [low, high] = spreadOf(fit.residuals, fit.parameters, fit.leverage);
  return { low: Math.min(...fit.times) * Math.exp(low), high: Math.max(...fit.times) * Math.exp(high) };
}

/** How many versions as new as the sources failed or were stopped. */
function unfinishedAmong(alike: readonly PastRun[], sources: readonly PastRun[]): number {
  const oldest = alike.findIndex(({ id }) => id === sources.at(-1)?.id);
  return alike.slice(0, oldest + 1).filter(({ ran }) => ran === null).length;
}

const mostWaits = 20;
const second = 1000;

/** How long a version waits until it runs, from the newest versions on the same compute; null if fewer than three have a time. */
export function estimateQueue(runs: readonly PastRun[], { setup }: Plan): TimeRange | null {
  const waits = runs
    .flatMap((run) => (run.waited !== null && run.setup.compute === setup.compute ? [run.waited] : []))
    .slice(0, mostWaits);
  // 0 has no logarithm.
  return waits.length < fewestSources ? null : rangeOf(waits.map((wait) => Math.max(second, wait)));
}
