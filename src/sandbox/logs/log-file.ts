import { plannedRun, progressOf } from '#sandbox/lifecycle.ts';
import { hashOf } from '#sandbox/pseudo-random.ts';
import type { Job, Version } from '#sandbox/state.ts';
import { bodyLine, endOfEpoch, type Layout, linesPerEpoch } from './body.ts';
import { type Failure, failureOf } from './failure.ts';
import { formatOf } from './formats/choose-format.ts';
import type { LogFormat } from './formats/format.ts';
import { type Run, runOf } from './run.ts';
import { completed, dataIsReady, serviceOpening, stopped } from './service-lines.ts';

/** A log as a function of the line number: nothing is stored, and 1,000,000 lines cost as much as ten. */
export interface LogFile {
  /** How many lines there are now. */
  readonly count: number;
  readonly textAt: (index: number) => string;
  /** 19 digits, growing: the time in ms, which differs from line to line, then 6 digits of the line number. */
  readonly cursorAt: (index: number) => bigint;
}

/** modelarts_03_0054: one file per node. */
export const logFileNames = (job: Job, version: Version): string[] =>
  Array.from(
    { length: version.config.workers },
    (_, index) => `job-${job.name.toLowerCase().replaceAll('_', '-')}.${index}`,
  );

const openingInterval = 20;
const endlessInterval = 2000;
/** At most, however many epochs there are. */
const maxUsualLines = 20_000;

export function logFileOf(job: Job, version: Version, node: number, now: number): LogFile {
  const { status, startedAt, endedAt } = progressOf(version, now);
  const run = runOf(job, version, node);
  const format = formatOf(run);
  const failure = failureOf(version, run, format);
  const start = startedAt ?? 0;
  const opening = openingOf(run, format, failure, start);
  const bodyStart = start + opening.length * openingInterval;
  const { layout, interval, limit } = paceOf(version, { run, format, failure, bodyStart, opening });
  const closing = endedAt === null ? [] : closingOf(status, { run, format, failure, layout, endedAt });
  const until = endedAt ?? now;
  const openingCount = countUntil(start, openingInterval, opening.length, until);
  const bodyCount = countUntil(bodyStart, interval, limit, until);
  const closingStart = openingCount + bodyCount;

  function timeAt(index: number): number {
    if (index < openingCount) return start + index * openingInterval;
    if (index < closingStart) return bodyStart + Math.floor((index - openingCount) * interval);
    return (endedAt ?? 0) + index - closingStart;
  }

  return {
    count: startedAt === null ? 0 : closingStart + closing.length,
    textAt: (index) => {
      if (index < openingCount) return opening[index] ?? '';
      if (index < closingStart) return bodyLine(run, format, layout, index - openingCount, timeAt(index));
      return closing[index - closingStart] ?? '';
    },
    cursorAt: (index) => BigInt(timeAt(index)) * 1_000_000n + BigInt(index % 1_000_000),
  };
}

/** How many lines are strictly before `until`: the closing lines come after all of them. */
const countUntil = (start: number, interval: number, limit: number, until: number): number =>
  Math.min(limit, Math.max(0, Math.ceil((until - start) / interval)));

function openingOf(run: Run, format: LogFormat, failure: Failure | null, time: number): readonly string[] {
  if (failure?.reaches === 'start') return serviceOpening(run);
  return [
    ...serviceOpening(run),
    ...(run.config.code.kind === 'image' ? [] : [dataIsReady]),
    ...format.opening(run, time),
  ];
}

interface Ending {
  readonly run: Run;
  readonly format: LogFormat;
  readonly failure: Failure | null;
  readonly layout: Layout;
  readonly endedAt: number;
}

/** The log of a lost version stops without a closing line. */
function closingOf(status: number, { run, format, failure, layout, endedAt }: Ending): readonly string[] {
  if (status === 12) return stopped;
  if (status === 11) return failure?.lines ?? [];
  if (status !== 10) return [];
  const last = endOfEpoch(run, layout, { epoch: layout.epochs - 1, line: 0, time: endedAt });
  return [...format.closing(run, last), ...completed(layout.lines)];
}

interface Pace {
  readonly layout: Layout;
  /** Milliseconds between two lines, 1 or more, so that no two have the same time. */
  readonly interval: number;
  readonly limit: number;
}

interface Beginning {
  readonly run: Run;
  readonly format: LogFormat;
  readonly failure: Failure | null;
  readonly bodyStart: number;
  readonly opening: readonly string[];
}

function paceOf({ id, course }: Version, { run, format, failure, bodyStart, opening }: Beginning): Pace {
  const usual = linesPerEpoch(run, format) * run.settings.epochs;
  if (course.kind === 'recorded' && course.endedAt === null) {
    const epochSeconds = (usual * endlessInterval) / run.settings.epochs / 1000;
    const layout = { epochs: run.settings.epochs, lines: usual, isEndless: true, epochSeconds };
    return { layout, interval: endlessInterval, limit: Number.POSITIVE_INFINITY };
  }
  const given = course.kind === 'recorded' ? course.logLines : null;
  const closing =
    given === null ? [] : format.closing(run, endOfEpoch(run, anyLayout, { epoch: 0, line: 0, time: 0 }));
  const wanted = given === null ? usual : given - opening.length - closing.length - completed(0).length;
  const openingTime = opening.length * openingInterval;
  /** Milliseconds for all lines of the body. */
  const bodyTime =
    course.kind === 'planned'
      ? plannedRun - openingTime
      : ((course.endedAt ?? 0) - bodyStart) / shareOf(id, course.status, run, failure);
  const lines = Math.max(1, Math.min(wanted, Math.floor(bodyTime), given ?? maxUsualLines));
  const interval = Math.max(1, bodyTime / lines);
  const epochs = given === null || run.recipe.epochs !== null ? run.settings.epochs : epochsIn(lines, format);
  const epochSeconds = (interval * lines) / epochs / 1000;
  return {
    layout: { epochs, lines, isEndless: false, epochSeconds },
    interval,
    limit: failure === null || failure.reaches === 'training' ? lines : 0,
  };
}

/** For lines that are only counted. */
const anyLayout: Layout = { epochs: 1, lines: 1, isEndless: false, epochSeconds: 1 };

/** A short log has fewer epochs, so that each has steps. */
const epochsIn = (lines: number, format: LogFormat): number =>
  Math.max(1, Math.min(10, Math.floor(lines / (format.epochEnd.length + 4))));

/** The share of its training, in (0, 1], that a recorded version has done when it ends. */
function shareOf(id: string, status: number, { surface, settings }: Run, failure: Failure | null): number {
  if (status === 10) return 1;
  if (failure !== null && surface.divergesAt < settings.epochs) {
    return Math.min(1, surface.divergesAt / settings.epochs + 0.04);
  }
  // The memory of a GPU is full soon, or never.
  if (failure !== null) return 0.08;
  return 0.3 + (hashOf(`${id} share`) % 50) / 100;
}
