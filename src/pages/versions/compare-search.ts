import { maxCompared } from '#domain/version/max-compared.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';

/** What the address of their comparison says; null if there are too few or too many to compare. */
export const compareSearch = (
  versions: readonly TrainingVersion[],
  metric: string,
): Readonly<Record<string, string>> | null =>
  versions.length < 2 || versions.length > maxCompared
    ? null
    : { versions: versions.map(({ id }) => id).join(','), ...(metric !== '' && { metric }) };
