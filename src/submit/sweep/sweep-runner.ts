import { createStore } from 'zustand/vanilla';
import { ApiError, shortCode } from '#api/errors/api-error.ts';
import { explainError, quoteError } from '#api/errors/explain-error.ts';
import type { CreateVersionBody } from '#api/wire/create-version.ts';
import type { VersionId } from '#domain/ids.ts';
import { sweepPlaceOf } from '#domain/sweep/sweep-folder.ts';
import { findSweep } from '#domain/sweep/sweeps-of.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { doubling } from '#util/backoff.ts';
import type { TabLock } from '#util/tab-lease.ts';
import type { SubmitPorts } from '../submit-ports.ts';
import type { NotCreated, SubmitEnd } from '../submit-state.ts';
import type { Submitter } from '../submitter.ts';
import { countFailures, type NextStep, nextStep } from './next-step.ts';
import { stopsAll } from './stop-codes.ts';
import { attemptKey, type PauseReason, type SweepLog } from './sweep-record.ts';
import type { SweepMode, SweepRunState, SweepWait } from './sweep-run-state.ts';
import type { SweepStore } from './sweep-store.ts';

/** Makes the points of one sweep, each exactly once (docs/sweep.md). */
export interface SweepRunner {
  readonly read: () => SweepRunState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The page is there: it continues where this browser had it running. Once is enough. */
  readonly start: () => void;
  /** Goes on; the failed runs that there are do not stop it again. */
  readonly resume: () => void;
  readonly pause: () => void;
  /** The points that are left are not made. */
  readonly stop: () => void;
  readonly setWidth: (width: number) => void;
  readonly setFailLimit: (failLimit: number) => void;
  /** Another attempt of the points whose last one has failed, or of some of them. */
  readonly retryFailed: (points?: readonly number[]) => void;
  /** Sends what the service did not accept once more, or some of it. */
  readonly retryRefused: (points?: readonly number[]) => void;
  /** Of a request of which nothing is known: looks at the list again. */
  readonly checkAgain: () => void;
  /** Gives that request up and makes its point again; should it arrive after all, the service refuses one of the two. */
  readonly createAgain: () => void;
}

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

const second = 1_000;
/** How often it is looked whether another tab has let go. */
const heldInterval = 5 * second;
const pollInterval = 10 * second;
/** A tab that runs the sweep in another browser has filled a free place by then, and the list shows it. */
const patience = 60 * second;
const patienceJitter = 30 * second;
/** By then a copy that a network has made of a request shows itself in the list. */
const twinTime = 60 * second;

