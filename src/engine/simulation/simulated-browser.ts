import { createVersion } from '#api/mutations.ts';
import { fetchVersions } from '#api/queries.ts';
import type { TrainingVersion } from '#domain/training-version.ts';
import { extraVersions } from '../judge-versions.ts';
import type { KeyValueStore } from '../key-value-store.ts';
import { takeLease } from '../lease.ts';
import { createJournal } from '../submission-journal.ts';
import { createSubmitter, type Submitter } from '../submitter.ts';
import type { Scenario } from './scenarios.ts';
import { projectId, type SimulatedService } from './simulated-service.ts';
import type { VirtualTime } from './virtual-time.ts';

const startTime = Date.UTC(2026, 10, 23, 14, 0, 0);

export const serviceTime = (time: VirtualTime): number => startTime + time.elapsed();

export interface SimulatedTab {
  readonly submitter: Submitter;
  readonly list: () => Promise<readonly TrainingVersion[]>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** The tab is closed, or loaded again: what it was doing stops where it is. */
  readonly close: () => void;
}

export interface SimulatedBrowser {
  readonly openTab: () => SimulatedTab;
  /** Versions that were said to be there without anybody wanting them. */
  readonly reported: ReadonlySet<string>;
}

/** One storage, one set of locks, and as many tabs as are opened. */
export function simulateBrowser(
  service: SimulatedService,
  time: VirtualTime,
  scenario: Scenario,
): SimulatedBrowser {
  const store = simulateStore(scenario.storage);
  const reported = new Set<string>();
  let lockHolder: object | null = null;
  let tabs = 0;

  const now = () => {
    const { clockJump } = scenario;
    const jump = clockJump !== null && time.elapsed() >= clockJump.at ? clockJump.by : 0;
    return serviceTime(time) + jump;
  };

  const openTab = (): SimulatedTab => {
    tabs += 1;
    const tab = {};
    const owner = `tab ${tabs}`;
    const closed = new AbortController();
    /** A closed tab hears of nothing any more. */
    const heard = <T>(work: Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        work.then(
          (value) => closed.signal.aborted || resolve(value),
          (error: unknown) => closed.signal.aborted || reject(error),
        );
      });
    const sleep = (milliseconds: number, signal?: AbortSignal) => heard(time.sleep(milliseconds, signal));
    const journal = createJournal(store, { projectId, jobId: service.jobId }, now);
    const readList = (signal?: AbortSignal) =>
      heard(fetchVersions(service.client, projectId, service.jobId, signal));
    const list = async () => {
      const { versions } = await readList();
      for (const { version } of extraVersions(journal.entries(), versions)) reported.add(version.id);
      return versions;
    };

    const submitter = createSubmitter({
      projectId,
      jobId: service.jobId,
      now,
      elapsed: time.elapsed,
      sleep,
      isOnline: service.isOnline,
      whenOnline: async () => {
        while (!service.isOnline()) await sleep(100);
      },
      lock: async () => {
        if (!scenario.hasWebLocks) return takeLease('submit', { store, now, sleep, owner });
        if (lockHolder !== null) return null;
        lockHolder = tab;
        return () => {
          lockHolder = null;
        };
      },
      journal,
      list: readList,
      create: async (body, signal) =>
        (await heard(createVersion(service.client, projectId, service.jobId, body, signal))).versionId,
      newId: () => `${owner} ${time.elapsed()}`,
      changed: () => undefined,
      refresh: async () => void (await list()),
    });

    return {
      submitter,
      list,
      sleep,
      close: () => {
        closed.abort();
        if (lockHolder === tab) lockHolder = null;
      },
    };
  };

  return { openTab, reported };
}

function simulateStore(storage: Scenario['storage']): KeyValueStore {
  const values = new Map<string, string>();
  const check = (isRefused: boolean) => {
    if (isRefused) throw new DOMException('storage', 'QuotaExceededError');
  };
  return {
    keys: () => {
      check(storage === 'blocked');
      return [...values.keys()];
    },
    get: (key) => {
      check(storage === 'blocked');
      return values.get(key) ?? null;
    },
    set: (key, value) => {
      check(storage !== 'good');
      values.set(key, value);
    },
    remove: (key) => {
      check(storage === 'blocked');
      values.delete(key);
    },
  };
}
