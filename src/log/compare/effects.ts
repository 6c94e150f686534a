import type { Kind } from '#log/metrics/metric-name.ts';

/** What a change from one version to another did to a result. */
export interface Effect<Pair> {
  readonly pair: Pair;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** Null if neither direction is better, or nothing has changed. */
  readonly isBetter: boolean | null;
}

/** The greatest effect first; pairs without two results are left out. */
export const effectsOf = <Pair extends { readonly from: number; readonly to: number }>(
  pairs: readonly Pair[],
  scores: readonly (number | null)[],
  kind: Kind,
): readonly Effect<Pair>[] =>
  pairs
    .flatMap((pair) => {
      const [before, after] = [scores[pair.from] ?? null, scores[pair.to] ?? null];
      if (before === null || after === null) return [];
      const change = differenceOf(before, after);
      return [{ pair, before, after, change, isBetter: isBetter(change, kind) }];
    })
    .toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change));

const isBetter = (change: number, kind: Kind): boolean | null =>
  kind === 'other' || change === 0 ? null : change > 0 === (kind === 'score');

/** 0.938 - 0.912 is 0.026, not 0.02599999999999991: a difference has no more decimals than its terms. */
function differenceOf(before: number, after: number): number {
  const change = after - before;
  const decimals = Math.max(decimalsOf(before), decimalsOf(after));
  return decimals > maxDecimals ? change : Number(change.toFixed(decimals));
}

const maxDecimals = 100;

function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}
