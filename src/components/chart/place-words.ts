import type { PlaceName } from '#log/metrics/place-axis.ts';
import type { Point } from '#log/metrics/results.ts';
import { formatDuration, formatNumber } from '#util/format.ts';

const grouped = (count: number): string => formatNumber(Number(count.toFixed(2)));

/** A place on an axis: 'step 1,200', 'epoch 3', '12 min'. */
export const placeWords = (name: PlaceName, x: number): string =>
  name === 'time' ? formatDuration(x) : `${name} ${grouped(x)}`;

/** What the log says of a point, which is not its place where steps begin again with each epoch. */
export function placeWordsOf({ step, epoch }: Point, name: PlaceName, x: number): string {
  const words = [
    ...(epoch === null ? [] : [`epoch ${grouped(epoch)}`]),
    ...(step === null ? [] : [`step ${grouped(step)}`]),
  ];
  const [first] = name === 'epoch' ? words : words.toReversed();
  return name === 'time' || name === 'line' ? placeWords(name, x) : (first ?? placeWords(name, x));
}

/** Where a result is, short enough for a table; a line where the log says no step and no epoch. */
export function placeOfResult(point: Point, name: PlaceName, line: number | null): string {
  if (point.step !== null || point.epoch !== null)
    return placeWordsOf(point, name === 'epoch' ? 'epoch' : 'step', 0);
  return line === null ? 'show line' : `line ${grouped(line)}`;
}
