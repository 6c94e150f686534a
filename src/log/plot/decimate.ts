/** The indexes of the points to draw: at most four of each column. `xs` never falls; a NaN in `values` is a gap and stays one. */
export function decimate(
  xs: ArrayLike<number>,
  values: ArrayLike<number>,
  columns: number,
): readonly number[] {
  const count = values.length;
  const [first, last] = [xs[0] ?? 0, xs[count - 1] ?? 0];
  const width = (last - first) / Math.max(1, columns) || 1;
  const kept: number[] = [];
  let from = 0;
  while (from < count) {
    const column = Math.floor(((xs[from] ?? 0) - first) / width);
    let to = from + 1;
    if (Number.isNaN(values[from])) while (to < count && Number.isNaN(values[to])) to += 1;
    else
      while (
        to < count &&
        !Number.isNaN(values[to]) &&
        Math.floor(((xs[to] ?? 0) - first) / width) === column
      )
        to += 1;
    kept.push(...extremes(values, from, to));
    from = to;
  }
  return kept;
}

/** The indexes of the first, lowest, highest and last value from `from` up to `to`, in their order, each once. */
function extremes(values: ArrayLike<number>, from: number, to: number): readonly number[] {
  let low = from;
  let high = from;
  for (let index = from; index < to; index += 1) {
    if ((values[index] ?? 0) < (values[low] ?? 0)) low = index;
    if ((values[index] ?? 0) > (values[high] ?? 0)) high = index;
  }
  return [...new Set([from, low, high, to - 1])].toSorted((one, other) => one - other);
}
