import { decodeComponent } from '#util/search-text.ts';
import type { ParallelAxis } from './parallel-axis.ts';

/** The range of an axis that is chosen: the indexes of its lowest and its highest stop. */
export type Brush = readonly [low: number, high: number];

/** By the name of the axis. An axis without one has all its stops. */
export type Brushes = ReadonlyMap<string, Brush>;

interface NamedAxis extends ParallelAxis {
  readonly name: string;
}

const isInside = ([low, high]: Brush, stop: number): boolean => stop >= low && stop <= high;

/** For each of `count` lines, whether it is inside the brushes of all axes. */
export const brushedLines = (
  axes: readonly NamedAxis[],
  brushes: Brushes,
  count: number,
): readonly boolean[] =>
  Array.from({ length: count }, (_, line) =>
    axes.every(({ name, stopOf }) => {
      const brush = brushes.get(name);
      return brush === undefined || isInside(brush, stopOf[line] ?? 0);
    }),
  );

/** The stops between two shares of an axis; the nearest one where there is none between, null if all are. */
export function brushOfShares({ stops }: ParallelAxis, one: number, other: number): Brush | null {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const covered = stops.flatMap(({ share }, stop) => (share >= from && share <= to ? [stop] : []));
  if (covered.length === stops.length) return null;
  const [low, high] = [covered[0], covered.at(-1)];
  if (low !== undefined && high !== undefined) return [low, high];
  const distances = stops.map(({ share }) => Math.abs(share - (from + to) / 2));
  const nearest = distances.indexOf(Math.min(...distances));
  return [nearest, nearest];
}

/** The brush after a key has moved one of its ends; null for other keys. The ends never pass each other. */
export function brushAfterKey(
  key: string,
  end: 'low' | 'high',
  [low, high]: Brush,
  count: number,
): Brush | null {
  const present = end === 'low' ? low : high;
  const pageStep = Math.max(1, Math.round(count / 10));
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: present - 1,
    ArrowLeft: present - 1,
    ArrowUp: present + 1,
    ArrowRight: present + 1,
    PageDown: present - pageStep,
    PageUp: present + pageStep,
    Home: 0,
    End: count - 1,
  };
  const next = Object.hasOwn(moves, key) ? moves[key] : undefined;
  if (next === undefined) return null;
  return end === 'low'
    ? [Math.max(0, Math.min(next, high)), high]
    : [low, Math.min(count - 1, Math.max(next, low))];
}

/** For the address: `learning_rate:0.001:0.01,optimizer:adam:adam`. */
export const writeBrushes = (axes: readonly NamedAxis[], brushes: Brushes): string =>
  axes
    .flatMap(({ name, stops }) => {
      const ends = (brushes.get(name) ?? []).map((stop) => stops[stop]?.text ?? '');
      return ends.length === 0 ? [] : [[name, ...ends].map(encodeURIComponent).join(':')];
    })
    .join(',');

/** The brushes in the address; those that the axes do not have are left out. */
export function readBrushes(axes: readonly NamedAxis[], text: string): Brushes {
  const brushes = new Map<string, Brush>();
  for (const part of text.split(',')) {
    const [name, ...ends] = part.split(':').map(decodeComponent);
    const axis = axes.find((each) => each.name === name);
    const [low = -1, high = -1] = ends.map((end) => axis?.stops.findIndex((stop) => stop.text === end) ?? -1);
    if (axis !== undefined && low >= 0 && high >= low) brushes.set(axis.name, [low, high]);
  }
  return brushes;
}
