import { ApiError, shortCode } from '#api/errors/api-error.ts';
import { explainError, quoteError } from '#api/errors/explain-error.ts';
import type { VersionId } from '#domain/ids.ts';
import { sweepPlaceOf } from '#domain/sweep/sweep-folder.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { Submission } from '../submission.ts';
import type { NotCreated, SubmitEnd } from '../submit-state.ts';
import type { Submitter } from '../submitter.ts';
import type { KnownList } from './known-list.ts';
import type { NextStep } from './next-step.ts';
import { stopsAll } from './stop-codes.ts';
import type { PlannedSweep, SweepPorts } from './sweep-ports.ts';
import { attemptKey, type PauseReason } from './sweep-record.ts';
import type { SweepWait } from './sweep-run-state.ts';

type SendStep = Extract<NextStep, { kind: 'send' }>;

/** What follows from a request that has ended. */
export type Sent =
  /** The list is read, and tells. */
  | { readonly kind: 'on' }
  | { readonly kind: 'rest'; readonly for: number; readonly wait: SweepWait | null }
  | { readonly kind: 'pause'; readonly why: PauseReason };

interface Ports extends Pick<SweepPorts, 'now' | 'journal' | 'store'> {
  readonly submitter: Pick<Submitter, 'subscribe' | 'clear' | 'submit' | 'takeAsMine' | 'markOpened'>;
}

const second = 1_000;
/** How often it is looked whether another tab has done with its version. */
const heldInterval = 5 * second;
const outputPathInUse = '2604';
const on: Sent = { kind: 'on' };

/** It was made before the request was sent, by the service's clock: the list had not shown it yet. */
const isOlder = ({ createTime }: TrainingVersion, { serverTime }: Submission): boolean =>
  createTime !== null && serverTime !== null && createTime < serverTime;

/** Sends one point, and keeps what became of it: each by one request, which is settled when this ends. */
export async function sendPoint(
  { now, journal, store, submitter }: Ports,
  known: KnownList,
  body: PlannedSweep['body'],
  { point, attempt, isLeading }: SendStep,
): Promise<Sent> {
  const { id, baseId } = store.read();
  const key = attemptKey(point, attempt);
  const log = store.readLog();
  if (!log.sent.includes(key)) store.writeLog({ ...log, sent: [...log.sent, key] });
  let isForeign = false;
  let isOvertaken = false;

  const stopListening = submitter.subscribe((submit) => {
    if (submit.kind !== 'searching' && submit.kind !== 'unknown') return;
    const { error, search, submission } = submit;
    const isInUse = error instanceof ApiError && shortCode(error.code) === outputPathInUse;
    const wasThere = search.candidates.some((version) => isOlder(version, submission));
    // A network that repeats a request is answered so, too; where this browser leads, that is what has happened.
    isForeign ||= isInUse && (wasThere || !isLeading);
    // Several in one folder are one point; the first is taken, and the others are reported as its duplicates.
    const first = search.candidates.at(-1);
    if (search.areOurs && search.candidates.length > 1 && first !== undefined) submitter.takeAsMine(first.id);
  });
  submitter.clear();
  const end = await submitter.submit({
    body: () => body(point, attempt),
    baseId,
    hasFreshFolder: true,
    seenIds: new Set(),
    evenIfEqual: true,
    check: (list) => {
      known.learnVersions(list);
      const step = known.next();
      isOvertaken =
        store.read().wanted !== 'running' ||
        step.kind !== 'send' ||
        step.point !== point ||
        step.attempt !== attempt;
      return isOvertaken ? { kind: 'held', since: null } : null;
    },
  });
  stopListening();
  return settled(end);

  function settled(ended: SubmitEnd): Sent {
    switch (ended.kind) {
      case 'created':
        noteCreated(ended.versionId);
        return on;
      case 'given-up':
        return on;
      case 'held':
        return isOvertaken ? on : { kind: 'rest', for: heldInterval, wait: { kind: 'held' } };
      case 'throttled': {
        const wait = (ended.error instanceof ApiError ? ended.error.retryAfter : null) ?? 60 * second;
        return { kind: 'rest', for: wait, wait: { kind: 'throttled', until: now() + wait } };
      }
      default:
        return noteRefused(ended);
    }
  }

  /** It may be that of an earlier request, which was settled first. */
  function noteCreated(versionId: VersionId): void {
    const submission = journal
      .refresh()
      .find(({ outcome }) => outcome.kind === 'created' && outcome.versionId === versionId);
    const place = submission && sweepPlaceOf(submission.outputPath);
    if (place?.sweepId !== id) return;
    submitter.markOpened(versionId);
    const { sent, unlisted, ...rest } = store.readLog();
    const made = attemptKey(place.point, place.attempt);
    store.writeLog({
      ...rest,
      // What another browser has made first is not ours: that one leads.
      sent: isForeign ? sent.filter((other) => other !== made) : [...new Set([...sent, made])],
      unlisted: [
        ...unlisted.filter((other) => other.point !== place.point),
        { point: place.point, attempt: place.attempt, versionId },
      ],
    });
  }

  function noteRefused(ended: NotCreated): Sent {
    if (ended.kind === 'base-gone') {
      const message = 'The base version was deleted.';
      return { kind: 'pause', why: { kind: 'base-gone', code: null, message } };
    }
    // The loop reads the list again, and finds out how long this goes on.
    if (ended.kind === 'unread' || !('error' in ended)) return { kind: 'rest', for: second, wait: null };
    const why = stopsAll(ended.error);
    if (why !== undefined) return { kind: 'pause', why };
    const quoted = quoteError(ended.error);
    const words = quoted === '' ? explainError(ended.error).what : `${quoted}${codeOf(ended.error)}`;
    const { refused, ...rest } = store.readLog();
    const others = refused.filter((other) => other.point !== point);
    store.writeLog({ ...rest, refused: [...others, { point, words }] });
    return on;
  }
}

/** To be looked up: ' (ModelArts.2758)'; '' where there is none. */
const codeOf = (error: unknown): string =>
  error instanceof ApiError && error.code !== null ? ` (${error.code})` : '';
