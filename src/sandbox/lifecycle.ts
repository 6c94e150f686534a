import type { Outcome } from './outcomes.ts';
import type { Version } from './state.ts';

interface Phase {
  readonly status: number;
  /** Milliseconds; Infinity for the last phase. */
  readonly lasts: number;
}

const phase = (status: number, seconds = Number.POSITIVE_INFINITY): Phase => ({
  status,
  lasts: seconds * 1000,
});

/** How long a planned version that completes runs, in milliseconds. */
export const plannedRun = 45_000;

const review = [phase(18, 2), phase(19, 2), phase(20, 2)];
const start = [phase(1, 2), phase(2, 4), phase(4, 2)];
const run = [...start, phase(7, 6), phase(8, plannedRun / 1000), phase(10)];

/** The phases after the review of the image, where there is one. */
const courses: Record<Outcome, readonly Phase[]> = {
  completes: run,
  image_fails: [phase(1, 2), phase(2, 4), phase(3)],
  submit_fails: [...start, phase(5)],
  run_fails: [...start, phase(7, 6), phase(8, 20), phase(11)],
  lost: [...start, phase(7, 6), phase(8, 20), phase(14)],
  mount_fails: [...start, phase(7, 6), phase(22)],
  waits: [...start, phase(7)],
  review_fails: [...start, phase(5)],
  unknown: [phase(1, 2), phase(0, 4), phase(42, 2), phase(7, 6), phase(8, plannedRun / 1000), phase(10)],
};

const reviewFails = [phase(18, 2), phase(19, 2), phase(21)];

type Course = Extract<Version['course'], { kind: 'planned' }>;

function phasesOf({ outcome, isReviewed, queuedFor = 0 }: Course): readonly Phase[] {
  if (isReviewed && outcome === 'review_fails') return reviewFails;
  const course = isReviewed ? [...review, ...courses[outcome]] : courses[outcome];
  return queuedFor === 0
    ? course
    : course.map((each) => (each.status === queued ? { ...each, lasts: each.lasts + queuedFor } : each));
}

const queued = 7;
const running = 8;
const killing = { status: 9, lasts: 3000 };
const killed = 12;

const active: ReadonlySet<number> = new Set([1, 2, 4, 7, 8, 9, 15, 18, 19, 20]);
const stoppable: ReadonlySet<number> = new Set([1, 2, 4, 7, 8, 15, 18, 19, 20]);

/** Not ended: its output folder is in use (code 2604). */
export const isActive = (status: number): boolean => active.has(status);
export const canStop = (status: number): boolean => stoppable.has(status);

export interface Progress {
  readonly status: number;
  /** When it began to run; null before that, and for a version that never runs. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** How long it has run, in milliseconds. */
  readonly duration: number;
}

type Timing = Pick<Version, 'createdAt' | 'stoppedAt' | 'course'>;

/** The status at a time follows from the plan and the clock alone: there are no timers, so it is the same after a restart. */
export function progressOf(version: Timing, now: number): Progress {
  const { stoppedAt } = version;
  if (stoppedAt === null || now < stoppedAt) return unstopped(version, now);
  const { startedAt } = unstopped(version, stoppedAt);
  const endsAt = stoppedAt + killing.lasts;
  const status = now < endsAt ? killing.status : killed;
  return progress(status, startedAt, endsAt, now);
}

/** When it starts and stops running, also in the future; null if it never runs. */
export function runOf({ createdAt, stoppedAt, course }: Timing): { from: number; to: number } | null {
  const whole = course.kind === 'recorded' ? recordedRun(course) : plannedRunOf(createdAt, course);
  if (whole === null || stoppedAt === null) return whole;
  return stoppedAt <= whole.from ? null : { ...whole, to: Math.min(whole.to, stoppedAt + killing.lasts) };
}

const recordedRun = ({ startedAt, endedAt, status }: Extract<Version['course'], { kind: 'recorded' }>) =>
  startedAt === null
    ? null
    : { from: startedAt, to: endedAt ?? (isActive(status) ? Number.POSITIVE_INFINITY : startedAt) };

function plannedRunOf(createdAt: number, course: Course): { from: number; to: number } | null {
  let at = createdAt;
  for (const { status, lasts } of phasesOf(course)) {
    if (status === running) return { from: at, to: at + lasts };
    at += lasts;
  }
  return null;
}

function unstopped({ createdAt, course }: Timing, now: number): Progress {
  if (course.kind === 'recorded') return progress(course.status, course.startedAt, course.endedAt, now);
  let at = createdAt;
  let startedAt: number | null = null;
  for (const { status, lasts } of phasesOf(course)) {
    if (status === running) startedAt = at;
    if (now < at + lasts)
      return progress(
        status,
        startedAt,
        lasts === Number.POSITIVE_INFINITY && !isActive(status) ? at : null,
        now,
      );
    at += lasts;
  }
  // The last phase of each course has no end.
  throw new RangeError(`The course ${course.outcome} ends.`);
}

function progress(status: number, startedAt: number | null, endsAt: number | null, now: number): Progress {
  const endedAt = endsAt !== null && endsAt <= now ? endsAt : null;
  const duration = startedAt === null ? 0 : Math.max(0, (endedAt ?? now) - startedAt);
  return { status, startedAt, endedAt, duration };
}
