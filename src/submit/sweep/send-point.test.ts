import { describe, expect, it } from 'vitest';
import { ApiError } from '#api/errors/api-error.ts';
import { sweepFolder } from '#domain/sweep/sweep-folder.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { memoryStore } from '#test-support/memory-store.ts';
import {
  baseId,
  id,
  place,
  sampleRequest,
  sampleSubmission,
  sampleVersion,
} from '#test-support/sample-submission.ts';
import type { Submission } from '../submission.ts';
import { createJournal } from '../submission-journal.ts';
import type { Search, SubmitEnd, SubmitRequest, SubmitState } from '../submit-state.ts';
import { createKnownList } from './known-list.ts';
import { sendPoint } from './send-point.ts';
import { newSweepRecord, type SweepLog, type SweepRecord } from './sweep-record.ts';
import { openSweepStore } from './sweep-store.ts';

const sweepId = 'k3f9a2b7';
const second = 1_000;
const folder = (point: number, attempt = 1) => `/b/${sweepFolder({ sweepId, point, attempt })}`;

const errorWith = (change: Partial<ApiError>) => {
  const { kind = 'refused', status = 400, code = null, message = '', retryAfter = null } = change;
  return new ApiError({ kind, status, code, words: message, retryAfter, requestId: null });
};
const inUse = errorWith({ code: 'ModelArts.2604', message: 'The output path is in use.' });

const created = (versionId: string): SubmitEnd => ({
  kind: 'created',
  versionId: id(versionId),
  by: 'answer',
});
const createdSubmission = (point: number, versionId: string, change: Partial<Submission> = {}): Submission =>
  sampleSubmission({
    id: versionId,
    outputPath: folder(point),
    outcome: { kind: 'created', versionId: id(versionId), by: 'answer', at: 0, isOpened: false },
    ...change,
  });

const noSearch: Search = {
  ...{ goodReads: 1, lastRead: 0, readError: null, isReading: false, candidates: [], areOurs: false },
};
/** The state in which an answer was lost, or said that the folder is in use. */
const searching = (
  search: Partial<Search>,
  error: unknown = inUse,
  serverTime: number | null = 100,
): SubmitState => ({
  kind: 'searching',
  submission: sampleSubmission({ outputPath: folder(2), serverTime }),
  isSending: false,
  error,
  search: { ...noSearch, ...search },
});

interface Sending {
  readonly log?: Partial<SweepLog>;
  readonly record?: Partial<SweepRecord>;
  readonly isLeading?: boolean;
  /** What the request goes through before it ends. */
  readonly states?: readonly SubmitState[];
  readonly end: SubmitEnd;
  readonly during?: (request: SubmitRequest) => void;
  readonly submissions?: readonly Submission[];
}

