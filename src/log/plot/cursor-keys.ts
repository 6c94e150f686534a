import { lastAtMost } from '#log/pages/place.ts';

/** All values of lists that never fall, each once, in their order: where the cursor of a chart can stop. */
export function stopsOf(lists: readonly ArrayLike<number>[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  if (lists.length > 1) all.sort();
  return all.filter((x, index) => x !== all[index - 1]);
}

/** The index of the stop that a key leads to; null for other keys. Without a cursor, keys begin at the last stop. */
export function stopAfterKey(key: string, stops: ArrayLike<number>, x: number | null): number | null {
  const last = stops.length - 1;
  const present = x === null ? last : lastAtMost(stops, x);
  const pageStep = Math.max(1, Math.round(stops.length / 10));
  const moves: Readonly<Record<string, number>> = {
    ArrowLeft: (x === null || stops[present] === x ? present : present + 1) - 1,
    ArrowDown: present - 1,
    ArrowRight: present + 1,
    ArrowUp: present + 1,
    PageDown: present - pageStep,
    PageUp: present + pageStep,
    Home: 0,
    End: last,
  };
  const next = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return next === undefined || last < 0 ? null : Math.min(last, Math.max(0, next));
}
