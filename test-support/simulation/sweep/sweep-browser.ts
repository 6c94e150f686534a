import { createJournal } from '#submit/submission-journal.ts';
import { createSubmitter } from '#submit/submitter.ts';
import type { PlannedSweep } from '#submit/sweep/sweep-ports.ts';
import { newSweepRecord, type SweepRecord } from '#submit/sweep/sweep-record.ts';
import { createSweepRunner, type SweepRunner } from '#submit/sweep/sweep-runner.ts';
import { openSweepStore } from '#submit/sweep/sweep-store.ts';
import { memoryLeases } from '#test-support/memory-leases.ts';
import { memoryStore } from '#test-support/memory-store.ts';
import { place } from '#test-support/sample-submission.ts';
import { type TabLock, takeLease } from '#util/tab-lease.ts';
import { isOnlineAt, unlessClosed, type VirtualTime } from '../virtual-time.ts';
import type { SweepScenario } from './sweep-scenarios.ts';
import { baseId, type SweepService } from './sweep-service.ts';

export interface SweepTab {
  readonly runner: SweepRunner;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly isClosed: () => boolean;
  readonly close: () => void;
}

export interface SweepBrowser {
  readonly openTab: (isStarted: boolean) => SweepTab;
}

interface BrowserOptions {
  readonly name: string;
  readonly sweepId: string;
  readonly service: SweepService;
  readonly planned: PlannedSweep;
  readonly time: VirtualTime;
  readonly random: () => number;
  readonly scenario: SweepScenario;
  readonly startTime: number;
  readonly say: (line: string) => void;
}

/** One storage, one set of locks, and as many tabs with the sweep as are opened. */
export function simulateSweepBrowser(options: BrowserOptions): SweepBrowser {
  const { name, sweepId, service, planned, time, random, scenario, startTime, say } = options;
  const kept = memoryStore(() => scenario.keepsStorage);
  const leases = memoryLeases();
  const holders = new Map<string, object>();
  let tabs = 0;

  const now = () => {
    const { clockJump } = scenario;
    const jump = clockJump !== null && time.elapsed() >= clockJump.at ? clockJump.by : 0;
    return startTime + time.elapsed() + jump;
  };
  const isOnline = () => isOnlineAt(time.elapsed(), scenario.offline);

  const openTab = (isStarted: boolean): SweepTab => {
    tabs += 1;
    const owner = `${name}, tab ${tabs}`;
    const tab = {};
    const closed = new AbortController();
    const untilClosed = <T>(work: Promise<T>): Promise<T> => unlessClosed(work, closed.signal);
    const store = {
      ...kept,
      subscribe: (listener: () => void) => kept.subscribe(() => closed.signal.aborted || listener()),
    };
    const sleep = (milliseconds: number, signal?: AbortSignal) =>
      untilClosed(time.sleep(milliseconds, signal));
    const lock = async (key: string): Promise<TabLock | null> => {
      if (scenario.lock === 'lease')
        return takeLease(key, { table: leases, now, sleep, owner: `${owner} ${time.elapsed()}` });
      if (holders.has(key)) return null;
      holders.set(key, tab);
      return { isHeld: async () => true, release: () => void holders.delete(key) };
    };
    const journal = createJournal(store, place, now);
    const ports = {
      ...place,
      now,
      elapsed: time.elapsed,
      sleep,
      isOnline,
      whenOnline: async () => {
        while (!isOnline()) await sleep(500);
      },
      journal,
      list: () => untilClosed(service.list(isOnline)),
    };
    const first: SweepRecord = newSweepRecord({
      id: sweepId,
      baseId,
      delta: {},
      startedAt: now(),
      isStartedHere: isStarted,
      width: scenario.width,
    });
    const sweepStore = openSweepStore(store, place, first);
    const sender = () => ({ browser: name, tab: owner, width: sweepStore.read().width });
    const submitter = createSubmitter({
      ...ports,
      lock: () => lock('submit'),
      create: (body, signal) => untilClosed(service.create(sender(), body, isOnline, signal)),
      newId: () => `${owner} ${time.elapsed()}`,
      changed: () => undefined,
      refresh: async () => undefined,
    });
    const runner = createSweepRunner(
      { ...ports, submitter, store: sweepStore, lock: () => lock('sweep'), random },
      planned,
    );
    let words = '';
    runner.subscribe(() => {
      const { mode, wait, why, current } = runner.read();
      const next = `${mode}${current === null ? '' : ` ${current.point}.${current.attempt}`}, ${wait?.kind ?? '-'}, ${why.kind}`;
      if (next !== words) say(`${owner}: ${next}`);
      words = next;
    });
    submitter.start();
    runner.start();
    say(`${owner}: opens`);
    return {
      runner,
      sleep,
      isClosed: () => closed.signal.aborted,
      close: () => {
        say(`${owner}: is closed`);
        closed.abort();
        for (const [key, holder] of holders) if (holder === tab) holders.delete(key);
      },
    };
  };

  return { openTab };
}
