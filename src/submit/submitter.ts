import { ApiError } from '#api/errors/api-error.ts';
import { readPolicy } from '#api/read-policy.ts';
import type { DatedVersionList } from '#api/versions.ts';
import type { VersionId } from '#domain/ids.ts';
import { configurationHash } from '#request/configuration-hash.ts';
import { doubling } from '#util/backoff.ts';
import type { TabLock } from '#util/tab-lease.ts';
import { type Bell, createBell } from './bell.ts';
import { equalInJournal, equalInList, judgeVersions } from './judge-versions.ts';
import { type Found, type SearchWord, searchVersion } from './search-version.ts';
import { sendOnce } from './send-once.ts';
import type { Submission } from './submission.ts';
import type { SubmitPorts } from './submit-ports.ts';
import {
  endOf,
  type Halt,
  isBusy,
  type SubmitEnd,
  type SubmitRequest,
  type SubmitState,
} from './submit-state.ts';

/** Creates versions of one job, each exactly once, and tells how it stands (docs/submit-and-watch.md). */
export interface Submitter {
  readonly read: () => SubmitState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The form is there: what is not known from before is looked for. */
  readonly open: () => void;
  /** Resolves when it has ended; while another one is under way nothing more is sent, and they end together. */
  readonly press: (request: SubmitRequest) => Promise<SubmitEnd>;
  /** Gives up the attempt that is not known, and sends another one. */
  readonly createAgain: (request: SubmitRequest) => Promise<SubmitEnd>;
  /** Gives up what is not known, or waits no longer for the service to have time. */
  readonly giveUp: () => void;
  readonly checkAgain: () => void;
  readonly takeAsMine: (versionId: VersionId) => void;
  readonly notMine: (versionIds: readonly VersionId[]) => void;
  /** Of the last 24 hours, also of other tabs. */
  readonly submissions: () => readonly Submission[];
  /** Reads the list for all who show it. */
  readonly refresh: () => Promise<void>;
  /** The person knows of this version and wants it, or has done with it. */
  readonly dismiss: (submission: Submission, versionId: VersionId) => void;
}

type Outcome =
  | ({ readonly kind: 'created'; readonly submission: Submission } & Found)
  | { readonly kind: 'halted'; readonly halt: Halt; readonly submission?: Submission }
  | { readonly kind: 'unclear'; readonly submission: Submission; readonly error: unknown };

const second = 1_000;
const mostTries = 3;
const sweepTimes = [5 * second, 30 * second];
/** How often it is looked whether another tab has done with its request. */
const heldInterval = 5 * second;

