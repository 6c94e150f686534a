import type { ParallelAxis } from './parallel-axis.ts';

/** The lowest and the highest stop of an axis that are wanted. */
export type Brush = readonly [low: number, high: number];

/** By the name of the axis; all stops where there is none. */
export type Brushes = ReadonlyMap<string, Brush>;

interface NamedAxis extends ParallelAxis {
  readonly name: string;
}

const isInside = ([low, high]: Brush, stop: number): boolean => stop >= low && stop <= high;

/** For each of so many lines, whether all axes want it. */
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

/** What a stretch of an axis covers; the stop that is next to it where it covers none, null if it covers all. */
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

/** Where a key moves one end; null for other keys. The ends never pass each other. */
export function brushAfterKey(
  key: string,
  end: 'low' | 'high',
  [low, high]: Brush,
  count: number,
): Brush | null {
  const present = end === 'low' ? low : high;
  const far = Math.max(1, Math.round(count / 10));
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: present - 1,
    ArrowLeft: present - 1,
    ArrowUp: present + 1,
    ArrowRight: present + 1,
    PageDown: present - far,
    PageUp: present + far,
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

/** What the address says, as far as the axes have it. */
export function readBrushes(axes: readonly NamedAxis[], text: string): Brushes {
  const brushes = new Map<string, Brush>();
  for (const part of text.split(',')) {
    const [name, ...ends] = part.split(':').map(decoded);
    const axis = axes.find((each) => each.name === name);
    const [low = -1, high = -1] = ends.map((end) => axis?.stops.findIndex((stop) => stop.text === end) ?? -1);
    if (axis !== undefined && low >= 0 && high >= low) brushes.set(axis.name, [low, high]);
  }
  return brushes;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
