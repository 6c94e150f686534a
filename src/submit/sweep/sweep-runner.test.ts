import { describe, expect, it } from 'vitest';
import { sampleSubmission } from '#test-support/sample-submission.ts';
import { errorOf, folder, openPage, versionOf } from '#test-support/sweep-page.ts';
import type { SubmitEnd, SubmitState } from '../submit-state.ts';
import type { SweepWait } from './sweep-run-state.ts';

const second = 1_000;

it('creates one version after the other, as many as may be unfinished, until all have ended', async () => {
  const page = openPage();
  const { runner, service, tab } = page;
  expect(runner.read()).toMatchObject({ mode: 'watching', wait: null, current: null });
  await page.begin();
  expect(service.sent).toEqual(['1.1', '2.1']);
  expect(runner.read()).toMatchObject({
    ...{ mode: 'running', current: null },
    wait: { kind: 'width', unfinished: 2, width: 2, pending: [] },
  });
  page.ends(1, 'completed');
  await page.pass(9);
  expect(service.sent).toHaveLength(2);
  await page.pass(1);
  expect(service.sent).toEqual(['1.1', '2.1', '3.1']);
  expect(runner.read().wait).toEqual({ kind: 'ends', unfinished: 2 });
  page.ends(2, 'failed');
  page.ends(3, 'completed');
  await page.pass(10);
  expect(runner.read()).toMatchObject({ mode: 'done', wait: null });
  expect(tab).toMatchObject({ locks: 1, released: [20] });
  const { length } = service.reads;
  await page.pass(3_600);
  expect(service.reads).toHaveLength(length);
});

it('tells which version is being created', async () => {
  const page = openPage();
  page.service.ends.set('1.1', () => new Promise(() => undefined));
  await page.begin();
  expect(page.runner.read()).toMatchObject({ current: { point: 1, attempt: 1 }, wait: null });
});

it('is paused when its request has ended, not before', async () => {
  const page = openPage();
  let answer: (end: SubmitEnd) => void = () => undefined;
  page.service.ends.set('1.1', () => new Promise((resolve) => (answer = resolve)));
  await page.begin();
  page.runner.pause();
  await page.pass(0);
  expect(page.runner.read()).toMatchObject({ mode: 'running', current: { point: 1 } });
  answer({ kind: 'given-up' });
  await page.pass(0);
  expect(page.runner.read()).toMatchObject({ mode: 'paused', current: null, wait: null });
});

it('starts once', async () => {
  const page = openPage();
  await page.begin();
  await page.begin();
  expect(page.tab.locks).toBe(1);
  const paused = openPage({ record: { wanted: 'paused' } });
  await paused.begin();
  expect(paused.service.reads).toEqual([]);
  expect(paused.runner.read().mode).toBe('paused');
});

