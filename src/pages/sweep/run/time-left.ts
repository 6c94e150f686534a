import type { SweepProgress } from '#domain/sweep/sweep-progress.ts';
import type { FoundSweep } from '#domain/sweep/sweeps-of.ts';

/**
 * Milliseconds until all have ended, about: as long as those that completed took, so many at once.
 * @returns null until one has completed, and where nothing is left
 */
export function sweepTimeLeft(
  found: FoundSweep | undefined,
  { left, unfinished }: Pick<SweepProgress, 'left' | 'unfinished'>,
  width: number,
): number | null {
  const times = (found?.points ?? [])
    .flatMap(({ status, attempts: [{ version }] }) => (status === 'completed' ? [version.duration] : []))
    .filter((duration) => duration !== null && duration > 0)
    .toSorted((one, other) => (one ?? 0) - (other ?? 0));
  const usual = times[times.length >> 1];
  if (usual == null || width === 0 || left + unfinished === 0) return null;
  // Those that run have on average half of it behind them.
  const rounds = (left + unfinished / 2) / Math.min(width, left + unfinished);
  return Math.max(1, rounds) * usual;
}
