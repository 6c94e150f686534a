import { describe, expect, it } from 'vitest';
import { memoryStore } from '#test-support/memory-store.ts';
import {
  id,
  place,
  sampleRequest,
  sampleSubmission,
  sampleVersion,
} from '#test-support/sample-submission.ts';
import { base, failWith, nameOf, openTab } from '#test-support/submit-tab.ts';
import { createJournal } from './submission-journal.ts';
import type { SubmitEnd } from './submit-state.ts';

const second = 1_000;

const lost = failWith('network', null);
const never = () => new Promise<never>(() => undefined);

describe('a press', () => {
  it('reads the list, notes what it does, sends once, and is done', async () => {
    const { submitter, states, counts, journal, until } = openTab();
    submitter.submit(sampleRequest());
    submitter.submit(sampleRequest());
    await until(1);
    submitter.submit(sampleRequest());
    await until(60);
    expect(states).toEqual(['checking', 'sending', 'created']);
    expect(counts.creates).toBe(1);
    expect(journal.entries().map(({ outcome }) => outcome)).toMatchObject([
      { kind: 'created', by: 'answer', isOpened: false },
    ]);
  });

  it('tells how it has ended, a second press as well', async () => {
    const { submitter, until } = openTab();
    const presses = [submitter.submit(sampleRequest()), submitter.submit(sampleRequest())];
    await until(1);
    const end = { kind: 'created', versionId: '21', by: 'answer' };
    expect(await Promise.all(presses)).toEqual([end, end]);
  });

  it('tells why nothing was created', async () => {
    const { submitter, world, until } = openTab({ create: failWith('refused', 400) });
    const refused = submitter.submit(sampleRequest());
    await until(1);
    expect(await refused).toMatchObject({ kind: 'rejected', error: { status: 400 } });
    world.isOnline = false;
    expect(await submitter.submit(sampleRequest())).toEqual({ kind: 'offline' });
  });

  it('has no end while its outcome is not known, but for a person who leaves it at that', async () => {
    const { submitter, until } = openTab({ create: lost });
    let end: SubmitEnd | undefined;
    void submitter.submit(sampleRequest()).then((known) => {
      end = known;
    });
    await until(61);
    expect(submitter.read().kind).toBe('unknown');
    expect(end).toBeUndefined();
    submitter.giveUp();
    await until(62);
    expect(end).toEqual({ kind: 'given-up' });
  });

  it('has noted it before the request leaves', async () => {
    const { submitter, world, journal, until } = openTab();
    let noted: readonly string[] = [];
    world.create = async () => {
      noted = journal.entries().map(({ outcome }) => outcome.kind);
      return id('21');
    };
    submitter.submit(sampleRequest());
    await until(1);
    expect(noted).toEqual(['open']);
  });

  it('sends nothing offline, nor when the connection is back', async () => {
    const { submitter, world, states, counts, until } = openTab({ isOnline: false });
    submitter.submit(sampleRequest());
    await until(1);
    expect(states).toEqual(['not-created: offline']);
    world.isOnline = true;
    await until(300);
    // It is said for as long as it is so.
    expect(states).toEqual(['not-created: offline', 'idle']);
    expect(counts.creates).toBe(0);
  });

  it('sends nothing while another tab does', async () => {
    const { submitter, states, counts, until } = openTab({ isLocked: true });
    submitter.submit(sampleRequest());
    await until(1);
    expect(states.at(-1)).toBe('not-created: held');
    expect(counts.creates).toBe(0);
  });

  it('sends nothing where it has lost the lock while it read the list', async () => {
    const { submitter, world, states, counts, journal, until } = openTab();
    world.read = async () => {
      world.isLocked = false;
    };
    submitter.submit(sampleRequest());
    await until(1);
    expect(states.at(-1)).toBe('not-created: held');
    expect(counts.creates).toBe(0);
    expect(journal.entries()).toEqual([]);
  });

  it('sends nothing where another tab has sent while this one read the list', async () => {
    const { submitter, world, states, counts, journal, until } = openTab();
    const other = createJournal(world.store, place, () => 0);
    world.read = async () => other.write(sampleSubmission());
    submitter.submit(sampleRequest());
    await until(1);
    expect(submitter.read()).toEqual({ kind: 'not-created', reason: { kind: 'held', since: 0 } });
    expect(counts.creates).toBe(0);
    expect(journal.refresh().map(({ id }) => id)).toEqual(['one']);

    submitter.submit(sampleRequest());
    await until(2);
    expect(states.at(-1)).toBe('searching');
    expect(counts.creates).toBe(0);
  });

  it('sends nothing where the list can not be read', async () => {
    const { submitter, states, counts, journal, until } = openTab({ read: failWith('forbidden', 403) });
    submitter.submit(sampleRequest());
    await until(300);
    expect(states.at(-1)).toBe('not-created: unread');
    expect(counts.creates).toBe(0);
    expect(journal.entries()).toEqual([]);
  });

  it('sends nothing where the base version is gone', async () => {
    const { submitter, states, counts, until } = openTab({ versions: [] });
    submitter.submit(sampleRequest());
    await until(1);
    expect(states.at(-1)).toBe('not-created: base-gone');
    expect(counts.creates).toBe(0);
  });

  it('asks before it sends what has just been created', async () => {
    const equal = sampleVersion('22', '/bucket/out/v0007-20261123-140231-zzzz/');
    const { submitter, states, counts, until } = openTab({ versions: [equal, base] });
    submitter.submit(sampleRequest());
    await until(1);
    expect(states.at(-1)).toBe('not-created: equal');
    submitter.submit(sampleRequest({ evenIfEqual: true }));
    await until(2);
    expect(states.at(-1)).toBe('created');
    expect(counts.creates).toBe(1);
  });
});

