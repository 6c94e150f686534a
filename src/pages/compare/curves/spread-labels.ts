/** Moves labels apart that stand too close, from 0 at the top to 1; each as near to its place as the others let it. */
export function spreadLabels(wanted: readonly number[], gap: number): readonly number[] {
  const order = [...wanted.keys()].toSorted((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0));
  const placed = new Map<number, number>();
  let next = 0;
  for (const index of order) {
    const at = Math.max(next, wanted[index] ?? 0);
    placed.set(index, at);
    next = at + gap;
  }
  let room = 1;
  for (const index of order.toReversed()) {
    const at = Math.max(0, Math.min(room, placed.get(index) ?? 0));
    placed.set(index, at);
    room = at - gap;
  }
  return wanted.map((_, index) => placed.get(index) ?? 0);
}
