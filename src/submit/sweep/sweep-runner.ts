import { createStore } from 'zustand/vanilla';
import { ApiError } from '#api/errors/api-error.ts';
import { sweepPlaceOf } from '#domain/sweep/sweep-folder.ts';
import { findSweep } from '#domain/sweep/sweeps-of.ts';
import { doubling } from '#util/backoff.ts';
import type { TabLock } from '#util/tab-lease.ts';
import { createKnownList } from './known-list.ts';
import type { NextStep } from './next-step.ts';
import { sendPoint } from './send-point.ts';
import { stopsAll } from './stop-codes.ts';
import type { PlannedSweep, SweepPorts } from './sweep-ports.ts';
import type { PauseReason } from './sweep-record.ts';
import type { SweepMode, SweepRunState, SweepWait } from './sweep-run-state.ts';
import { createTakeOver } from './take-over.ts';

/** Makes the points of one sweep, each exactly once (docs/sweep.md). */
export interface SweepRunner {
  readonly read: () => SweepRunState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Continues a sweep that this browser was running. To be called when its page opens; further calls have no effect. */
  readonly start: () => void;
  /** Continues; runs that have failed so far do not pause it again. */
  readonly resume: () => void;
  readonly pause: () => void;
  /** The points that are left are not created. */
  readonly stop: () => void;
  readonly setWidth: (width: number) => void;
  readonly setFailLimit: (failLimit: number) => void;
  /** Another attempt of the points whose last one has failed, or of some of them. */
  readonly retryFailed: (points?: readonly number[]) => void;
  /** Sends what the service did not accept once more, or some of it. */
  readonly retryRefused: (points?: readonly number[]) => void;
  /** Searches the list again for a request whose outcome is unknown. */
  readonly checkAgain: () => void;
  /** Gives that request up: its point is sent again when the request can no longer be processed, other points continue. */
  readonly setAside: () => void;
  /** The user has confirmed that no other browser creates versions of this sweep. */
  readonly takeOver: () => void;
}

const second = 1_000;
/** How often to check whether another tab has released the lock. */
const heldInterval = 5 * second;
const pollInterval = 10 * second;
const slowPollInterval = 30 * second;

