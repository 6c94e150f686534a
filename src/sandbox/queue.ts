import { runOf } from './lifecycle.ts';
import type { Job, State, Version } from './state.ts';

/** How many versions of the project run at the same time; others wait in Queued. */
export const runningQuota = 16;

/** Milliseconds: how long a version waits for one that never ends. */
const never = 10 ** 12;

// Kept for each array of jobs: of all its versions, few have not ended.
const unendedOf = new WeakMap<readonly Job[], Set<Version>>();

/** To be called when a version was created. */
export function queueVersion(state: State, version: Version, now: number): void {
  unendedIn(state.jobs, now).add(version);
  queueVersions(state, now);
}

/** To be called when a version was deleted. */
export function unqueueVersion(state: State, version: Version, now: number): void {
  unendedIn(state.jobs, now).delete(version);
  queueVersions(state, now);
}

function unendedIn(jobs: readonly Job[], now: number): Set<Version> {
  const known = unendedOf.get(jobs);
  if (known !== undefined) return known;
  const unended = new Set(jobs.flatMap((job) => job.versions).filter((version) => !isOver(version, now)));
  unendedOf.set(jobs, unended);
  return unended;
}

/** It does not run any more, and never will. */
const isOver = (version: Version, now: number): boolean => (runOf(version)?.to ?? 0) <= now;

/**
 * Sets how long each version that does not run yet waits: first come, first served. To be called whenever a version
 * comes, goes or is stopped; in between nothing changes, so that there are no timers here either.
 */
export function queueVersions({ jobs }: State, now: number): void {
  const unended = unendedIn(jobs, now);
  for (const version of unended) if (isOver(version, now)) unended.delete(version);
  const versions = [...unended];
  const running = versions.flatMap((version) => {
    const run = runOf(version);
    return run !== null && run.from <= now && now < run.to ? [run.to] : [];
  });
  const waiting = versions.filter((version) => (runOf(version)?.from ?? 0) > now);
  const free = Array.from({ length: Math.max(0, runningQuota - running.length) }, () => now);
  const places = [...running, ...free];
  for (const version of waiting.toSorted((one, other) => one.createdAt - other.createdAt)) {
    const { course } = version;
    if (course.kind !== 'planned') continue;
    const { queuedFor: _, ...unqueued } = course;
    const run = runOf({ ...version, course: unqueued });
    if (run === null) continue;
    const first = Math.min(...places);
    const from = Math.min(Math.max(run.from, first), run.from + never);
    version.course = from === run.from ? unqueued : { ...unqueued, queuedFor: from - run.from };
    places[places.indexOf(first)] = from + (run.to - run.from);
  }
}