describe('a person', () => {
  it('pauses, stops and resumes it at once', async () => {
    const page = openPage();
    const { runner, service } = page;
    await page.begin();
    runner.pause();
    await page.pass(0);
    expect(runner.read()).toMatchObject({ mode: 'paused', wait: null, why: { kind: 'person' } });
    expect(page.store.read()).toMatchObject({ wanted: 'paused', why: { kind: 'person' } });
    expect(page.tab.released).toHaveLength(1);
    page.ends(1, 'failed');
    await page.pass(60);
    expect(service.sent).toHaveLength(2);
    runner.stop();
    expect(runner.read()).toMatchObject({ mode: 'stopped', why: { kind: 'person' } });
    runner.resume();
    await page.pass(0);
    expect(service.sent).toEqual(['1.1', '2.1', '3.1']);
    expect(page.store.read()).toMatchObject({ wanted: 'running', acceptedFailures: 1, acceptedRefusals: 0 });
    expect(runner.read().mode).toBe('running');
  });

  it('says how many at once, and how many may fail', () => {
    const { runner, store } = openPage();
    const said = () => [store.read().width, store.read().failLimit];
    runner.setWidth(3.7);
    runner.setFailLimit(2.9);
    expect(said()).toEqual([3, 2]);
    runner.setWidth(-1);
    runner.setFailLimit(0);
    expect(said()).toEqual([0, 1]);
  });

  it('has more made at once', async () => {
    const page = openPage();
    await page.begin();
    page.runner.setWidth(3);
    await page.pass(0);
    expect(page.service.sent).toHaveLength(3);
  });

  it('retries what has failed, or some of it', async () => {
    const versions = [versionOf(3, 'completed'), versionOf(2, 'failed'), versionOf(1, 'failed')];
    const page = openPage({ versions });
    await page.begin();
    expect(page.runner.read().mode).toBe('done');
    page.runner.retryFailed([2, 3]);
    await page.pass(0);
    expect(page.service.sent).toEqual(['2.2']);
    page.runner.retryFailed();
    await page.pass(0);
    expect(page.service.sent).toEqual(['2.2', '1.2']);
    expect(page.store.read()).toMatchObject({ wanted: 'running', retries: { 1: 2, 2: 2 } });
  });

  it('retries what was known to have failed where the list cannot be read', async () => {
    const page = openPage({ numbers: [1], versions: [versionOf(1, 'failed')] });
    await page.begin();
    page.service.error = errorOf('server');
    page.runner.retryFailed();
    await page.pass(0);
    expect(page.store.read().retries).toEqual({ 1: 2 });
  });

  it('retries what was refused, or some of it', async () => {
    const page = openPage({ record: { failLimit: 9 } });
    const refusal = { kind: 'rejected', error: errorOf('refused') } as const;
    for (const name of ['1.1', '2.1', '3.1']) page.service.ends.set(name, refusal);
    await page.begin();
    const { runner, service } = page;
    expect(runner.read().mode).toBe('done');
    expect([...runner.read().refused.keys()]).toEqual([1, 2, 3]);
    service.ends.clear();
    runner.retryRefused([2]);
    expect([...runner.read().refused.keys()]).toEqual([1, 3]);
    await page.pass(0);
    expect(service.sent.slice(3)).toEqual(['2.1']);
    runner.setWidth(9);
    runner.retryRefused();
    await page.pass(0);
    expect(service.sent.slice(3)).toEqual(['2.1', '1.1', '3.1']);
    expect(runner.read().refused.size).toBe(0);
  });

  it('decides what becomes of an unclear request', () => {
    const { runner, tab } = openPage();
    runner.checkAgain();
    runner.setAside();
    expect(tab.asked).toEqual(['check', 'give up']);
  });
});

describe('it pauses by itself', () => {
  it('when too many runs have failed', async () => {
    const versions = [versionOf(2, 'failed'), versionOf(1, 'failed')];
    const page = openPage({ record: { failLimit: 2 }, versions });
    await page.begin();
    expect(page.service.sent).toEqual([]);
    expect(page.runner.read()).toMatchObject({ mode: 'paused', why: { kind: 'fail-fast', failed: 2 } });
    page.runner.resume();
    await page.pass(0);
    expect(page.service.sent).toEqual(['3.1']);
  });

  it('when too many versions were refused', async () => {
    const page = openPage({ record: { failLimit: 1 } });
    page.service.ends.set('1.1', { kind: 'rejected', error: errorOf('refused') });
    await page.begin();
    expect(page.runner.read()).toMatchObject({ mode: 'paused', why: { kind: 'refusals', refused: 1 } });
    expect(page.service.sent).toEqual(['1.1']);
  });

  it('when the service would refuse each', async () => {
    const page = openPage();
    page.service.ends.set('1.1', { kind: 'rejected', error: errorOf('forbidden') });
    await page.begin();
    expect(page.runner.read()).toMatchObject({ mode: 'paused', current: null, why: { kind: 'permission' } });
    expect(page.service.sent).toEqual(['1.1']);
  });

  it('when the list is forbidden', async () => {
    const page = openPage();
    page.service.error = errorOf('signed-out');
    await page.begin();
    expect(page.runner.read()).toMatchObject({ mode: 'paused', wait: null, why: { kind: 'signed-out' } });
    expect(page.store.read().wanted).toBe('paused');
  });
});

