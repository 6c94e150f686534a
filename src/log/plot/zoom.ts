import type { Range } from './scale.ts';

/** A stretch is never narrower than this share of the whole. */
const narrowest = 1 / 500;
const factor = 2;

/** A stretch inside the whole, with the place `at` where it was; null if it is the whole. */
function stretch([low, high]: Range, width: number, whole: Range, at: number): Range | null {
  const all = whole[1] - whole[0];
  const wanted = Math.max(width, all * narrowest);
  if (!(wanted < all)) return null;
  const share = high > low ? (at - low) / (high - low) : 0.5;
  const from = Math.min(whole[1] - wanted, Math.max(whole[0], at - share * wanted));
  return [from, from + wanted];
}

const middle = ([low, high]: Range): number => (low + high) / 2;

/** Half of what is shown, around a place; null for the whole, here and below. */
export const zoomedIn = (shown: Range, whole: Range, at: number | null): Range | null =>
  stretch(shown, (shown[1] - shown[0]) / factor, whole, at ?? middle(shown));

/** Twice of what is shown. */
export const zoomedOut = (shown: Range, whole: Range, at: number | null): Range | null =>
  stretch(shown, (shown[1] - shown[0]) * factor, whole, at ?? middle(shown));

/** From one place to another, in any order. */
export function zoomedTo(one: number, other: number, whole: Range): Range | null {
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  const inside: Range = [Math.max(low, whole[0]), Math.min(high, whole[1])];
  return inside[1] > inside[0] ? stretch(inside, inside[1] - inside[0], whole, middle(inside)) : null;
}
