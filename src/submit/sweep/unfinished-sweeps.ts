import { findSweep } from '#domain/sweep/sweeps-of.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { KeyValueStore } from '#util/key-value-store.ts';
import { keptSweeps, openSweepStore, type SweepJob } from './sweep-store.ts';

export interface UnfinishedSweep {
  readonly id: string;
  readonly made: number;
  readonly count: number;
}

/** The sweeps of this browser that have versions left to create, the newest first; not those that the user has stopped. */
export function unfinishedSweeps(
  store: KeyValueStore,
  job: SweepJob,
  versions: readonly TrainingVersion[],
): readonly UnfinishedSweep[] {
  return keptSweeps(store, job).flatMap((record) => {
    const { id, pointCount: count, wanted } = record;
    if (count === undefined || wanted === 'stopped') return [];
    const made = findSweep(versions, id)?.points.length ?? 0;
    const refused = openSweepStore(store, job, record).readLog().refused.length;
    return made + refused >= count ? [] : [{ id, made, count }];
  });
}
