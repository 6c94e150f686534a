import { useEffect, useState } from 'react';
import type { VersionReading } from '#api/versions.ts';
import { localStore } from '#util/local-store.ts';
import { keepStages, readStages } from './stage-memory.ts';
import { type Stage, withStage } from './stages.ts';

interface WatchedStages {
  /** Every status that this browser saw, in its order. */
  readonly all: readonly Stage[];
  /** The one at the first read since the page was opened, and those that came after it. */
  readonly sinceOpened: readonly Stage[];
}

const none: WatchedStages = { all: [], sinceOpened: [] };

/** @param name unlike that of every other version */
export function useStages(name: string, reading: VersionReading | undefined, readAt: number): WatchedStages {
  const [watched, setWatched] = useState<WatchedStages>();
  useEffect(() => {
    if (watched !== undefined) keepStages(localStore, name, watched.all);
  }, [name, watched]);
  if (reading === undefined) return none;
  const { version, serverTime } = reading;
  const isFirst = watched === undefined;
  const before = isFirst ? readStages(localStore, name) : watched.all;
  const ahead = serverTime === null ? null : readAt - serverTime;
  const all = withStage(before, version, { at: readAt, ahead, isFirst });
  if (!isFirst && all === before) return watched;
  const next = { all, sinceOpened: [...(watched?.sinceOpened ?? []), ...all.slice(-1)] };
  setWatched(next);
  return next;
}