describe('an answer that is slow', () => {
  it('is awaited for 120 s, with the list read beside it from 20 s on', async () => {
    const { submitter, world, states, counts, until } = openTab({ create: never });
    submitter.submit(sampleRequest());
    await until(9);
    expect(submitter.read()).toMatchObject({ kind: 'sending', isSlow: false });
    await until(11);
    expect(submitter.read()).toMatchObject({ kind: 'sending', isSlow: true });
    expect(counts.lists).toBe(1);
    await until(21);
    expect(submitter.read()).toMatchObject({ kind: 'searching', isSending: true });
    await until(121);
    expect(submitter.read()).toMatchObject({ kind: 'searching', isSending: false });
    world.versions = [sampleVersion('21'), base];
    await until(130);
    expect(states.at(-1)).toBe('created');
    expect(counts.creates).toBe(1);
  });

  it('loses against the list where that knows first', async () => {
    const { submitter, world, until } = openTab({ create: never });
    submitter.submit(sampleRequest());
    await until(1);
    world.versions = [sampleVersion('21'), base];
    await until(22);
    expect(submitter.read()).toEqual({ kind: 'created', versionId: '21', by: 'folder' });
  });
});

describe('an answer that is lost', () => {
  it('is never a reason to send again: the version is found by its folder', async () => {
    const { submitter, world, counts, until } = openTab({ create: lost });
    submitter.submit(sampleRequest());
    await until(5);
    expect(submitter.read().kind).toBe('searching');
    world.versions = [sampleVersion('22', '/bucket/out/other/'), sampleVersion('21'), base];
    await until(20);
    expect(submitter.read()).toEqual({ kind: 'created', versionId: '21', by: 'folder' });
    expect(counts.creates).toBe(1);
  });

  it('is unknown when nothing has come after 60 s, and a late version is used anyway', async () => {
    const { submitter, world, counts, until } = openTab({ create: lost });
    submitter.submit(sampleRequest());
    await until(59);
    expect(submitter.read().kind).toBe('searching');
    await until(61);
    expect(submitter.read().kind).toBe('unknown');
    world.versions = [sampleVersion('21'), base];
    submitter.checkAgain();
    await until(62);
    expect(submitter.read().kind).toBe('created');
    expect(counts.creates).toBe(1);
  });

  it('can be created again by a person, who is told if the first one arrives', async () => {
    const { submitter, world, counts, journal, until } = openTab({ create: lost });
    submitter.submit(sampleRequest());
    await until(61);
    world.create = async () => id('22');
    const again = submitter.createAgain(sampleRequest());
    await until(62);
    expect(await again).toMatchObject({ kind: 'created', versionId: '22' });
    expect(submitter.read()).toMatchObject({ kind: 'created', versionId: '22' });
    expect(counts.creates).toBe(2);
    expect(journal.entries().map(({ outcome }) => outcome.kind)).toContain('given-up');
  });

  it('waits for a person without a new subfolder, and never adopts by itself', async () => {
    const { submitter, world, until } = openTab({ create: lost });
    submitter.submit(sampleRequest({ hasFreshFolder: false }));
    await until(1);
    world.versions = [sampleVersion('21', '/bucket/out/'), base];
    await until(600);
    const state = submitter.read();
    expect(state).toMatchObject({ kind: 'unknown', search: { areOurs: false } });
    submitter.takeAsMine(id('21'));
    await until(601);
    expect(submitter.read()).toEqual({ kind: 'created', versionId: '21', by: 'person' });
  });

  it('does not read while offline', async () => {
    const { submitter, world, counts, until } = openTab({ create: lost });
    submitter.submit(sampleRequest());
    await until(1);
    world.isOnline = false;
    await until(3);
    const { lists } = counts;
    await until(60);
    expect(counts.lists).toBe(lists);
    world.isOnline = true;
    world.versions = [sampleVersion('21'), base];
    await until(70);
    expect(submitter.read().kind).toBe('created');
  });
});

