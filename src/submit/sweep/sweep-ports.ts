import type { CreateVersionBody } from '#api/wire/create-version.ts';
import type { TabLock } from '#util/tab-lease.ts';
import type { SubmitPorts } from '../submit-ports.ts';
import type { Submitter } from '../submitter.ts';
import type { SweepStore } from './sweep-store.ts';

/** What a sweep needs from its environment. */
export interface SweepPorts
  extends Pick<SubmitPorts, 'now' | 'elapsed' | 'sleep' | 'isOnline' | 'whenOnline' | 'list' | 'journal'> {
  readonly submitter: Submitter;
  readonly store: SweepStore;
  /** At most one tab of the browser has it; null at once where another one does. */
  readonly lock: () => Promise<TabLock | null>;
  readonly random: () => number;
}

export interface PlannedSweep {
  /** The points that are to be made. */
  readonly numbers: readonly number[];
  readonly body: (point: number, attempt: number) => CreateVersionBody;
}
