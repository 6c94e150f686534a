import { createStore } from 'zustand/vanilla';
import { ApiError } from '#api/errors/api-error.ts';
import { readPolicy } from '#api/read-policy.ts';
import type { DatedVersionList } from '#api/versions.ts';
import type { CreateVersionBody } from '#api/wire/create-version.ts';
import type { VersionId } from '#domain/ids.ts';
import { configurationHash } from '#request/configuration-hash.ts';
import { doubling } from '#util/backoff.ts';
import type { TabLock } from '#util/tab-lease.ts';
import { createMailbox, type Mailbox } from './mailbox.ts';
import { equalInJournal, equalInList, matchVersions } from './match-versions.ts';
import { type Found, type SearchMessage, searchVersion } from './search-version.ts';
import { sendOnce } from './send-once.ts';
import type { Submission } from './submission.ts';
import type { Journal } from './submission-journal.ts';
import type { SubmitPorts } from './submit-ports.ts';
import {
  endOf,
  isBusy,
  type NotCreated,
  type SubmitEnd,
  type SubmitRequest,
  type SubmitState,
} from './submit-state.ts';

/** Creates versions of one job, each exactly once, and has the state of that (docs/submit-and-watch.md). */
export interface Submitter {
  readonly read: () => SubmitState;
  readonly subscribe: (listener: (next: SubmitState, before: SubmitState) => void) => () => void;
  /** Of the last 24 hours, also of other tabs. */
  readonly journal: Pick<Journal, 'entries' | 'subscribe'>;
  /** Follows what other tabs do, and what was sent shortly before the page was loaded. Once is enough. */
  readonly start: () => void;
  /** The form is there: what is not known from before is looked for. */
  readonly open: () => void;
  /** Resolves when it has ended; while another one is under way nothing more is sent, and they end together. */
  readonly submit: (request: SubmitRequest) => Promise<SubmitEnd>;
  /** Forgets the created version, so that another one can be submitted. */
  readonly clear: () => void;
  /** Gives up the attempt whose outcome is unknown, and sends another one. */
  readonly createAgain: (request: SubmitRequest) => Promise<SubmitEnd>;
  /** Gives up an attempt whose outcome is unknown, or the wait after a 429. */
  readonly giveUp: () => void;
  readonly checkAgain: () => void;
  readonly takeAsMine: (versionId: VersionId) => void;
  readonly notMine: (versionIds: readonly VersionId[]) => void;
  /** Reads the list for all who show it. */
  readonly refresh: () => Promise<void>;
  /** The page of this version is open. */
  readonly markOpened: (versionId: VersionId) => void;
  /** The user has seen this version, and keeps it or has dismissed it. */
  readonly dismiss: (submission: Submission, versionId: VersionId) => void;
}

type Outcome =
  | ({ readonly kind: 'created'; readonly submission: Submission } & Found)
  | { readonly kind: 'not-created'; readonly reason: NotCreated; readonly submission?: Submission }
  | { readonly kind: 'unclear'; readonly submission: Submission; readonly error: unknown };

const second = 1_000;
const maxTries = 3;
const sweepTimes = [5 * second, 30 * second];
/** How often to check whether another tab has finished its request. */
const heldInterval = 5 * second;