export function createSubmitter(ports: SubmitPorts): Submitter {
  const { journal } = ports;
  const listeners = new Set<() => void>();
  let state: SubmitState = { kind: 'idle' };
  /** What a search or a countdown listens to; another one for each. */
  let bell: Bell<SearchWord> = createBell();
  let searching = new AbortController();

  const set = (next: SubmitState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  const whenEnded = (): Promise<SubmitEnd> =>
    new Promise((resolve) => {
      const look = () => {
        const end = endOf(state);
        if (end === null) return;
        listeners.delete(look);
        resolve(end);
      };
      listeners.add(look);
      look();
    });

  const openSubmission = () => journal.entries().find(({ outcome }) => outcome.kind === 'open');

  /** With what a person has said since. */
  const latest = (submission: Submission): Submission =>
    journal.entries().find(({ id }) => id === submission.id) ?? submission;

  async function readPatiently(): Promise<DatedVersionList> {
    for (let failures = 0; ; failures += 1) {
      try {
        return await ports.list();
      } catch (error) {
        if (!readPolicy.retry(failures, error)) throw error;
        await ports.sleep(readPolicy.retryDelay(failures, error));
      }
    }
  }

  /** Looks before anything is sent: null where nothing speaks against it. */
  function objection(request: SubmitRequest, { versions, serverTime }: DatedVersionList): Halt | null {
    if (!versions.some(({ id }) => id === request.baseId)) return { kind: 'base-gone' };
    if (request.evenIfEqual) return null;
    const wanted = { configurationHash: configurationHash(request.body), seenIds: request.seenIds };
    // One's own first: a colleague may have made an equal one as well.
    const equal =
      equalInJournal(wanted, journal.entries(), versions, ports.now()) ??
      equalInList(wanted, versions, serverTime ?? ports.now());
    return equal === undefined ? null : { kind: 'equal', ...equal };
  }

  function note(request: SubmitRequest, { versions, serverTime }: DatedVersionList): Submission {
    const submission: Submission = {
      id: ports.newId(),
      projectId: ports.projectId,
      jobId: ports.jobId,
      baseId: request.baseId,
      outputPath: request.body.config.train_url,
      hasFreshFolder: request.hasFreshFolder,
      configurationHash: configurationHash(request.body),
      knownIds: versions.map(({ id }) => id),
      sentAt: ports.now(),
      serverTime,
      outcome: { kind: 'open' },
    };
    journal.write(submission);
    return submission;
  }

  function search(from: Submission, error: unknown, isSending: boolean, signal: AbortSignal) {
    const submission = latest(from);
    bell = createBell();
    // The service has refused, if not for certain: when nothing comes, it is believed.
    const isRefusal = error instanceof ApiError && error.kind === 'refused';
    return searchVersion(ports, {
      submission,
      bell,
      signal,
      endsWithNothing: isRefusal,
      publish: (found, isConclusive) => {
        const kind = isConclusive && !isSending ? 'unknown' : 'searching';
        set({ kind, submission, isSending, error, search: found });
      },
    });
  }

  async function attempt(request: SubmitRequest, lock: TabLock): Promise<Outcome> {
    set({ kind: 'checking' });
    let list: DatedVersionList;
    try {
      list = await readPatiently();
    } catch (error) {
      return { kind: 'halted', halt: { kind: 'unread', error } };
    }
    const halt = objection(request, list);
    if (halt !== null) return { kind: 'halted', halt };
    const submission = note(request, list);

    for (let tries = 0; ; tries += 1) {
      // A page that has slept may have lost it.
      if (!(await lock.isHeld())) return { kind: 'halted', halt: { kind: 'held', since: null }, submission };
      set({ kind: 'sending', isSlow: false });
      const sent = await sendOnce(ports, {
        request,
        submission,
        before: list.versions,
        onSlow: () => set({ kind: 'sending', isSlow: true }),
        search: (signal) => search(submission, null, true, signal),
      });
      if (sent.kind === 'created') return { ...sent, submission };
      const { error } = sent;
      if (sent.kind === 'unclear') return { kind: 'unclear', submission, error };
      if (sent.kind === 'rejected' || sent.kind === 'signed-out')
        return { kind: 'halted', halt: { kind: sent.kind, error }, submission };

      const goesOn = sent.kind === 'throttled' && tries < mostTries && (await countDown(error, tries));
      try {
        list = await readPatiently();
      } catch {
        return { kind: 'unclear', submission, error };
      }
      // The answer was to a request that a proxy has repeated: the first one was carried out.
      const { ours, possible } = judgeVersions(submission, list.versions);
      if (ours.length + possible.length > 0) return { kind: 'unclear', submission, error };
      if (!goesOn) {
        const reason = sent.kind === 'throttled' ? 'throttled' : 'rejected';
        return { kind: 'halted', halt: { kind: reason, error }, submission };
      }
    }
  }

  /** False where the person does not want to wait. */
  async function countDown(error: unknown, tries: number): Promise<boolean> {
    const retryAfter = error instanceof ApiError ? error.retryAfter : null;
    const wait = retryAfter ?? doubling(tries, 5 * second, 20 * second);
    const ended = new AbortController();
    bell = createBell();
    set({ kind: 'throttled', until: ports.now() + wait });
    const isOver = await Promise.race([
      ports.sleep(wait, ended.signal).then(() => true),
      bell.rung().then(() => false),
    ]);
    ended.abort();
    set({ kind: 'checking' });
    return isOver;
  }

  async function settle(outcome: Outcome): Promise<void> {
    if (outcome.kind === 'halted') {
      if (outcome.submission !== undefined) journal.remove(outcome.submission.id);
      return set({ kind: 'halted', halt: outcome.halt });
    }
    const { submission } = outcome;
    if (outcome.kind === 'unclear') {
      searching = new AbortController();
      const { signal } = searching;
      const found = await search(submission, outcome.error, false, signal);
      if (signal.aborted) return;
      return settle(
        found === null
          ? { kind: 'halted', halt: { kind: 'rejected', error: outcome.error }, submission }
          : { kind: 'created', submission, ...found },
      );
    }
    const { versionId, by } = outcome;
    journal.write({ ...latest(submission), outcome: { kind: 'created', versionId, by, at: ports.now() } });
    set({ kind: 'created', versionId, by });
    ports.changed();
    void sweep();
  }

  /** A second version out of one request shows itself in the list; those who read the journal with it see it. */
  async function sweep(since = 0): Promise<void> {
    let time = since;
    for (const next of sweepTimes.filter((sweepTime) => sweepTime > since)) {
      await ports.sleep(next - time);
      time = next;
      await ports.refresh().catch(() => undefined);
    }
  }

  const held = (): SubmitState => ({
    kind: 'halted',
    halt: { kind: 'held', since: openSubmission()?.sentAt ?? null },
  });

  async function start(work: (lock: TabLock) => Promise<Outcome>): Promise<void> {
    set({ kind: 'checking' });
    const lock = await ports.lock();
    if (lock === null) return set(held());
    let outcome: Outcome;
    try {
      outcome = await work(lock);
    } finally {
      lock.release();
    }
    await settle(outcome);
  }

  /** Nothing is sent while an earlier attempt of this browser is not known. */
  async function attemptUnlessOpen(request: SubmitRequest, lock: TabLock): Promise<Outcome> {
    const open = openSubmission();
    return open === undefined ? attempt(request, lock) : { kind: 'unclear', submission: open, error: null };
  }

  /** An attempt without a lock holder is nobody's any more: its tab was closed, or loaded again. */
  async function resume(): Promise<void> {
    for (;;) {
      const submission = openSubmission();
      if (submission === undefined || isBusy(state)) {
        if (isHeld(state)) set({ kind: 'idle' });
        return;
      }
      const lock = await ports.lock();
      if (lock !== null) {
        lock.release();
        if (!isBusy(state)) await settle({ kind: 'unclear', submission, error: null });
        return;
      }
      if (!isBusy(state)) set(held());
      await ports.sleep(heldInterval);
    }
  }

  let isResuming = false;

  for (const { outcome } of journal.entries())
    if (outcome.kind === 'created' && ports.now() >= outcome.at) void sweep(ports.now() - outcome.at);

  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open: () => {
      if (state.kind === 'created' || state.kind === 'halted') set({ kind: 'idle' });
      if (isSearching(state)) bell.ring({ kind: 'check' });
      if (isResuming || isBusy(state)) return;
      isResuming = true;
      void resume().finally(() => {
        isResuming = false;
      });
    },
    press: (request) => {
      if (!isBusy(state)) {
        if (ports.isOnline()) void start((lock) => attemptUnlessOpen(request, lock));
        else set({ kind: 'halted', halt: { kind: 'offline' } });
      }
      return whenEnded();
    },
    createAgain: (request) => {
      if (state.kind !== 'unknown' || !ports.isOnline()) return whenEnded();
      const { id } = state.submission;
      searching.abort();
      void start(async (lock) => {
        const former = journal.entries().find((entry) => entry.id === id);
        // Another tab has found it meanwhile.
        if (former?.outcome.kind === 'created') return { ...former.outcome, submission: former };
        if (former !== undefined) journal.write({ ...former, outcome: { kind: 'given-up' } });
        return attemptUnlessOpen(request, lock);
      });
      return whenEnded();
    },
    giveUp: () => {
      if (state.kind === 'throttled') bell.ring({ kind: 'check' });
      if (state.kind !== 'unknown') return;
      searching.abort();
      journal.write({ ...latest(state.submission), outcome: { kind: 'given-up' } });
      set({ kind: 'idle' });
    },
    checkAgain: () => {
      if (isSearching(state)) bell.ring({ kind: 'check' });
    },
    takeAsMine: (versionId) => bell.ring({ kind: 'mine', versionId }),
    notMine: (versionIds) => bell.ring({ kind: 'not-mine', versionIds }),
    submissions: journal.entries,
    refresh: ports.refresh,
    dismiss: (submission, versionId) => {
      const { knownIds } = latest(submission);
      journal.write({ ...latest(submission), knownIds: [...knownIds, versionId] });
      set({ ...state });
    },
  };
}

const isHeld = (state: SubmitState): boolean => state.kind === 'halted' && state.halt.kind === 'held';
const isSearching = ({ kind }: SubmitState): boolean => kind === 'searching' || kind === 'unknown';
