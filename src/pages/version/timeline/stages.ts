import { isFinal, jobStatus } from '#domain/job-status.ts';
import { queueTime, ranFor } from '#domain/version/run-times.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';

/** A status that a version had while this browser watched it. */
export interface Stage {
  readonly status: number | null;
  /** When it began, in milliseconds since 1970; null if it was already there at the first read. */
  readonly since: number | null;
}

type Times = Pick<TrainingVersion, 'status' | 'createTime' | 'startTime' | 'duration'>;

/**
 * When the service says that the status began; null if it does not say. The end is the start and the time that the
 * version ran: so that what ran and what is over add up to the same.
 */
function beganAt({ status, createTime, startTime, duration }: Times): number | null {
  if (isFinal(status)) return startTime === null || duration === null ? null : startTime + duration;
  const { beganAt: name } = jobStatus(status);
  if (name === undefined) return null;
  return name === 'createTime' ? createTime : startTime;
}

interface Read {
  /** Milliseconds since 1970, by the browser's clock. */
  readonly at: number;
  /** What that is ahead of the service's clock; null if the service sent no time. */
  readonly ahead: number | null;
  /** The first stage since the page was opened: when it began is unknown. */
  readonly isFirst: boolean;
}

/** The stages with one more, where the status has changed. */
export function withStage(
  stages: readonly Stage[],
  version: Times,
  { at, ahead, isFirst }: Read,
): readonly Stage[] {
  const { status } = version;
  const present = stages.at(-1);
  if (present !== undefined && present.status === status) return stages;
  const began = beganAt(version);
  // Of a status that comes again the service says when it began at first.
  const isAgain = stages.some((stage) => stage.status === status);
  const said = began === null || ahead === null || isAgain ? null : began + ahead;
  return [...stages, { status, since: said ?? (isFirst ? null : at) }];
}

/** A stretch of a version's way, for people. */
export interface Stretch {
  readonly name: string;
  /** The status that it stands for; a number that the service did not document has one, too. */
  readonly status: number | null;
  /** Milliseconds; null if it is not known. */
  readonly lasts: number | null;
  readonly isPresent: boolean;
}

const queued = 7;
export const running = 8;

/**
 * The stages of a version in order: those this browser saw, and before them those the service reports. A version that has ended
 * before anyone watched it shows how long it was queued and ran.
 */
export function stretchesOf(stages: readonly Stage[], version: Times, now: number): readonly Stretch[] {
  const seen = stages.map((stage, place) => ({
    name: stage.status === running && isFinal(version.status) ? 'Ran' : jobStatus(stage.status).word,
    status: stage.status,
    lasts: lengthOf(stages, place, version, now),
    isPresent: place === stages.length - 1,
  }));
  const first = stages[0];
  if (first === undefined || jobStatus(first.status).beganAt === 'createTime') return seen;
  const looks = new Set(stages.map(({ status }) => jobStatus(status).look));
  const unwatched = queuedAndRan(version).filter(({ status }) =>
    status === queued ? !looks.has('queued') : !looks.has('running') && isFinal(version.status),
  );
  return [...unwatched, ...seen];
}

function lengthOf(stages: readonly Stage[], place: number, version: Times, now: number): number | null {
  const [stage, next] = [stages[place], stages[place + 1]];
  if (stage === undefined || (next === undefined && isFinal(stage.status))) return null;
  const hasRun = stage.status === running && next !== undefined && isFinal(next.status);
  const end = next === undefined ? now : next.since;
  const watched = stage.since === null || end === null ? null : Math.max(0, end - stage.since);
  return hasRun ? (ranFor(version) ?? watched) : watched;
}

/** How long a version was queued and ran, as far as the service reports these times. */
export const queuedAndRan = (version: Times): readonly Stretch[] =>
  [
    { name: 'Queued', status: queued, lasts: queueTime(version), isPresent: false },
    { name: 'Ran', status: running, lasts: ranFor(version), isPresent: false },
  ].filter(({ lasts }) => lasts !== null);
