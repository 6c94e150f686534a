/** The lowest and the highest expected time, in milliseconds. */
export interface TimeRange {
  readonly low: number;
  readonly high: number;
}

/** Of ten new runs one is expected below the range, and one above it. */
const share = 0.1;
const z = 1.2816;

/** The 90th percentile of Student's t. */
function studentT(freedom: number): number {
  if (freedom <= 1) return 3.0777;
  if (freedom === 2) return 1.8856;
  return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2);
}

/** From so many values on, their order says more than an assumed distribution. */
const enoughForQuantiles = 12;
/** The least spread, also if all known runs took exactly the same time. */
const leastSpread = 0.01;

export interface Residual {
  /** The logarithm of the real time divided by the computed one. */
  readonly value: number;
  /** How much the value itself has influenced the computed one, 0 to 1. */
  readonly leverage: number;
}

/**
 * The range of a new value around 0, from the residuals of the known ones: it includes the spread of the new value
 * and the uncertainty of the mean.
 * @param parameters how many were fitted
 * @param leverage of the new value
 */
export function spreadOf(
  residuals: readonly Residual[],
  parameters: number,
  leverage: number,
): readonly [low: number, high: number] {
  const freedom = residuals.length - parameters;
  const room = Math.sqrt(1 + leverage);
  const least = leastSpread * z;
  if (residuals.length < enoughForQuantiles) {
    const variance = residuals.reduce((sum, { value }) => sum + value * value, 0) / Math.max(1, freedom);
    const half = Math.max(least, studentT(freedom) * Math.sqrt(variance) * room);
    return [-half, half];
  }
  const values = residuals
    .map((residual) => residual.value / Math.sqrt(Math.max(0.05, 1 - residual.leverage)))
    .toSorted((one, other) => one - other);
  return [
    Math.min(-least, room * atRank(values, share * (values.length + 1))),
    Math.max(least, room * atRank(values, (1 - share) * (values.length + 1))),
  ];
}

/** @param rank from 1; a fraction interpolates between two values */
function atRank(values: readonly number[], rank: number): number {
  const below = values[Math.floor(rank) - 1] ?? values[0] ?? 0;
  const above = values[Math.floor(rank)] ?? values.at(-1) ?? 0;
  return below + (above - below) * (rank - Math.floor(rank));
}

function quantilesOf(values: readonly number[]): TimeRange {
  const sorted = values.toSorted((one, other) => one - other);
  const room = 1 + leastSpread;
  return {
    low: atRank(sorted, share * (sorted.length + 1)) / room,
    high: atRank(sorted, (1 - share) * (sorted.length + 1)) * room,
  };
}

/** The range of a new value, from similar values that are above 0. */
export function rangeOf(values: readonly number[]): TimeRange {
  if (values.length >= enoughForQuantiles) return quantilesOf(values);
  const logarithms = values.map(Math.log);
  const middle = logarithms.reduce((sum, value) => sum + value, 0) / values.length;
  const leverage = 1 / values.length;
  const residuals = logarithms.map((value) => ({ value: value - middle, leverage }));
  const [low, high] = spreadOf(residuals, 1, leverage);
  return { low: Math.exp(middle + low), high: Math.exp(middle + high) };
}