describe('it waits', () => {
  it('longer each time that the list cannot be read, and as long as it is asked to', async () => {
    const page = openPage();
    page.service.error = errorOf('server');
    await page.begin();
    expect(page.runner.read().wait).toEqual({
      ...{ kind: 'unread', error: page.service.error, until: 1_002_000 },
    });
    await page.pass(200);
    expect(page.service.reads).toEqual([0, 2, 6, 14, 30, 62, 122, 182]);
    page.service.error = errorOf('throttled', 90 * second);
    await page.pass(42 + 89);
    expect(page.service.reads.slice(8)).toEqual([242]);
    page.service.error = null;
    await page.pass(1);
    expect(page.service.sent).toEqual(['1.1', '2.1']);
    // From the beginning.
    page.service.error = errorOf('network');
    await page.pass(10);
    expect(page.runner.read().wait).toMatchObject({ kind: 'unread', until: 1_344_000 });
  });

  it('until the browser is online', async () => {
    const page = openPage();
    page.tab.isOnline = false;
    await page.begin();
    expect(page.runner.read().wait).toEqual({ kind: 'offline' });
    await page.pass(3_600);
    expect(page.service.reads).toEqual([]);
    page.goOnline();
    await page.pass(0);
    expect(page.service.sent).toEqual(['1.1', '2.1']);
  });

  it('not where a person pauses it while the browser is offline', async () => {
    const page = openPage();
    page.tab.isOnline = false;
    await page.begin();
    page.runner.pause();
    await page.pass(0);
    expect(page.runner.read()).toMatchObject({ mode: 'paused', wait: null });
  });

  it('while another tab has it, and looks every five seconds', async () => {
    const page = openPage();
    page.tab.hasLock = false;
    await page.begin();
    expect(page.runner.read()).toMatchObject({ mode: 'watching', wait: null });
    await page.pass(14);
    expect(page.tab.locks).toBe(3);
    page.tab.hasLock = true;
    await page.pass(1);
    expect(page.runner.read().mode).toBe('running');
    // Another tab has taken it, as from one that slept.
    page.tab.keepsLock = false;
    page.tab.hasLock = false;
    await page.pass(10);
    expect(page.runner.read().mode).toBe('watching');
    expect(page.tab.released).toHaveLength(1);
  });

  it('for another browser that made the newest version, unless a person knows better', async () => {
    const page = openPage({ versions: [versionOf(1, 'running')], isElsewhere: true });
    await page.begin();
    const { runner, service } = page;
    expect(runner.read().wait).toEqual({
      ...{ kind: 'other-browser', until: 1_000_000 + 660 * second, isFirst: false },
    });
    await page.pass(600);
    expect(service.sent).toEqual([]);
    // Looked at every 30 seconds, and at the end.
    expect(service.reads).toHaveLength(21);
    await page.pass(60);
    expect(service.sent).toEqual(['2.1']);
    const told = openPage({ versions: [versionOf(1, 'running')], isElsewhere: true });
    await told.begin();
    told.runner.takeOver();
    await told.pass(0);
    expect(told.service.sent).toEqual(['2.1']);
  });

  it('for the browser that it was started in, of which no version is there yet', async () => {
    const page = openPage({ record: { isStartedHere: false } });
    await page.begin();
    expect(page.runner.read().wait).toMatchObject({ kind: 'other-browser', isFirst: true });
  });

  it('for another browser from when a place is free', async () => {
    const page = openPage({ record: { width: 1 }, versions: [versionOf(1, 'running')], isElsewhere: true });
    await page.begin();
    page.ends(1, 'completed');
    await page.pass(10);
    page.runner.setWidth(0);
    await page.pass(600);
    page.runner.setWidth(1);
    await page.pass(650);
    expect(page.service.sent).toEqual([]);
    await page.pass(20);
    expect(page.service.sent).toEqual(['2.1']);
  });

  it('for a request that was given up and may still be processed', async () => {
    const page = openPage({ numbers: [1] });
    page.service.ends.set('1.1', async () => {
      const outcome = { kind: 'given-up' } as const;
      const submission = sampleSubmission({
        outputPath: folder(1),
        sentAt: 1_000_000,
        serverTime: null,
        outcome,
      });
      page.journal.write(submission);
      return outcome;
    });
    await page.begin();
    expect(page.runner.read().wait).toMatchObject({ kind: 'pending', pending: [{ point: 1, attempt: 1 }] });
    await page.pass(60);
    expect(page.service.reads).toEqual([0, 0, 10, 20, 30, 40, 50, 60]);
    expect(page.service.sent).toEqual(['1.1']);
  });

  it('while another tab sends a version of the job', async () => {
    const page = openPage();
    page.service.ends.set('1.1', { kind: 'held', since: null });
    await page.begin();
    expect(page.runner.read()).toMatchObject({ current: null, wait: { kind: 'held' } });
    await page.pass(14);
    expect(page.service.sent).toEqual(['1.1', '1.1', '1.1']);
  });
});

