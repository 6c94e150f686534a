import type { VersionId } from '#domain/ids.ts';
import { sweepPlaceOf } from '#domain/sweep/sweep-folder.ts';
import { findSweep, isUnfinished, pointStatus } from '#domain/sweep/sweeps-of.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { PendingRequest } from './pending-requests.ts';
import { attemptKey, type SweepLog, type SweepRecord } from './sweep-record.ts';

/** What to do next, by the list of versions and by what this browser has sent. */
export type NextStep =
  | {
      readonly kind: 'send';
      readonly point: number;
      readonly attempt: number;
      /** This browser has created the newest version of the sweep; if not, another one may be creating versions. */
      readonly isLeading: boolean;
    }
  | { readonly kind: 'full'; readonly unfinished: number; readonly pending: readonly PendingRequest[] }
  | { readonly kind: 'pending'; readonly pending: readonly PendingRequest[] }
  | { readonly kind: 'all-made'; readonly unfinished: number }
  | { readonly kind: 'fail-fast'; readonly failed: number }
  | { readonly kind: 'refusals'; readonly refused: number };

export interface SweepFacts {
  readonly versions: readonly TrainingVersion[];
  readonly record: SweepRecord;
  readonly log: SweepLog;
  /** The points that are to be made. */
  readonly numbers: readonly number[];
  /** Those that the service did not accept. */
  readonly refused: ReadonlySet<number>;
  /** Given-up requests that may still be processed: their points are not sent again until then, and each counts for the width. */
  readonly pending: readonly PendingRequest[];
}

export function nextStep(facts: SweepFacts): NextStep {
  const { versions, record, log, numbers, refused } = facts;
  const found = findSweep(versions, record.id);
  const listed = new Set<VersionId>(versions.map(({ id }) => id));
  const unlisted = log.unlisted.filter(({ versionId }) => !listed.has(versionId));
  const made = new Map<number, number>();
  for (const { number, attempts } of found?.points ?? []) made.set(number, attempts[0].attempt);
  for (const { point, attempt } of unlisted) made.set(point, Math.max(attempt, made.get(point) ?? 0));
  const pending = facts.pending.filter(({ point, attempt }) => (made.get(point) ?? 0) < attempt);

  const unfinished = (found?.points.filter(isUnfinished).length ?? 0) + unlisted.length + pending.length;
  const wanted = (point: number) => record.retries[point] ?? 1;
  const left = numbers
    .filter((point) => !refused.has(point) && (made.get(point) ?? 0) < wanted(point))
    .toSorted((one, other) => one - other);
  if (left.length === 0) return { kind: 'all-made', unfinished };
  const failed = countFailures(versions, record.id);
  if (failed - (record.acceptedFailures ?? failed) >= record.failLimit) return { kind: 'fail-fast', failed };
  if (refused.size - (record.acceptedRefusals ?? refused.size) >= record.failLimit)
    return { kind: 'refusals', refused: refused.size };
  const next = left.find((point) => !pending.some((request) => request.point === point));
  if (next === undefined) return { kind: 'pending', pending };
  if (unfinished >= record.width) return { kind: 'full', unfinished, pending };
  const isLeading = unlisted.length > 0 || isNewestOurs(versions, record, log);
  return { kind: 'send', point: next, attempt: wanted(next), isLeading };
}

/** Runs that have failed, of all attempts. */
export function countFailures(versions: readonly TrainingVersion[], sweepId: string): number {
  const points = findSweep(versions, sweepId)?.points ?? [];
  const runs = points.flatMap(({ attempts }) => attempts);
  return runs.filter(({ version }) => pointStatus(version.status) === 'failed').length;
}

function isNewestOurs(
  versions: readonly TrainingVersion[],
  { id, isStartedHere }: SweepRecord,
  { sent }: SweepLog,
): boolean {
  for (const { configuration } of versions) {
    const place = sweepPlaceOf(configuration.outputPath);
    if (place?.sweepId === id) return sent.includes(attemptKey(place.point, place.attempt));
  }
  return isStartedHere;
}
