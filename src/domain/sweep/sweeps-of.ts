import { isFinal, jobStatus } from '#domain/job-status.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { sweepPlaceOf } from './sweep-folder.ts';

/** The status of a point. `left`: no version of it is known. */
export type PointStatus = 'left' | 'created' | 'running' | 'completed' | 'failed' | 'stopped';

/** A version of a point. */
interface SweepAttempt {
  /** From 1; 2 is the first retry. */
  readonly attempt: number;
  readonly version: TrainingVersion;
  /** Other versions in the same folder: a network has repeated the request. */
  readonly duplicates: readonly TrainingVersion[];
}

export interface FoundPoint {
  readonly number: number;
  /** The latest one first. */
  readonly attempts: readonly [SweepAttempt, ...SweepAttempt[]];
  readonly status: PointStatus;
}

/** A sweep as derived from its versions; points without a version are only in its plan. */
export interface FoundSweep {
  readonly id: string;
  /** In the order of their numbers. */
  readonly points: readonly FoundPoint[];
  /** Of its first version; null if the service does not say. */
  readonly startedAt: number | null;
}

/** A sweep of a job, out of its list of versions alone; each list is read once. */
export function findSweep(versions: readonly TrainingVersion[], id: string): FoundSweep | undefined {
  const known = entryOf(foundIn, versions, () => new Map<string, FoundSweep | undefined>());
  if (!known.has(id)) known.set(id, readSweep(versions, id));
  return known.get(id);
}

const foundIn = new WeakMap<readonly TrainingVersion[], Map<string, FoundSweep | undefined>>();

function readSweep(versions: readonly TrainingVersion[], id: string): FoundSweep | undefined {
  const points = new Map<number, Map<number, TrainingVersion[]>>();
  for (const version of versions) {
    const place = sweepPlaceOf(version.configuration.outputPath);
    if (place?.sweepId !== id) continue;
    const attempts = entryOf(points, place.point, () => new Map<number, TrainingVersion[]>());
    entryOf(attempts, place.attempt, (): TrainingVersion[] => []).push(version);
  }
  return points.size === 0 ? undefined : foundSweep(id, points);
}

interface Entries<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => unknown;
}

function entryOf<Key, Value>(map: Entries<Key, Value>, key: Key, make: () => Value): Value {
  const present = map.get(key);
  if (present !== undefined) return present;
  const made = make();
  map.set(key, made);
  return made;
}

function foundSweep(
  id: string,
  points: ReadonlyMap<number, ReadonlyMap<number, readonly TrainingVersion[]>>,
): FoundSweep {
  const found = Array.from(points, ([number, attempts]) => foundPoint(number, attempts))
    .flatMap((point) => point ?? [])
    .toSorted((one, other) => one.number - other.number);
  const times = found.flatMap(({ attempts }) => attempts.map(({ version }) => version.createTime));
  const known = times.filter((time) => time !== null);
  return { id, points: found, startedAt: known.length === 0 ? null : Math.min(...known) };
}

function foundPoint(
  number: number,
  attempts: ReadonlyMap<number, readonly TrainingVersion[]>,
): FoundPoint | undefined {
  const [latest, ...others] = Array.from(attempts)
    .toSorted(([one], [other]) => other - one)
    .flatMap(([attempt, versions]): readonly SweepAttempt[] => {
      // Oldest first: the oldest version is that of the point.
      const [version, ...duplicates] = versions.toReversed();
      return version === undefined ? [] : [{ attempt, version, duplicates }];
    });
  if (latest === undefined) return undefined;
  return { number, attempts: [latest, ...others], status: pointStatus(latest.version.status) };
}

/** The status of a point whose version has a status of the service. */
export function pointStatus(status: number | null): PointStatus {
  const { phase, look } = jobStatus(status);
  switch (phase) {
    case 'completed':
      return 'completed';
    case 'failed':
    case 'creation-failed':
    case 'delete-failed':
      return 'failed';
    case 'stopped':
      return 'stopped';
    default:
      return look === 'running' || phase === 'stopping' ? 'running' : 'created';
  }
}

/** Whether the point counts for the width: a duplicate that runs does, too. */
export const isUnfinished = ({ attempts }: FoundPoint): boolean =>
  attempts.some(({ version, duplicates }) => [version, ...duplicates].some(({ status }) => !isFinal(status)));