describe('what becomes of the request', () => {
  const searching = (kind: 'searching' | 'unknown', outputPath = folder(2)): SubmitState => ({
    ...{ kind, isSending: false, error: null, submission: sampleSubmission({ outputPath }) },
    search: {
      goodReads: 0,
      lastRead: null,
      readError: null,
      isReading: false,
      candidates: [],
      areOurs: false,
    },
  });

  it.each<[SubmitState, SweepWait | null]>([
    [searching('searching'), { kind: 'unclear', point: 2, isOpenEnded: false }],
    [searching('unknown'), { kind: 'unclear', point: 2, isOpenEnded: true }],
    [searching('searching', '/b/'), { kind: 'unclear', point: null, isOpenEnded: false }],
    [searching('searching', '/b/s-aaaaaaaa-002-x1y2/'), { kind: 'unclear', point: null, isOpenEnded: false }],
    [
      { kind: 'throttled', until: 7 },
      { kind: 'throttled', until: 7 },
    ],
    [{ kind: 'checking' }, null],
  ])('%j', async (submit, wait) => {
    const page = openPage();
    page.service.ends.set('1.1', () => new Promise(() => undefined));
    await page.begin();
    page.submits(submit);
    expect(page.runner.read()).toMatchObject({ submit, wait });
    // It is known until the request has ended.
    page.submits({ kind: 'checking' });
    expect(page.runner.read().wait).toEqual(wait);
  });
});

describe('another tab', () => {
  it('pauses it, and starts it here', async () => {
    const page = openPage();
    await page.begin();
    page.otherTab.change({ wanted: 'paused', why: { kind: 'quota', code: null, message: 'Quota.' } });
    await page.pass(0);
    expect(page.runner.read()).toMatchObject({ mode: 'paused', why: { kind: 'quota' }, wait: null });
    page.otherTab.change({ wanted: 'running', width: 3 });
    await page.pass(0);
    expect(page.runner.read()).toMatchObject({ mode: 'running', record: { width: 3 } });
    expect(page.service.sent).toEqual(['1.1', '2.1', '3.1']);
  });

  it('says what is wanted of one that has not run here', async () => {
    const page = openPage({ record: { wanted: 'paused' } });
    await page.begin();
    page.otherTab.change({ wanted: 'stopped' });
    expect(page.runner.read()).toMatchObject({ mode: 'stopped', wait: null });
  });
});