export function createSubmitter(ports: SubmitPorts): Submitter {
  const { journal } = ports;
  const { getState: read, setState, subscribe } = createStore<SubmitState>(() => ({ kind: 'idle' }));
  /** What a search or a countdown listens to; another one for each. */
  let mailbox: Mailbox<SearchMessage> = createMailbox();
  let searching = new AbortController();

  const set = (next: SubmitState) => setState(next, true);

  const whenEnded = (): Promise<SubmitEnd> =>
    new Promise((resolve) => {
      const look = (state: SubmitState) => {
        const end = endOf(state);
        if (end === null) return;
        stop();
        resolve(end);
      };
      const stop = subscribe(look);
      look(read());
    });

  const openSubmission = () => journal.refresh().find(({ outcome }) => outcome.kind === 'open');

  /** The submission with what the user has decided since. */
  const latest = (submission: Submission): Submission =>
    journal.refresh().find(({ id }) => id === submission.id) ?? submission;

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

  /** The checks before a request is sent; null if they pass. */
  function precheck(
    request: SubmitRequest,
    body: CreateVersionBody,
    { versions, serverTime }: DatedVersionList,
  ): NotCreated | null {
    if (!versions.some(({ id }) => id === request.baseId)) return { kind: 'base-gone' };
    const problem = request.check?.(versions) ?? null;
    if (problem !== null || request.evenIfEqual) return problem;
    const wanted = { configurationHash: configurationHash(body), seenIds: request.seenIds };
    // The user's own version first: a colleague may have created an equal one, too.
    const equal =
      equalInJournal(wanted.configurationHash, journal.refresh(), versions, ports.now()) ??
      equalInList(wanted, versions, serverTime ?? ports.now());
    return equal === undefined ? null : { kind: 'equal', ...equal };
  }

  function record(
    request: SubmitRequest,
    body: CreateVersionBody,
    { versions, serverTime }: DatedVersionList,
  ): Submission {
    const submission: Submission = {
      id: ports.newId(),
      projectId: ports.projectId,
      jobId: ports.jobId,
      baseId: request.baseId,
      outputPath: body.config.train_url,
      hasFreshFolder: request.hasFreshFolder,
      configurationHash: configurationHash(body),
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
    mailbox = createMailbox();
    // The service has probably refused: if no version appears, that is taken as certain.
    const isRefusal = error instanceof ApiError && error.kind === 'refused';
    return searchVersion(ports, {
      submission,
      mailbox,
      signal,
      endsWithNothing: isRefusal,
      publish: (found, isConclusive) => {
        const kind = isConclusive && !isSending ? 'unknown' : 'searching';
        set({ kind, submission, isSending, error, search: found });
      },
    });
  }

  /** Checks the lock directly before a request is sent: a page that slept may have lost it, and another tab may have sent one. */
  async function heldElsewhere(own: Submission, lock: TabLock): Promise<NotCreated | null> {
    const isHeld = await lock.isHeld();
    const other = journal.refresh().find(({ id, outcome }) => id !== own.id && outcome.kind === 'open');
    return isHeld && other === undefined ? null : { kind: 'held', since: other?.sentAt ?? null };
  }

  async function attempt(request: SubmitRequest, lock: TabLock): Promise<Outcome> {
    set({ kind: 'checking' });
    let list: DatedVersionList;
    try {
      list = await readPatiently();
    } catch (error) {
      return { kind: 'not-created', reason: { kind: 'unread', error } };
    }
    const body = request.body(list.versions);
    const reason = precheck(request, body, list);
    if (reason !== null) return { kind: 'not-created', reason };
    const submission = record(request, body, list);

    for (let tries = 0; ; tries += 1) {
      const heldBy = await heldElsewhere(submission, lock);
      if (heldBy !== null) return { kind: 'not-created', reason: heldBy, submission };
      set({ kind: 'sending', isSlow: false });
      const sent = await sendOnce(ports, {
        body,
        submission,
        before: list.versions,
        onSlow: () => set({ kind: 'sending', isSlow: true }),
        search: (signal) => search(submission, null, true, signal),
      });
      if (sent.kind === 'created') return { ...sent, submission };
      const { error } = sent;
      if (sent.kind === 'unclear') return { kind: 'unclear', submission, error };
      if (sent.kind === 'rejected' || sent.kind === 'signed-out')
        return { kind: 'not-created', reason: { kind: sent.kind, error }, submission };

      const goesOn = sent.kind === 'throttled' && tries < maxTries && (await countDown(error, tries));
      try {
        list = await readPatiently();
      } catch {
        return { kind: 'unclear', submission, error };
      }
      // The answer was to a request that a proxy has repeated: the first one was processed.
      const { ours, possible } = matchVersions(submission, list.versions);
      if (ours.length + possible.length > 0) return { kind: 'unclear', submission, error };
      if (!goesOn) {
        const reason = sent.kind === 'throttled' ? 'throttled' : 'rejected';
        return { kind: 'not-created', reason: { kind: reason, error }, submission };
      }
      // During the wait, the user may have chosen something else.
      const problem = request.check?.(list.versions) ?? null;
      if (problem !== null) return { kind: 'not-created', reason: problem, submission };
    }
  }

  /** False if the user does not want to wait. */
  async function countDown(error: unknown, tries: number): Promise<boolean> {
    const retryAfter = error instanceof ApiError ? error.retryAfter : null;
    const wait = retryAfter ?? doubling(tries, 5 * second, 20 * second);
    const ended = new AbortController();
    mailbox = createMailbox();
    set({ kind: 'throttled', until: ports.now() + wait });
    const isOver = await Promise.race([
      ports.sleep(wait, ended.signal).then(() => true),
      mailbox.arrival().then(() => false),
    ]);
    ended.abort();
    set({ kind: 'checking' });
    return isOver;
  }

  async function settle(outcome: Outcome): Promise<void> {
    if (outcome.kind === 'not-created') {
      if (outcome.submission !== undefined) journal.remove(outcome.submission.id);
      return set({ kind: 'not-created', reason: outcome.reason });
    }
    const { submission } = outcome;
    if (outcome.kind === 'unclear') {
      searching = new AbortController();
      const { signal } = searching;
      const found = await search(submission, outcome.error, false, signal);
      if (signal.aborted) return;
      return settle(
        found === null
          ? { kind: 'not-created', reason: { kind: 'rejected', error: outcome.error }, submission }
          : { kind: 'created', submission, ...found },
      );
    }
    const { versionId, by } = outcome;
    journal.write({
      ...latest(submission),
      outcome: { kind: 'created', versionId, by, at: ports.now(), isOpened: false },
    });
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
    kind: 'not-created',
    reason: { kind: 'held', since: openSubmission()?.sentAt ?? null },
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

  /** An attempt without a lock holder has no tab any more: its tab was closed, or loaded again. */
  async function resume(): Promise<void> {
    for (;;) {
      const submission = openSubmission();
      if (submission === undefined || isBusy(read())) {
        if (isHeld(read())) set({ kind: 'idle' });
        return;
      }
      const lock = await ports.lock();
      if (lock !== null) {
        lock.release();
        if (!isBusy(read())) await settle({ kind: 'unclear', submission, error: null });
        return;
      }
      if (!isBusy(read())) set(held());
      await ports.sleep(heldInterval);
    }
  }

  /** It is said for as long as it is so. */
  function refuseOffline(): void {
    const state: SubmitState = { kind: 'not-created', reason: { kind: 'offline' } };
    set(state);
    void ports.whenOnline().then(() => {
      if (read() === state) set({ kind: 'idle' });
    });
  }

  let isStarted = false;
  let isResuming = false;

  return {
    read,
    subscribe,
    journal,
    start: () => {
      if (isStarted) return;
      isStarted = true;
      journal.follow();
      for (const { outcome } of journal.refresh())
        if (outcome.kind === 'created' && ports.now() >= outcome.at) void sweep(ports.now() - outcome.at);
    },
    open: () => {
      const state = read();
      if (state.kind === 'created' || state.kind === 'not-created') set({ kind: 'idle' });
      if (isSearching(state)) mailbox.post({ kind: 'check' });
      if (isResuming || isBusy(read())) return;
      isResuming = true;
      void resume().finally(() => {
        isResuming = false;
      });
    },
    submit: (request) => {
      if (!isBusy(read())) {
        if (ports.isOnline()) void start((lock) => attemptUnlessOpen(request, lock));
        else refuseOffline();
      }
      return whenEnded();
    },
    clear: () => {
      if (read().kind === 'created') set({ kind: 'idle' });
    },
    createAgain: (request) => {
      const state = read();
      if (state.kind !== 'unknown' || !ports.isOnline()) return whenEnded();
      const { id } = state.submission;
      searching.abort();
      void start(async (lock) => {
        const former = journal.refresh().find((entry) => entry.id === id);
        // Another tab has found it meanwhile.
        if (former?.outcome.kind === 'created') return { ...former.outcome, submission: former };
        if (former !== undefined) journal.write({ ...former, outcome: { kind: 'given-up' } });
        return attemptUnlessOpen(request, lock);
      });
      return whenEnded();
    },
    giveUp: () => {
      const state = read();
      if (state.kind === 'throttled') mailbox.post({ kind: 'check' });
      if (state.kind !== 'unknown') return;
      searching.abort();
      journal.write({ ...latest(state.submission), outcome: { kind: 'given-up' } });
      set({ kind: 'idle' });
    },
    checkAgain: () => {
      if (isSearching(read())) mailbox.post({ kind: 'check' });
    },
    takeAsMine: (versionId) => mailbox.post({ kind: 'mine', versionId }),
    notMine: (versionIds) => mailbox.post({ kind: 'not-mine', versionIds }),
    refresh: ports.refresh,
    markOpened: (versionId) => {
      for (const submission of journal.entries()) {
        const { outcome } = submission;
        if (outcome.kind === 'created' && outcome.versionId === versionId && !outcome.isOpened)
          journal.write({ ...submission, outcome: { ...outcome, isOpened: true } });
      }
    },
    dismiss: (submission, versionId) => {
      const { knownIds } = latest(submission);
      journal.write({ ...latest(submission), knownIds: [...knownIds, versionId] });
    },
  };
}

const isHeld = (state: SubmitState): boolean => state.kind === 'not-created' && state.reason.kind === 'held';
const isSearching = ({ kind }: SubmitState): boolean => kind === 'searching' || kind === 'unknown';
