import type { VersionId } from '#domain/ids.ts';
import { requestLifetime } from '../search-schedule.ts';
import type { SweepPorts } from './sweep-ports.ts';

/**
 * Of several browsers the one that created the newest version continues. Another one takes over when a place has been free for
 * so long that the first would have filled it, and that no request of it can still be processed.
 */
export interface TakeOver {
  /** Which version of the sweep is the newest: a newer one shows that another browser is creating versions. */
  readonly sees: (newest: VersionId | undefined) => void;
  /** No place is free, or nothing is left to be sent. */
  readonly isFull: () => void;
  /** A place is free: milliseconds until this browser may fill it. */
  readonly left: () => number;
  /** The user has confirmed that no other browser is creating versions. */
  readonly allow: () => void;
}

const second = 1_000;
/** By then another browser has seen a free place and the list shows what it has filled it with. */
const fillTime = 60 * second;
/** So that two browsers that wait do not continue at the same time. */
const maxJitter = 60 * second;

export function createTakeOver({ elapsed, random }: Pick<SweepPorts, 'elapsed' | 'random'>): TakeOver {
  let newest: VersionId | undefined;
  let freeSince: number | null = null;
  let jitter = random() * maxJitter;
  let isAllowed = false;
  return {
    sees: (next) => {
      if (next === newest) return;
      newest = next;
      freeSince = null;
      jitter = random() * maxJitter;
      isAllowed = false;
    },
    isFull: () => {
      freeSince = null;
    },
    left: () => {
      freeSince ??= elapsed();
      const end = freeSince + requestLifetime + fillTime + jitter;
      return isAllowed ? 0 : Math.max(0, end - elapsed());
    },
    allow: () => {
      isAllowed = true;
    },
  };
}