export function createSweepRunner(ports: SweepPorts, { numbers, body }: PlannedSweep): SweepRunner {
  const { store, submitter } = ports;
  const { id } = store.read();
  let versions: readonly TrainingVersion[] | null = null;
  /** Since when there is a place that nobody fills, of a clock that does not jump. */
  let freeSince: number | null = null;
  let jitter = ports.random() * patienceJitter;
  let wake: () => void = () => undefined;
  let isStarted = false;
  let isLooping = false;

  const refusedPoints = () => new Map(store.readLog().refused.map(({ point, words }) => [point, words]));
  const setRefused = (refused: SweepLog['refused']) => {
    store.writeLog({ ...store.readLog(), refused });
    set({ refused: refusedPoints() });
  };

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
  /** Time to wait, unless the user acts meanwhile. */
  async function rest(milliseconds: number, wait: SweepWait | null): Promise<void> {
    set({ wait });
    const ended = new AbortController();
    await Promise.race([ports.sleep(milliseconds, ended.signal), woken()]);
    ended.abort();
  }

  const pauseFor = (why: PauseReason) => store.change({ wanted: 'paused', why });

  function learn(list: readonly TrainingVersion[]): void {
    const newest = newestOf(list);
    if (newest !== newestOf(versions ?? [])) freeSince = null;
    versions = list;
    const listed = new Set(list.map(({ id: versionId }) => versionId));
    const log = store.readLog();
    const unlisted = log.unlisted.filter(({ versionId }) => !listed.has(versionId));
    if (unlisted.length < log.unlisted.length) store.writeLog({ ...log, unlisted });
    const { acceptedFailures } = store.read();
    if (acceptedFailures === null && isWanted())
      store.change({ acceptedFailures: countFailures(list, id) + refusedPoints().size });
    forgetSubmissions();
  }

  const newestOf = (list: readonly TrainingVersion[]): VersionId | undefined =>
    list.find(({ configuration }) => sweepPlaceOf(configuration.outputPath)?.sweepId === id)?.id;

  /** Once no copy of it is to be expected, a request is told by its folder alone. */
  function forgetSubmissions(): void {
    for (const { id: entry, outcome, outputPath } of ports.journal.entries()) {
      const isDone = outcome.kind === 'created' && Math.abs(ports.now() - outcome.at) > twinTime;
      const place = sweepPlaceOf(outputPath);
      if (!isDone || place?.sweepId !== id) continue;
      const point = findSweep(versions ?? [], id)?.points.find(({ number }) => number === place.point);
      if (point?.attempts.every(({ twins }) => twins.length === 0)) ports.journal.remove(entry);
    }
  }

  const stepBy = (list: readonly TrainingVersion[]): NextStep =>
    nextStep({
      versions: list,
      record: store.read(),
      log: store.readLog(),
      numbers,
      refused: new Set(refusedPoints().keys()),
    });

  /** Null if the list cannot be read. */
  async function readList(failures: number): Promise<readonly TrainingVersion[] | null> {
    try {
      const list = (await ports.list()).versions;
      learn(list);
      return list;
    } catch (error) {
      const asked = error instanceof ApiError ? error.retryAfter : null;
      const pause = Math.max(asked ?? 0, doubling(failures, 2 * second, 60 * second));
      const reason = stopsAll(error);
      if (reason !== undefined) pauseFor(reason);
      else await rest(pause, { kind: 'unread', error, until: ports.now() + pause });
      return null;
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
      const list = await readList(failures);
      failures = list === null ? failures + 1 : 0;
      if (list === null || !isWanted()) continue;
      const step = stepBy(list);
      if (step.kind !== 'send') freeSince = null;
      switch (step.kind) {
        case 'all-made':
          if (step.unfinished === 0) return set({ mode: 'done', wait: null });
          await rest(pollInterval, { kind: 'ends', unfinished: step.unfinished });
          break;
        case 'full': {
          const { unfinished } = step;
          await rest(pollInterval, { kind: 'width', unfinished, width: store.read().width });
          break;
        }
        case 'fail-fast':
          pauseFor({ kind: 'fail-fast', failed: step.failed });
          break;
        case 'send':
          if (await mayLead(step)) await send(step);
      }
    }
  }

  /** Of two browsers the one that made the newest version continues; the other waits whether it still does. */
  async function mayLead({ isLeading }: Extract<NextStep, { kind: 'send' }>): Promise<boolean> {
    if (isLeading) return true;
    freeSince ??= ports.elapsed();
    const left = freeSince + patience + jitter - ports.elapsed();
    if (left <= 0) return true;
    const until = ports.now() + left;
    await rest(Math.min(left, pollInterval), { kind: 'other-browser', until });
    return false;
  }

  async function send({ point, attempt }: Extract<NextStep, { kind: 'send' }>): Promise<void> {
    const key = attemptKey(point, attempt);
    const log = store.readLog();
    if (!log.sent.includes(key)) store.writeLog({ ...log, sent: [...log.sent, key] });
    set({ wait: null, current: { point, attempt } });
    let isForeign = false;
    const stopListening = submitter.subscribe((submit) => {
      if (submit.kind !== 'searching' && submit.kind !== 'unknown') return;
      const { error, search } = submit;
      isForeign ||= error instanceof ApiError && shortCode(error.code) === outputPathInUse;
      // Several in one folder are one point; the first is taken, and the others are told as its twins.
      const first = search.candidates.at(-1);
      if (search.areOurs && search.candidates.length > 1 && first !== undefined)
        submitter.takeAsMine(first.id);
    });
    let isOvertaken = false;
    submitter.clear();
    const end = await submitter.submit({
      body: () => body(point, attempt),
      baseId: store.read().baseId,
      hasFreshFolder: true,
      seenIds: new Set(),
      evenIfEqual: true,
      check: (list) => {
        learn(list);
        const step = stepBy(list);
        isOvertaken = !isWanted() || step.kind !== 'send' || step.point !== point || step.attempt !== attempt;
        return isOvertaken ? { kind: 'held', since: null } : null;
      },
    });
    stopListening();
    set({ current: null, wait: null });
    await settle(end, point, isOvertaken, isForeign);
  }

  async function settle(
    end: SubmitEnd,
    point: number,
    isOvertaken: boolean,
    isForeign: boolean,
  ): Promise<void> {
    switch (end.kind) {
      case 'created':
        return noteCreated(end.versionId, isForeign);
      case 'given-up':
        return;
      case 'held':
        return isOvertaken ? undefined : rest(heldInterval, { kind: 'held' });
      case 'throttled': {
        const wait = (end.error instanceof ApiError ? end.error.retryAfter : null) ?? 60 * second;
        return rest(wait, { kind: 'throttled', until: ports.now() + wait });
      }
      default:
        return noteRefused(end, point);
    }
  }

  /** It may be that of an earlier request, which was settled first. */
  function noteCreated(versionId: VersionId, isForeign: boolean): void {
    const submission = ports.journal
      .refresh()
      .find(({ outcome }) => outcome.kind === 'created' && outcome.versionId === versionId);
    const place = submission && sweepPlaceOf(submission.outputPath);
    if (place?.sweepId !== id) return;
    submitter.markOpened(versionId);
    const { point, attempt } = place;
    const { sent, unlisted, ...log } = store.readLog();
    const key = attemptKey(point, attempt);
    store.writeLog({
      ...log,
      // What another browser has made first is not ours: that one leads.
      sent: isForeign ? sent.filter((other) => other !== key) : [...new Set([...sent, key])],
      unlisted: [...unlisted.filter((other) => other.point !== point), { point, attempt, versionId }],
    });
    freeSince = null;
    jitter = ports.random() * patienceJitter;
  }

  async function noteRefused(end: NotCreated, point: number): Promise<void> {
    if (end.kind === 'base-gone')
      return pauseFor({ kind: 'base-gone', code: null, message: 'The base version was deleted.' });
    // The loop reads the list again, and finds out how long this continues.
    if (end.kind === 'offline' || end.kind === 'unread' || !('error' in end))
      return rest(second, read().wait);
    const reason = stopsAll(end.error);
    if (reason !== undefined) return pauseFor(reason);
    const words = quoteError(end.error) || explainError(end.error).what;
    setRefused([...store.readLog().refused.filter((other) => other.point !== point), { point, words }]);
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

  async function retryFailed(points: readonly number[] | undefined): Promise<void> {
    const list = (await ports.list().catch(() => null))?.versions ?? versions ?? [];
    const failed = (findSweep(list, id)?.points ?? []).filter(
      ({ status, number }) => status === 'failed' && (points?.includes(number) ?? true),
    );
    const retries = failed.map(({ number, attempts: [latest] }) => [String(number), latest.attempt + 1]);
    store.change({
      wanted: 'running',
      acceptedFailures: null,
      retries: { ...store.read().retries, ...Object.fromEntries(retries) },
    });
    void loop();
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
    resume: () => {
      store.change({ wanted: 'running', acceptedFailures: null });
      void loop();
    },
    pause: () => store.change({ wanted: 'paused', why: { kind: 'person' } }),
    stop: () => store.change({ wanted: 'stopped', why: { kind: 'person' } }),
    setWidth: (width) => store.change({ width: Math.max(0, Math.floor(width)) }),
    setFailLimit: (failLimit) => store.change({ failLimit: Math.max(1, Math.floor(failLimit)) }),
    retryFailed: (points) => void retryFailed(points),
    retryRefused: (points) => {
      const isAgain = (point: number) => points?.includes(point) ?? true;
      setRefused(store.readLog().refused.filter(({ point }) => !isAgain(point)));
      store.change({ wanted: 'running', acceptedFailures: null });
      void loop();
    },
    checkAgain: submitter.checkAgain,
    createAgain: submitter.giveUp,
  };
}

const outputPathInUse = '2604';

const modeOf = (wanted: 'running' | 'paused' | 'stopped'): SweepMode =>
  wanted === 'running' ? 'watching' : wanted;
