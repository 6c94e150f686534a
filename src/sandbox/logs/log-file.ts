import { progressOf } from '#sandbox/lifecycle.ts';
import type { Job, Version } from '#sandbox/state.ts';
import { bodyLine, closingLines, openingLines } from './lines.ts';

/** A log as a function of the line number: nothing is stored, and 100,000 lines cost as much as ten. */
export interface LogFile {
  /** How many lines there are now. */
  readonly count: number;
  readonly textAt: (index: number) => string;
  /** 19 digits, growing: the time in ms, then 6 digits of the line number. */
  readonly cursorAt: (index: number) => bigint;
}

/** modelarts_03_0054: one file per node. */
export const logFileNames = (job: Job, version: Version): string[] =>
  Array.from(
    { length: version.config.workers },
    (_, index) => `job-${job.name.toLowerCase().replaceAll('_', '-')}.${index}`,
  );

const openingInterval = 20;
/** Of versions that were created through the API, and of those that run for ever. */
const plannedInterval = 400;
const endlessInterval = 2000;

export function logFileOf(job: Job, version: Version, node: number, now: number): LogFile {
  const { status, startedAt, endedAt } = progressOf(version, now);
  const opening = openingLines(job, version, node);
  const closing = closingLines(status);
  const isOver = endedAt !== null;
  const start = startedAt ?? 0;
  const bodyStart = start + opening.length * openingInterval;
  const { interval, limit } = pace(version, bodyStart, opening.length + closing.length);
  const until = endedAt ?? now;
  const openingCount = countUntil(start, openingInterval, opening.length, until);
  const bodyCount = countUntil(bodyStart, interval, limit, until);
  const closingStart = openingCount + bodyCount;
  const closingCount = isOver ? closing.length : 0;

  function timeAt(index: number): number {
    if (index < openingCount) return start + index * openingInterval;
    if (index < closingStart) return Math.floor(bodyStart + (index - openingCount) * interval);
    return (endedAt ?? 0) + index - closingStart;
  }

  return {
    count: startedAt === null ? 0 : closingStart + closingCount,
    textAt: (index) => {
      if (index < openingCount) return opening[index] ?? '';
      if (index < closingStart) return bodyLine(version, node, index - openingCount);
      return closing[index - closingStart] ?? '';
    },
    cursorAt: (index) => BigInt(timeAt(index)) * 1_000_000n + BigInt(index % 1_000_000),
  };
}

/** Lines that lie strictly before the end: what is logged at the end comes after them all. */
const countUntil = (start: number, interval: number, limit: number, until: number): number =>
  Math.min(limit, Math.max(0, Math.ceil((until - start) / interval)));

function pace(version: Version, bodyStart: number, framing: number): { interval: number; limit: number } {
  const { course } = version;
  if (course.kind === 'planned') return { interval: plannedInterval, limit: Number.POSITIVE_INFINITY };
  if (course.endedAt === null) return { interval: endlessInterval, limit: Number.POSITIVE_INFINITY };
  const limit = Math.max(0, course.logLines - framing);
  return { interval: Math.max(0.01, (course.endedAt - bodyStart) / limit), limit };
}
