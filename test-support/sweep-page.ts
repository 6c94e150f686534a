import { createStore } from 'zustand/vanilla';
import { ApiError, type ApiErrorKind } from '#api/errors/api-error.ts';
import type { CreateVersionBody } from '#api/wire/create-version.ts';
import { sweepFolder, sweepPlaceOf } from '#domain/sweep/sweep-folder.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { createJournal } from '#submit/submission-journal.ts';
import type { SubmitEnd, SubmitRequest, SubmitState } from '#submit/submit-state.ts';
import type { Submitter } from '#submit/submitter.ts';
import type { SweepPorts } from '#submit/sweep/sweep-ports.ts';
import { attemptKey, newSweepRecord, type SweepRecord } from '#submit/sweep/sweep-record.ts';
import { createSweepRunner } from '#submit/sweep/sweep-runner.ts';
import { openSweepStore } from '#submit/sweep/sweep-store.ts';
import { memoryStore } from './memory-store.ts';
import { baseId, place, sampleRequest, sampleSubmission, sampleVersion } from './sample-submission.ts';
import { createVirtualTime } from './simulation/virtual-time.ts';

const sweepId = 'k3f9a2b7';
const second = 1_000;
const status = { running: 8, completed: 10, failed: 11 };
export const folder = (point: number, attempt = 1) => `/b/${sweepFolder({ sweepId, point, attempt })}`;
export const versionOf = (point: number, of: keyof typeof status, attempt = 1) =>
  sampleVersion(String(100 * attempt + point), folder(point, attempt), { status: status[of] });

export const errorOf = (kind: ApiErrorKind, retryAfter: number | null = null) =>
  new ApiError({ kind, status: 400, code: null, words: 'No.', retryAfter, requestId: null });

interface Given {
  readonly record?: Partial<SweepRecord>;
  readonly numbers?: readonly number[];
  readonly versions?: readonly TrainingVersion[];
  /** Another browser has made these versions. */
  readonly isElsewhere?: boolean;
}

/** A page with one sweep, a service that does what it is told, and a clock that moves when everybody waits. */
export function openPage({
  record = {},
  numbers = [1, 2, 3],
  versions: first = [],
  isElsewhere = false,
}: Given = {}) {
  const time = createVirtualTime();
  const kept = memoryStore();
  const start = newSweepRecord({
    ...{ id: sweepId, baseId, delta: {}, startedAt: 0, isStartedHere: true, width: 2 },
  });
  const store = openSweepStore(kept, place, { ...start, ...record });
  const sent = first.flatMap(({ configuration }) => {
    const at = sweepPlaceOf(configuration.outputPath);
    return at === undefined || isElsewhere ? [] : attemptKey(at.point, at.attempt);
  });
  store.writeLog({ sent, unlisted: [], refused: [] });
  const journal = createJournal(kept, place, () => 0);
  const service = {
    versions: [...first],
    /** Why the list cannot be read. */
    error: null as unknown,
    reads: [] as number[],
    /** How a request ends, by its attempt; else it creates a version that runs. */
    ends: new Map<string, SubmitEnd | (() => Promise<SubmitEnd>)>(),
    sent: [] as string[],
  };
  const tab = {
    isOnline: true,
    hasLock: true,
    keepsLock: true,
    locks: 0,
    released: [] as number[],
    asked: [] as string[],
  };
  let goOnline: () => void = () => undefined;
  const state = createStore<SubmitState>(() => ({ kind: 'idle' }));

  async function submit(request: SubmitRequest): Promise<SubmitEnd> {
    const at = sweepPlaceOf(request.body([]).config.train_url);
    if (at === undefined) throw new Error('Not a point.');
    const name = attemptKey(at.point, at.attempt);
    service.sent.push(name);
    const end = service.ends.get(name);
    if (end !== undefined) return typeof end === 'function' ? end() : end;
    const version = versionOf(at.point, 'running', at.attempt);
    service.versions.unshift(version);
    const outcome = { kind: 'created', versionId: version.id, by: 'answer', at: 0, isOpened: false } as const;
    journal.write(sampleSubmission({ id: name, outputPath: folder(at.point, at.attempt), outcome }));
    return { kind: 'created', versionId: version.id, by: 'answer' };
  }

  const submitter: Submitter = {
    ...{ read: state.getState, subscribe: state.subscribe, journal, submit, createAgain: submit },
    ...{ start: () => undefined, open: () => undefined, clear: () => undefined, notMine: () => undefined },
    ...{ refresh: async () => undefined, markOpened: () => undefined, dismiss: () => undefined },
    takeAsMine: () => undefined,
    giveUp: () => void tab.asked.push('give up'),
    checkAgain: () => void tab.asked.push('check'),
  };
  const ports: SweepPorts = {
    ...{ store, journal, submitter, now: () => 1_000_000 + time.elapsed(), elapsed: time.elapsed },
    sleep: time.sleep,
    random: () => 0,
    isOnline: () => tab.isOnline,
    whenOnline: () =>
      new Promise((resolve) => {
        goOnline = resolve;
      }),
    list: async () => {
      service.reads.push(time.elapsed() / second);
      if (service.error !== null) throw service.error;
      return { jobName: '', jobDescription: '', versions: [...service.versions], serverTime: null };
    },
    lock: async () => {
      tab.locks += 1;
      if (!tab.hasLock) return null;
      return {
        isHeld: async () => tab.keepsLock,
        release: () => void tab.released.push(time.elapsed() / second),
      };
    },
  };
  const body = (point: number, attempt: number): CreateVersionBody => {
    const sample = sampleRequest().body([]);
    return { ...sample, config: { ...sample.config, train_url: folder(point, attempt) } };
  };
  const runner = createSweepRunner(ports, { numbers, body });
  const pass = (seconds: number) => {
    const end = time.elapsed() + seconds * second;
    // The clock moves to what somebody waits for.
    void time.sleep(seconds * second);
    return time.run(() => false, end);
  };
  return {
    ...{ runner, store, journal, otherTab: openSweepStore(kept, place, start), service, tab, pass },
    submits: (next: SubmitState) => state.setState(next, true),
    goOnline: () => {
      tab.isOnline = true;
      goOnline();
    },
    /** Starts it, and lets it do what takes no time. */
    begin: async () => {
      runner.start();
      await pass(0);
    },
    ends: (point: number, how: 'completed' | 'failed') => {
      service.versions = service.versions.map((version) =>
        sweepPlaceOf(version.configuration.outputPath)?.point === point
          ? { ...version, status: status[how] }
          : version,
      );
    },
  };
}
