import { describe, expect, it } from 'vitest';
import { blockedStore, memoryStore } from '#test-support/memory-store.ts';
import { place, sampleSubmission } from '#test-support/sample-submission.ts';
import { createJournal, pruneSubmissions } from './submission-journal.ts';

const hour = 3_600_000;

describe('the journal', () => {
  it('is read by all tabs, newest first', () => {
    const store = memoryStore();
    createJournal(store, place, () => 0).write(sampleSubmission());
    createJournal(store, place, () => 0).write(sampleSubmission({ id: 'two', sentAt: 1 }));
    const entries = createJournal(store, place, () => 0).entries();
    expect(entries.map(({ id }) => id)).toEqual(['two', 'one']);
  });

  it('tells what another tab writes', () => {
    const store = memoryStore();
    const [journal, other] = [createJournal(store, place, () => 0), createJournal(store, place, () => 0)];
    journal.follow();
    const seen: number[] = [];
    journal.subscribe(() => seen.push(journal.entries().length));
    other.write(sampleSubmission());
    other.remove('one');
    expect(seen).toEqual([1, 0]);
  });

  it('is read without a change: the same entries as long as nobody has written', () => {
    const store = memoryStore();
    let now = 0;
    const journal = createJournal(store, place, () => now);
    journal.write(sampleSubmission());
    const before = journal.entries();
    now = 25 * hour;
    expect(journal.entries()).toBe(before);
    expect(store.keys()).toHaveLength(1);
  });

  it('forgets after 24 hours, of all jobs', () => {
    const store = memoryStore();
    let now = 0;
    const journal = createJournal(store, place, () => now);
    journal.write(sampleSubmission());
    store.set('nextrun.other', '1');
    now = 24 * hour - 1;
    pruneSubmissions(store, now);
    expect(journal.refresh()).toHaveLength(1);
    now = 24 * hour;
    expect(journal.refresh()).toEqual([]);
    pruneSubmissions(store, now);
    expect(store.keys()).toEqual(['nextrun.other']);
  });

  it.each([
    ['no time at all', 1e300],
    ['ten years ahead', 10 * 365 * 24 * hour],
    ['ten years ago', -10 * 365 * 24 * hour],
  ])('does not know what was sent at a time that cannot be: %s', (_name, sentAt) => {
    const store = memoryStore();
    const journal = createJournal(store, place, () => 0);
    journal.write(sampleSubmission({ sentAt }));
    expect(journal.entries()).toEqual([]);
    pruneSubmissions(store, 0);
    expect(store.keys()).toEqual([]);
  });

  it('knows what was sent before the clock was put back by an hour', () => {
    const store = memoryStore();
    const journal = createJournal(store, place, () => 0);
    journal.write(sampleSubmission({ sentAt: hour }));
    pruneSubmissions(store, 0);
    expect(journal.refresh()).toHaveLength(1);
  });

  it('forgets what is no submission, and leaves alone what another release has written', () => {
    const store = memoryStore();
    createJournal(store, place, () => 0).write(sampleSubmission());
    const [key = ''] = store.keys();
    store.set(`${key}.broken`, '{"id":');
    store.set(`${key}.other`, JSON.stringify({ sentAt: 0, shape: 2 }));
    pruneSubmissions(store, 0);
    expect(store.keys()).toEqual([key, `${key}.other`]);
  });

  it('stores no value of a parameter', () => {
    const store = memoryStore();
    createJournal(store, place, () => 0).write(sampleSubmission());
    const text = store.keys().map(store.get).join();
    expect(text).not.toContain('0.01');
    expect(text).not.toContain('learning_rate');
  });

  it('passes over what cannot be read', () => {
    const store = memoryStore();
    createJournal(store, place, () => 0).write(sampleSubmission());
    for (const key of store.keys()) store.set(`${key}.broken`, '{"id":');
    expect(createJournal(store, place, () => 0).entries()).toHaveLength(1);
  });

  it('goes on from memory where the storage is blocked', () => {
    const journal = createJournal(blockedStore, place, () => 0);
    journal.write(sampleSubmission());
    expect(journal.entries()).toHaveLength(1);
    journal.remove('one');
    expect(journal.entries()).toEqual([]);
  });
});
