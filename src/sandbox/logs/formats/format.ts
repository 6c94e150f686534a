import type { Point } from '#sandbox/results/surface.ts';
import type { Run } from '../run.ts';

/** A moment of the training that a line is about. */
export interface Moment {
  /** From 0. */
  readonly epoch: number;
  /** Updates in this epoch up to now, and in all. */
  readonly update: number;
  readonly globalStep: number;
  /** Of the lines in an epoch. */
  readonly line: number;
  /** As measured: with the noise of one batch while an epoch runs. */
  readonly point: Point;
  /** 0 up to 1. */
  readonly noise: number;
  readonly time: number;
  readonly epochSeconds: number;
  /** From line to line. */
  readonly lineSeconds: number;
}

type Line = (run: Run, moment: Moment) => string;

/** How a framework writes. */
export interface LogFormat {
  readonly opening: (run: Run, time: number) => readonly string[];
  /** While an epoch runs; those that print nothing then have none. */
  readonly step: Line | null;
  /** The results of an epoch, by the first node alone. */
  readonly epochEnd: readonly Line[];
  readonly closing: (run: Run, moment: Moment) => readonly string[];
  /** What it says where a GPU has no memory left. */
  readonly outOfMemory: (run: Run) => readonly string[];
}

export const imagesPerSecond = ({ task, config }: Run, { epochSeconds, noise }: Moment): number =>
  (task.samples / config.workers / epochSeconds) * (1 + 0.1 * (noise - 0.5));