describe('a page that is loaded again', () => {
  it('looks for a duplicate of what was created shortly before, when it is started, once', async () => {
    const store = memoryStore();
    const outcome = { kind: 'created', versionId: id('21'), by: 'answer', at: 0, isOpened: true } as const;
    createJournal(store, place, () => 0).write(sampleSubmission({ outcome }));
    const { submitter, counts, until } = openTab({ store });
    await until(60);
    expect(counts.lists).toBe(0);

    const loadedAgain = openTab({ store });
    loadedAgain.submitter.start();
    loadedAgain.submitter.start();
    await loadedAgain.until(60);
    expect(loadedAgain.counts.lists).toBe(2);
    expect(submitter.read().kind).toBe('idle');
  });

  it.each([
    [4, 2],
    [5, 1],
    [10, 1],
    [30, 0],
  ])('%i s after a version was created looks for a twin of it %i times more', async (seconds, times) => {
    const store = memoryStore();
    const at = -seconds * second;
    const outcome = { kind: 'created', versionId: id('21'), by: 'answer', at, isOpened: true } as const;
    createJournal(store, place, () => 0).write(sampleSubmission({ outcome }));
    const { submitter, counts, until } = openTab({ store });
    submitter.start();
    await until(60);
    expect(counts.lists).toBe(times);
  });

  it('looks for what was on its way, and sends nothing', async () => {
    const store = memoryStore();
    createJournal(store, place, () => 0).write(sampleSubmission());
    const { submitter, world, counts, until } = openTab({ store });
    submitter.open();
    await until(1);
    expect(submitter.read().kind).toBe('searching');
    submitter.submit(sampleRequest());
    world.versions = [sampleVersion('21'), base];
    await until(10);
    expect(submitter.read()).toEqual({ kind: 'created', versionId: '21', by: 'folder' });
    expect(counts.creates).toBe(0);
  });

  it('waits while another tab still has it', async () => {
    const store = memoryStore();
    createJournal(store, place, () => 0).write(sampleSubmission());
    const { submitter, world, journal, until } = openTab({ store, isLocked: true });
    submitter.open();
    await until(4);
    expect(nameOf(submitter.read())).toBe('not-created: held');
    journal.remove('one');
    world.isLocked = false;
    await until(10);
    expect(submitter.read().kind).toBe('idle');
  });
});