export function createSweepRunner(ports: SweepPorts, { numbers, body }: PlannedSweep): SweepRunner {
  const { store, submitter } = ports;
  const { id } = store.read();
  const known = createKnownList(ports, numbers);
  const takeOver = createTakeOver(ports);
  let wake: () => void = () => undefined;
  let isStarted = false;
  let isLooping = false;

  const refusedPoints = () => new Map(store.readLog().refused.map(({ point, words }) => [point, words]));

  const state = createStore<SweepRunState>(() => ({
    record: store.read(),
    mode: modeOf(store.read().wanted),
    wait: null,
    why: store.read().why,
    current: null,
    refused: refusedPoints(),
    submit: submitter.read(),
  }));
  const { getState: read } = state;
  const set = (changes: Partial<SweepRunState>) => state.setState(changes);
  const isWanted = () => store.read().wanted === 'running';

  const woken = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  /** Waits for so long, or until the user acts. */
  async function rest(milliseconds: number, wait: SweepWait | null): Promise<void> {
    set({ wait });
    const ended = new AbortController();
    await Promise.race([ports.sleep(milliseconds, ended.signal), woken()]);
    ended.abort();
  }

  const pauseFor = (why: PauseReason) => store.change({ wanted: 'paused', why });

  /** False if it cannot be read. */
  async function readList(failures: number): Promise<boolean> {
    try {
      known.learn(await ports.list());
      takeOver.sees(known.newest());
      return true;
    } catch (error) {
      const asked = error instanceof ApiError ? error.retryAfter : null;
      const pause = Math.max(asked ?? 0, doubling(failures, 2 * second, 60 * second));
      const reason = stopsAll(error);
      if (reason !== undefined) pauseFor(reason);
      else await rest(pause, { kind: 'unread', error, until: ports.now() + pause });
      return false;
    }
  }

  async function run(lock: TabLock): Promise<void> {
    let failures = 0;
    while (isWanted() && (await lock.isHeld())) {
      if (!ports.isOnline()) {
        set({ wait: { kind: 'offline' } });
        await Promise.race([ports.whenOnline(), woken()]);
        continue;
      }
      const isRead = await readList(failures);
      failures = isRead ? 0 : failures + 1;
      if (!isRead || !isWanted()) continue;
      const step = known.next();
      if (step.kind === 'all-made' && step.unfinished === 0) return set({ mode: 'done', wait: null });
      await take(step);
    }
  }

  async function take(step: NextStep): Promise<void> {
    if (step.kind !== 'send') takeOver.isFull();
    switch (step.kind) {
      case 'all-made':
        return rest(pollInterval, { kind: 'ends', unfinished: step.unfinished });
      case 'full': {
        const { unfinished, pending } = step;
        return rest(pollInterval, { kind: 'width', unfinished, pending, width: store.read().width });
      }
      case 'pending':
        return rest(pollInterval, { kind: 'pending', pending: step.pending });
      case 'fail-fast':
        return pauseFor({ kind: 'fail-fast', failed: step.failed });
      case 'refusals':
        return pauseFor({ kind: 'refusals', refused: step.refused });
      case 'send': {
        const left = step.isLeading ? 0 : takeOver.left();
        if (left === 0) return send(step);
        const until = ports.now() + left;
        return rest(Math.min(left, slowPollInterval), {
          kind: 'other-browser',
          until,
          isFirst: known.newest() === undefined,
        });
      }
    }
  }

  async function send(step: Extract<NextStep, { kind: 'send' }>): Promise<void> {
    const { point, attempt } = step;
    set({ wait: null, current: { point, attempt } });
    const sent = await sendPoint(ports, known, body, step);
    set({ wait: null, current: null, refused: refusedPoints() });
    if (sent.kind === 'rest') await rest(sent.for, sent.wait);
    if (sent.kind === 'pause') pauseFor(sent.why);
  }

  async function loop(): Promise<void> {
    if (isLooping) return;
    isLooping = true;
    while (isWanted()) {
      const lock = await ports.lock();
      if (lock === null) {
        set({ mode: 'watching', wait: null, refused: refusedPoints() });
        await rest(heldInterval, null);
        continue;
      }
      set({ mode: 'running' });
      try {
        await run(lock);
      } finally {
        lock.release();
      }
      if (read().mode === 'done') break;
    }
    isLooping = false;
    if (!isWanted()) set({ mode: modeOf(store.read().wanted), wait: null });
  }

  function goOn(changes: Partial<SweepRunState['record']> = {}): void {
    store.change({ ...changes, wanted: 'running', acceptedFailures: null, acceptedRefusals: null });
    void loop();
  }

  async function retryFailed(points: readonly number[] | undefined): Promise<void> {
    const list = (await ports.list().catch(() => null))?.versions ?? known.versions();
    const failed = (findSweep(list, id)?.points ?? []).filter(
      ({ status, number }) => status === 'failed' && (points?.includes(number) ?? true),
    );
    const retries = failed.map(({ number, attempts: [latest] }) => [String(number), latest.attempt + 1]);
    goOn({ retries: { ...store.read().retries, ...Object.fromEntries(retries) } });
  }

  function retryRefused(points: readonly number[] | undefined): void {
    const { refused, ...log } = store.readLog();
    const kept = points === undefined ? [] : refused.filter(({ point }) => !points.includes(point));
    store.writeLog({ ...log, refused: kept });
    set({ refused: refusedPoints() });
    goOn();
  }

  const follow = () => {
    store.follow();
    store.subscribe(() => {
      const record = store.read();
      const isOver = record.wanted !== 'running' && !isLooping;
      set({ record, why: record.why, ...(isOver && { mode: modeOf(record.wanted), wait: null }) });
      wake();
      if (record.wanted === 'running') void loop();
    });
    submitter.subscribe((submit) => set({ submit, wait: unclearWait() ?? read().wait }));
  };

  const unclearWait = (): SweepWait | null => {
    const submit = submitter.read();
    if (submit.kind === 'throttled') return { kind: 'throttled', until: submit.until };
    if (submit.kind !== 'searching' && submit.kind !== 'unknown') return null;
    const place = sweepPlaceOf(submit.submission.outputPath);
    const point = place?.sweepId === id ? place.point : null;
    return { kind: 'unclear', point, isOpenEnded: submit.kind === 'unknown' };
  };

  return {
    read,
    subscribe: state.subscribe,
    start: () => {
      if (isStarted) return;
      isStarted = true;
      follow();
      if (isWanted()) void loop();
    },
    resume: () => goOn(),
    pause: () => store.change({ wanted: 'paused', why: { kind: 'person' } }),
    stop: () => store.change({ wanted: 'stopped', why: { kind: 'person' } }),
    setWidth: (width) => store.change({ width: Math.max(0, Math.floor(width)) }),
    setFailLimit: (failLimit) => store.change({ failLimit: Math.max(1, Math.floor(failLimit)) }),
    retryFailed: (points) => void retryFailed(points),
    retryRefused,
    checkAgain: submitter.checkAgain,
    setAside: submitter.giveUp,
    takeOver: () => {
      takeOver.allow();
      wake();
    },
  };
}

const modeOf = (wanted: 'running' | 'paused' | 'stopped'): SweepMode =>
  wanted === 'running' ? 'watching' : wanted;