/** Sends point 2 of three, whose request ends so. */
async function send({
  log = {},
  record = {},
  isLeading = true,
  states = [],
  end,
  during,
  submissions = [],
}: Sending) {
  const kept = memoryStore();
  const first = newSweepRecord({
    ...{ id: sweepId, baseId, delta: {}, startedAt: 0, isStartedHere: true, width: 2 },
  });
  const store = openSweepStore(kept, place, { ...first, ...record });
  store.writeLog({ sent: [], unlisted: [], refused: [], ...log });
  const now = () => 1_000_000;
  const journal = createJournal(kept, place, () => 0);
  const known = createKnownList({ now, elapsed: now, journal, store }, [2, 3]);
  const calls: string[] = [];
  const listeners = new Set<(state: SubmitState, before: SubmitState) => void>();
  let request: SubmitRequest = sampleRequest();
  const submitter = {
    subscribe: (listener: (state: SubmitState, before: SubmitState) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    clear: () => void calls.push('clear'),
    submit: async (asked: SubmitRequest) => {
      request = asked;
      calls.push(`submit after ${store.readLog().sent.join()}`);
      for (const state of states) for (const listener of listeners) listener(state, { kind: 'idle' });
      during?.(asked);
      for (const submission of submissions) journal.write(submission);
      return end;
    },
    takeAsMine: (versionId: string) => void calls.push(`take ${versionId}`),
    markOpened: (versionId: string) => void calls.push(`opened ${versionId}`),
  };
  const bodies: string[] = [];
  const body = (point: number, attempt: number) => {
    bodies.push(`${point}.${attempt}`);
    return sampleRequest().body([]);
  };
  const sent = await sendPoint({ now, journal, store, submitter }, known, body, {
    ...{ kind: 'send', point: 2, attempt: 1, isLeading },
  });
  return { sent, calls, store, known, request, bodies, listeners };
}

describe('before it is sent', () => {
  it('is noted as sent, once, for whoever continues', async () => {
    const first = await send({ end: { kind: 'given-up' }, log: { sent: ['1.1'] } });
    expect(first.calls).toEqual(['clear', 'submit after 1.1,2.1']);
    const again = await send({ end: { kind: 'given-up' }, log: { sent: ['2.1'] } });
    expect(again.calls).toEqual(['clear', 'submit after 2.1']);
  });

  it('its request is that of the point, even if an equal version exists', async () => {
    const { request, bodies } = await send({ end: { kind: 'given-up' } });
    request.body([]);
    expect(bodies).toEqual(['2.1']);
    expect(request).toMatchObject({ baseId, hasFreshFolder: true, evenIfEqual: true, seenIds: new Set() });
  });
});

describe('the list directly before it is sent', () => {
  const held = { kind: 'held', since: null };
  const other = (point: number, change: Partial<TrainingVersion> = {}) =>
    sampleVersion(String(100 + point), folder(point), change);

  it.each<[string, Partial<SweepRecord>, readonly TrainingVersion[], unknown]>([
    ['says nothing against it', {}, [], null],
    ['has it already', {}, [other(2)], held],
    ['has as many unfinished versions as may be', { width: 1 }, [other(3)], held],
    ['is of a sweep that was paused meanwhile', { wanted: 'paused' }, [], held],
    ['is of a sweep that was stopped meanwhile', { wanted: 'stopped' }, [], held],
    ['is of a sweep that wants another attempt', { retries: { 2: 2 } }, [], held],
  ])('%s', async (_name, record, versions, expected) => {
    let found: unknown;
    const { sent, known } = await send({
      ...{ record, end: { kind: 'held', since: null } },
      during: ({ check }) => {
        found = check?.(versions);
      },
    });
    expect(found).toEqual(expected);
    expect(known.versions()).toEqual(versions);
    // The list tells what is next; another tab that is at work is waited for.
    expect(sent).toEqual(
      expected === null ? { kind: 'rest', for: 5 * second, wait: { kind: 'held' } } : { kind: 'on' },
    );
  });

  it('wants another point first', async () => {
    let found: unknown;
    await send({
      record: { retries: { 3: 1 } },
      log: { refused: [{ point: 2, words: '' }] },
      end: { kind: 'held', since: null },
      during: ({ check }) => {
        found = check?.([]);
      },
    });
    expect(found).toEqual(held);
  });
});

describe('a version that was created', () => {
  const submissions = [createdSubmission(2, '102')];

  it('is known before the list has it, and its page need not be opened', async () => {
    const { sent, store, calls } = await send({
      end: created('102'),
      submissions,
      log: { unlisted: [{ point: 1, attempt: 1, versionId: id('101') }] },
    });
    expect(sent).toEqual({ kind: 'on' });
    expect(calls).toContain('opened 102');
    expect(store.readLog()).toEqual({
      sent: ['2.1'],
      unlisted: [
        { point: 1, attempt: 1, versionId: id('101') },
        { point: 2, attempt: 1, versionId: id('102') },
      ],
      refused: [],
    });
  });

  it('takes the place of an earlier attempt', async () => {
    const unlisted = [{ point: 2, attempt: 1, versionId: id('90') }];
    const { store } = await send({ end: created('102'), submissions, log: { unlisted } });
    expect(store.readLog().unlisted).toEqual([{ point: 2, attempt: 1, versionId: id('102') }]);
  });

  it('may be that of an earlier request, which is then the one that was sent', async () => {
    const { store } = await send({ end: created('103'), submissions: [createdSubmission(3, '103')] });
    expect(store.readLog()).toMatchObject({
      sent: ['2.1', '3.1'],
      unlisted: [{ point: 3, attempt: 1, versionId: id('103') }],
    });
  });

  it.each<[string, Submission]>([
    ['of another sweep', createdSubmission(2, '102', { outputPath: '/b/s-aaaaaaaa-002-x1y2/' })],
    ['of no sweep', createdSubmission(2, '102', { outputPath: '/b/' })],
    ['of another request', createdSubmission(2, '104')],
    ['that is open', createdSubmission(2, '102', { outcome: { kind: 'open' } })],
  ])('is none of this sweep: a submission %s', async (_name, submission) => {
    const { store, calls, sent } = await send({ end: created('102'), submissions: [submission] });
    expect(sent).toEqual({ kind: 'on' });
    expect(store.readLog()).toEqual({ sent: ['2.1'], unlisted: [], refused: [] });
    expect(calls).not.toContain('opened 102');
  });
});

describe('a folder that is in use', () => {
  const submissions = [createdSubmission(2, '102')];
  const sentAfter = async (states: readonly SubmitState[], isLeading: boolean, log: Partial<SweepLog> = {}) =>
    (await send({ states, isLeading, submissions, log, end: created('102') })).store.readLog().sent;
  const older = sampleVersion('102', folder(2), { createTime: 99 });

  it('is that of another browser where that leads, or where the version was there before', async () => {
    expect(await sentAfter([searching({})], false, { sent: ['1.1'] })).toEqual(['1.1']);
    expect(await sentAfter([searching({ candidates: [older] })], true)).toEqual([]);
    const unknown = { ...searching({ candidates: [older] }), kind: 'unknown' } as SubmitState;
    expect(await sentAfter([unknown], true)).toEqual([]);
    // It stays so, whatever the search says later.
    expect(await sentAfter([searching({ candidates: [older] }), searching({})], true)).toEqual([]);
  });

  it.each<[string, SubmitState, boolean]>([
    ['by a request that the network has repeated', searching({}), true],
    [
      'by a version of the same moment',
      searching({ candidates: [sampleVersion('102', folder(2), { createTime: 100 })] }),
      true,
    ],
    [
      'by a version without a time',
      searching({ candidates: [sampleVersion('102', folder(2), { createTime: null })] }),
      true,
    ],
    ['at a time that the service did not say', searching({ candidates: [older] }, inUse, null), true],
    ['says another error', searching({ candidates: [older] }, errorWith({ code: 'ModelArts.2605' })), false],
    ['says no error of the service', searching({ candidates: [older] }, new Error('2604')), false],
    ['is looked for no more', { kind: 'idle' }, false],
  ])('is ours: %s', async (_name, state, isLeading) => {
    expect(await sentAfter([state], isLeading)).toEqual(['2.1']);
  });
});

it('of several versions in one folder of ours, the first that was made is the point', async () => {
  const candidates = ['105', '104', '103'].map((version) => sampleVersion(version, folder(2)));
  const takes = async (search: Partial<Search>) =>
    (await send({ states: [searching(search)], end: { kind: 'given-up' } })).calls.filter((call) =>
      call.startsWith('take'),
    );
  expect(await takes({ candidates, areOurs: true })).toEqual(['take 103']);
  expect(await takes({ candidates, areOurs: false })).toEqual([]);
  expect(await takes({ candidates: candidates.slice(0, 1), areOurs: true })).toEqual([]);
});

it('listens to its request no longer than that lasts', async () => {
  expect((await send({ end: { kind: 'given-up' } })).listeners.size).toBe(0);
});

describe('what follows', () => {
  it.each<[string, SubmitEnd, unknown]>([
    ['given up: the list tells', { kind: 'given-up' }, { kind: 'on' }],
    [
      'no network: the list is read again soon',
      { kind: 'offline' },
      { kind: 'rest', for: second, wait: null },
    ],
    [
      'a list that could not be read',
      { kind: 'unread', error: inUse },
      { kind: 'rest', for: second, wait: null },
    ],
    [
      'an equal version, which is not asked for',
      { kind: 'equal', versionId: id('90'), name: 'V1' },
      { kind: 'rest', for: second, wait: null },
    ],
    [
      'a base that was deleted',
      { kind: 'base-gone' },
      { kind: 'pause', why: { kind: 'base-gone', code: null, message: 'The base version was deleted.' } },
    ],
    [
      'a quota',
      { kind: 'rejected', error: errorWith({ code: 'ModelArts.0106', message: 'Quota.' }) },
      { kind: 'pause', why: { kind: 'quota', code: 'ModelArts.0106', message: 'Quota.' } },
    ],
    [
      'a sign-in that is over',
      { kind: 'signed-out', error: errorWith({ kind: 'signed-out', message: 'Token.' }) },
      { kind: 'pause', why: { kind: 'signed-out', code: null, message: 'Token.' } },
    ],
    [
      'a service that asks to wait',
      { kind: 'throttled', error: errorWith({ kind: 'throttled', retryAfter: 7 * second }) },
      { kind: 'rest', for: 7 * second, wait: { kind: 'throttled', until: 1_007_000 } },
    ],
    [
      'one that does not say how long',
      { kind: 'throttled', error: errorWith({ kind: 'throttled' }) },
      { kind: 'rest', for: 60 * second, wait: { kind: 'throttled', until: 1_060_000 } },
    ],
    [
      'a busy service that is no error of it',
      { kind: 'throttled', error: new Error('busy') },
      { kind: 'rest', for: 60 * second, wait: { kind: 'throttled', until: 1_060_000 } },
    ],
    [
      'another tab that sends, before the list was read',
      { kind: 'held', since: 5 },
      { kind: 'rest', for: 5 * second, wait: { kind: 'held' } },
    ],
  ])('%s', async (_name, end, expected) => {
    const { sent, store } = await send({ end });
    expect(sent).toEqual(expected);
    expect(store.readLog()).toEqual({ sent: ['2.1'], unlisted: [], refused: [] });
  });

  it('a refusal of this point alone is kept with its words and its code; the next one is sent', async () => {
    const refused = [
      { point: 1, words: 'one' },
      { point: 2, words: 'before' },
    ];
    const words = async (error: unknown) => {
      const { sent, store } = await send({ end: { kind: 'rejected', error }, log: { refused } });
      expect(sent).toEqual({ kind: 'on' });
      const { refused: now } = store.readLog();
      expect(now.map(({ point }) => point)).toEqual([1, 2]);
      return now[1]?.words;
    };
    expect(await words(errorWith({ code: 'ModelArts.2758', message: 'Too large.' }))).toBe(
      'The service says: “Too large.” (ModelArts.2758)',
    );
    expect(await words(errorWith({ message: 'Too large.' }))).toBe('The service says: “Too large.”');
    expect(await words(errorWith({}))).not.toBe('');
    expect(await words(new Error('odd'))).not.toBe('');
  });
});
