import { uniformAt } from '#sandbox/pseudo-random.ts';
import type { Point } from '#sandbox/results/surface.ts';
import type { LogFormat, Moment } from './formats/format.ts';
import { interruptionAt } from './interruptions.ts';
import type { Run } from './run.ts';

/** How many lines the epochs of a run take. An endless run goes on at this pace. */
export interface Layout {
  readonly epochs: number;
  readonly lines: number;
  readonly isEndless: boolean;
  readonly epochSeconds: number;
}

const usualLines = 240;
const maxStepLines = 120;

/** A run prints some hundred lines, whatever the number of its epochs. */
export function linesPerEpoch(run: Run, format: LogFormat): number {
  const ends = format.epochEnd.length;
  if (format.step === null) return ends;
  const steps = Math.round(usualLines / run.settings.epochs) - ends;
  return ends + Math.max(1, Math.min(steps, maxStepLines, run.updates));
}

/** The line at an index, computed from the index alone. */
export function bodyLine(run: Run, format: LogFormat, layout: Layout, index: number, time: number): string {
  const interruption = interruptionAt(run, index, layout.lines);
  if (interruption !== null) return interruption;
  const epoch = epochAt(layout, index);
  const first = firstLineOf(layout, epoch);
  const count = firstLineOf(layout, epoch + 1) - first;
  const line = index - first;
  const { step } = format;
  const ends = step !== null && run.node > 0 ? [] : format.epochEnd;
  const fromEnd = line - count;
  if (step === null || fromEnd >= -ends.length) {
    const end = ends.at(Math.max(fromEnd, -ends.length));
    return end?.(run, endOfEpoch(run, layout, { epoch, line, time })) ?? '';
  }
  const update = Math.max(1, Math.round(((line + 1) / Math.max(1, count - ends.length)) * run.updates));
  return step(
    run,
    momentOf(run, layout, { epoch, update, line, time, noise: uniformAt(run.seed, index) }, batchNoise),
  );
}

const batchNoise = 0.3;
const epochNoise = 0.04;

export const endOfEpoch = (
  run: Run,
  layout: Layout,
  { epoch, line, time }: Pick<Moment, 'epoch' | 'line' | 'time'>,
): Moment => {
  const noise = uniformAt(run.seed ^ 0x5bd1e995, epoch);
  return momentOf(run, layout, { epoch, update: run.updates, line, time, noise }, epochNoise);
};

/** The epochs share the lines as evenly as whole lines allow. */
const firstLineOf = ({ epochs, lines }: Layout, epoch: number): number =>
  Math.floor((epoch * lines) / epochs);
const epochAt = ({ epochs, lines }: Layout, index: number): number =>
  Math.max(0, Math.ceil(((index + 1) * epochs) / lines) - 1);

function momentOf(
  { surface, updates }: Run,
  layout: Layout,
  place: Pick<Moment, 'epoch' | 'update' | 'line' | 'time' | 'noise'>,
  amount: number,
): Moment {
  const passed = place.epoch + place.update / updates;
  const point = surface.at(layout.isEndless ? settling(passed, layout.epochs) : passed);
  // Not `...place`, which makes a line cost twenty times as much.
  return {
    epoch: place.epoch,
    update: place.update,
    line: place.line,
    time: place.time,
    noise: place.noise,
    globalStep: place.epoch * updates + place.update,
    point: measured(point, 1 + amount * (place.noise - 0.5)),
    epochSeconds: layout.epochSeconds,
    lineSeconds: (layout.epochSeconds * layout.epochs) / layout.lines,
  };
}

/** The epochs that count for the results of an endless run: they approach a limit. */
const settling = (passed: number, epochs: number): number => 1.3 * epochs * (1 - Math.exp(-passed / epochs));

const measured = (point: Point, factor: number): Point => ({
  loss: point.loss * factor,
  accuracy: 1 - Math.min(1, (1 - point.accuracy) * factor),
  validationLoss: point.validationLoss * factor,
  validationAccuracy: 1 - Math.min(1, (1 - point.validationAccuracy) * factor),
});
