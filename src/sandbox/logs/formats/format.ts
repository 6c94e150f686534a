import type { Point } from '#sandbox/results/surface.ts';
import type { Run } from '../run.ts';

/** A moment of the training that a line is about. */
export interface Moment {
  /** From 0. */
  readonly epoch: number;
  /** Updates so far: in this epoch, and in all. */
  readonly update: number;
  readonly globalStep: number;
  /** The index of the line in its epoch. */
  readonly line: number;
  /** The results with noise, which is larger while an epoch runs: that of one batch. */
  readonly point: Point;
  /** In [0, 1). */
  readonly noise: number;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly epochSeconds: number;
  /** Between two lines. */
  readonly lineSeconds: number;
}

type Line = (run: Run, moment: Moment) => string;

/** What the log of a framework looks like. */
export interface LogFormat {
  readonly opening: (run: Run, time: number) => readonly string[];
  /** A line while an epoch runs; null if the framework prints none. */
  readonly step: Line | null;
  /** The lines with the results of an epoch; only the first node prints them. */
  readonly epochEnd: readonly Line[];
  readonly closing: (run: Run, moment: Moment) => readonly string[];
  /** The lines of a run that is out of memory. */
  readonly outOfMemory: (run: Run) => readonly string[];
}

export const imagesPerSecond = ({ task, config }: Run, { epochSeconds, noise }: Moment): number =>
  (task.samples / config.workers / epochSeconds) * (1 + 0.1 * (noise - 0.5));
