import { QueryClient } from '@tanstack/react-query';
import { fetchVersions } from '#api/versions.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { extraVersions } from '#submit/match-versions.ts';
import { sendCreate } from '#submit/send-create.ts';
import { createJournal } from '#submit/submission-journal.ts';
import type { SubmitState } from '#submit/submit-state.ts';
import { createSubmitter, type Submitter } from '#submit/submitter.ts';
import { memoryLeases } from '#test-support/memory-leases.ts';
import { memoryStore } from '#test-support/memory-store.ts';
import { takeLease } from '#util/tab-lease.ts';
import type { Scenario } from './scenarios.ts';
import { projectId, type SimulatedService } from './simulated-service.ts';
import { unlessClosed, type VirtualTime } from './virtual-time.ts';

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
  /** Creates that a listener of the mutation cache has seen, of all tabs. */
  readonly counts: { readonly mutations: number };
}

/** One storage, one set of locks, and as many tabs as are opened. */
export function simulateBrowser(
  service: SimulatedService,
  time: VirtualTime,
  scenario: Scenario,
  say: (line: string) => void,
): SimulatedBrowser {
  const store = memoryStore(() => scenario.keepsStorage);
  const reported = new Set<string>();
  const leases = memoryLeases();
  let lockHolder: object | null = null;
  const counts = { mutations: 0 };
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
    const untilClosed = <T>(work: Promise<T>): Promise<T> => unlessClosed(work, closed.signal);
    const sleep = (milliseconds: number, signal?: AbortSignal) =>
      untilClosed(time.sleep(milliseconds, signal));
    const journal = createJournal(store, { projectId, jobId: service.jobId }, now);
    const cache = new QueryClient();
    cache.getMutationCache().subscribe(({ type }) => {
      if (type === 'added') counts.mutations += 1;
    });
    const create = sendCreate(service.client, cache, projectId, service.jobId);
    const told = new Set<string>();
    /** Every list that is read is shown, with what there is to say of it. */
    const readList = async (signal?: AbortSignal) => {
      const list = await untilClosed(fetchVersions(service.client, projectId, service.jobId, signal));
      for (const { version, kind } of extraVersions(journal.entries(), list.versions)) {
        if (!told.has(version.id)) say(`${owner}: tells of ${version.id} (${kind})`);
        told.add(version.id);
        reported.add(version.id);
      }
      return list;
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
        if (scenario.lock === 'none') return { isHeld: async () => true, release: () => undefined };
        if (scenario.lock === 'lease')
          return takeLease('submit', { table: leases, now, sleep, owner: `${owner} ${time.elapsed()}` });
        if (lockHolder !== null) return null;
        lockHolder = tab;
        return {
          isHeld: async () => true,
          release: () => {
            lockHolder = null;
          },
        };
      },
      journal,
      list: readList,
      create: (body, signal) => untilClosed(create(body, signal)),
      newId: () => `${owner} ${time.elapsed()}`,
      changed: () => undefined,
      refresh: async () => void (await readList()),
    });

    submitter.start();
    submitter.subscribe(() => say(`${owner}: ${wordsOf(submitter.read())}`));

    return {
      submitter,
      list: async () => (await readList()).versions,
      sleep,
      close: () => {
        say(`${owner}: is closed`);
        closed.abort();
        if (lockHolder === tab) lockHolder = null;
      },
    };
  };

  return { openTab, reported, counts };
}

function wordsOf(state: SubmitState): string {
  switch (state.kind) {
    case 'not-created':
      return `not-created, ${state.reason.kind}`;
    case 'searching':
    case 'unknown':
      return `${state.kind}, good reads ${state.search.goodReads}, candidates ${state.search.candidates.length}`;
    case 'created':
      return `created ${state.versionId}, known by ${state.by}`;
    default:
      return state.kind;
  }
}
