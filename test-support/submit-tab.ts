import { ApiError } from '#api/errors/api-error.ts';
import type { DatedVersionList } from '#api/versions.ts';
import type { VersionId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { createJournal } from '#submit/submission-journal.ts';
import type { SubmitPorts } from '#submit/submit-ports.ts';
import type { SubmitState } from '#submit/submit-state.ts';
import { createSubmitter } from '#submit/submitter.ts';
import type { KeyValueStore } from '#util/key-value-store.ts';
import { memoryStore } from './memory-store.ts';
import { baseId, id, place, sampleVersion } from './sample-submission.ts';
import { createVirtualTime } from './simulation/virtual-time.ts';

const second = 1_000;
export const base = sampleVersion(baseId, '/bucket/out/');

interface World {
  readonly store: KeyValueStore;
  /** What the service does with a create; rejects, resolves, or never does. */
  create: (signal: AbortSignal) => Promise<VersionId>;
  versions: readonly TrainingVersion[];
  isOnline: boolean;
  isLocked: boolean;
  /** What happens elsewhere while the list is read. */
  read: () => Promise<void>;
}

/** One tab in a world that a test changes as it goes. */
export function openTab(change: Partial<World> = {}) {
  const time = createVirtualTime();
  const world: World = {
    store: memoryStore(),
    create: async () => id('21'),
    versions: [base],
    isOnline: true,
    isLocked: false,
    read: async () => undefined,
    ...change,
  };
  const states: string[] = [];
  const counts = { creates: 0, lists: 0 };
  const journal = createJournal(world.store, place, time.elapsed);
  const list = async (): Promise<DatedVersionList> => {
    counts.lists += 1;
    await world.read();
    return { jobName: '', jobDescription: '', versions: world.versions, serverTime: time.elapsed() };
  };
  const ports: SubmitPorts = {
    ...place,
    now: time.elapsed,
    elapsed: time.elapsed,
    sleep: time.sleep,
    isOnline: () => world.isOnline,
    whenOnline: async () => {
      while (!world.isOnline) await time.sleep(second);
    },
    lock: async () => {
      if (world.isLocked) return null;
      world.isLocked = true;
      return {
        isHeld: async () => world.isLocked,
        release: () => {
          world.isLocked = false;
        },
      };
    },
    journal,
    list,
    create: (_body, signal) => {
      counts.creates += 1;
      return world.create(signal);
    },
    newId: () => String(counts.creates),
    changed: () => undefined,
    refresh: async () => void (await list()),
  };
  const submitter = createSubmitter(ports);
  submitter.subscribe(() => {
    const name = nameOf(submitter.read());
    if (states.at(-1) !== name) states.push(name);
  });
  const until = (seconds: number) => {
    // Somebody waits until then, or the clock would not get there.
    void time.sleep(seconds * second - time.elapsed());
    return time.run(() => false, seconds * second);
  };
  return { submitter, world, states, counts, journal, until };
}

export const nameOf = (state: SubmitState): string =>
  state.kind === 'not-created' ? `not-created: ${state.reason.kind}` : state.kind;

/** A call of the service that fails. */
export const failWith = (kind: ApiError['kind'], status: number | null, more: Partial<ApiError> = {}) => {
  const { code = null, message: words = '', retryAfter = null } = more;
  return () => Promise.reject(new ApiError({ kind, status, code, words, requestId: null, retryAfter }));
};
