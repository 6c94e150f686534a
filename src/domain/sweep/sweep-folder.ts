import { fnv1a } from '#util/fnv1a.ts';
import { randomLetters } from '#util/random.ts';

/**
 * The output folder of a point, `s-k3f9a2b7-007-x1y2/`, and of its second attempt `s-k3f9a2b7-007-p4q8-r2/`: it says which
 * sweep, which point and which attempt a version is, so that the list of versions alone shows the state of a sweep.
 */
export interface SweepPlace {
  readonly sweepId: string;
  /** From 1. */
  readonly point: number;
  /** From 1. */
  readonly attempt: number;
}

const pattern = 's-([a-z0-9]{8})-(\\d{3})-[a-z0-9]{4}(?:-r([2-9]|[1-9]\\d{1,2}))?';
const placeAtEnd = new RegExp(`/${pattern}/?$`);

/** For `withoutVersionSubfolder`: what is before the last slash of such a path. */
export const sweepFolderPattern = pattern.replaceAll(/\((?!\?)/g, '(?:');

const idPattern = /^[a-z0-9]{8}$/;
export const isSweepId = (text: string): boolean => idPattern.test(text);

export const newSweepId = (random: () => number = Math.random): string => randomLetters(8, random);

/** With its final slash; another one for each attempt, and the same one in every browser. */
export function sweepFolder({ sweepId, point, attempt }: SweepPlace): string {
  const retry = attempt === 1 ? '' : `-r${attempt}`;
  return `s-${sweepId}-${String(point).padStart(3, '0')}-${markOf(sweepId, point, attempt)}${retry}/`;
}

/**
 * Four characters that belong to the attempt. They are computed, not random: the service refuses a second version in the folder
 * of one that runs (2604), so that two independent browsers cannot create one point twice.
 */
const markOf = (sweepId: string, point: number, attempt: number): string =>
  BigInt(`0x${fnv1a(`${sweepId} ${point} ${attempt}`)}`)
    .toString(36)
    .padStart(4, '0')
    .slice(-4);

/** Undefined if the path is not that of a point. */
export function sweepPlaceOf(outputPath: string): SweepPlace | undefined {
  const [, sweepId, point, attempt = '1'] = placeAtEnd.exec(outputPath) ?? [];
  if (sweepId === undefined || Number(point) === 0) return undefined;
  return { sweepId, point: Number(point), attempt: Number(attempt) };
}
