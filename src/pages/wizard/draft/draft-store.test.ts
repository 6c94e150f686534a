import { describe, expect, it } from 'vitest';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { versionIdSchema } from '#domain/ids.ts';
import { memoryStore } from '#test-support/memory-store.ts';
import { sampleDraft } from '#test-support/sample-draft.ts';
import type { KeyValueStore } from '#util/key-value-store.ts';
import { createDraftStore } from './draft-store.ts';
import type { TabMessage } from './draft-tabs.ts';

const key = 'draft';
const baseId = versionIdSchema.parse('20');

const withWorkers = (workers: string): VersionDraft => ({
  ...sampleDraft,
  resources: { ...sampleDraft.resources, workers },
});
const current = (draft: VersionDraft) =>
  ({ baseId, baseName: 'V0006', baseDraft: sampleDraft, step: 'code', draft, lost: [] }) as const;

const notReloaded = { isReloaded: false, set: () => {}, clear: () => {} };

function open(shelf: KeyValueStore, tell: (kind: TabMessage['kind'], text?: string) => void = () => {}) {
  const draftStore = createDraftStore({ key, storage: shelf, now: () => 1, tell, tabMark: notReloaded });
  draftStore.begin({ baseId, draft: sampleDraft });
  return draftStore;
}

/** Tabs that receive each other's messages and share one storage. */
function openTabs(count: number) {
  const shelf = memoryStore();
  const told: string[] = [];
  const tabs = Array.from({ length: count }, (_, tab) =>
    open(shelf, (kind, text = '') => {
      told.push(`${tab} ${kind}`);
      tabs.forEach((other, index) => {
        if (index !== tab) other.receive({ kind, tab: String(tab), text });
      });
    }),
  );
  return { tabs, told };
}

describe('a kept draft', () => {
  it('is offered to the next session, and resumed once', () => {
    const shelf = memoryStore();
    expect(open(shelf).save(current(withWorkers('2')))).toEqual({ kind: 'nothing' });
    const next = open(shelf);
    expect(next.read().offer?.draft.resources.workers).toBe('2');
    expect(next.resume()?.baseId).toBe(baseId);
    expect(next.resume()).toBeUndefined();
  });

  it('is restored after a reload, not offered, and offered again as it is by then', () => {
    const shelf = memoryStore();
    const marks: string[] = [];
    const tabMark = { isReloaded: false, set: () => marks.push('set'), clear: () => marks.push('clear') };
    const options = { key, storage: shelf, now: () => 1, tell: () => {} };
    createDraftStore({ ...options, tabMark }).save(current(withWorkers('2')));
    expect(marks).toEqual(['set']);
    const next = createDraftStore({ ...options, tabMark: { ...tabMark, isReloaded: true } });
    expect(next.read()).toMatchObject({ offer: undefined, restored: { baseId } });
    next.save(current(withWorkers('3')));
    next.offerAgain();
    expect(next.read().restored).toBeUndefined();
    expect(next.read().offer?.draft.resources.workers).toBe('3');
    expect(next.save(current(withWorkers('4')))).toEqual({ kind: 'offer' });
    expect(marks.at(-1)).toBe('clear');
  });

  it('is never written over while it is on offer', () => {
    const shelf = memoryStore();
    open(shelf).save(current(withWorkers('2')));
    const before = shelf.get(key);
    const next = open(shelf);
    expect(next.save(current(withWorkers('3')))).toEqual({ kind: 'offer' });
    expect(next.save(current(sampleDraft))).toEqual({ kind: 'nothing' });
    next.finish();
    expect(shelf.get(key)).toBe(before);
  });

  it('is continued without a word where the form shows the same', () => {
    const shelf = memoryStore();
    open(shelf).save(current(withWorkers('2')));
    const draftStore = createDraftStore({
      key,
      storage: shelf,
      now: () => 1,
      tell: () => {},
      tabMark: notReloaded,
    });
    draftStore.begin({ baseId, draft: withWorkers('02') });
    expect(draftStore.read().offer).toBeUndefined();
    expect(draftStore.isHolding()).toBe(true);
  });

  it('is gone when it is as its base version again, discarded, or created', () => {
    for (const end of ['back', 'discard', 'finish'] as const) {
      const shelf = memoryStore();
      const draftStore = open(shelf);
      draftStore.save(current(withWorkers('2')));
      if (end === 'back') draftStore.save(current(sampleDraft));
      else draftStore[end]();
      expect(shelf.keys()).toEqual([]);
    }
  });

  it('is not saved again after a version was created', () => {
    const shelf = memoryStore();
    const draftStore = open(shelf);
    draftStore.finish();
    expect(draftStore.save(current(withWorkers('2')))).toEqual({ kind: 'nothing' });
    expect(shelf.keys()).toEqual([]);
  });

  it('names the secrets that it leaves out, and only those that would be lost', () => {
    const secret = { name: 'api_key', value: 'x' };
    const draft = { ...sampleDraft, code: { ...sampleDraft.code, parameters: [secret] } };
    const draftStore = open(memoryStore());
    expect(draftStore.save(current(draft))).toEqual({ kind: 'secrets', names: ['api_key'] });
    const edited = { ...draft, resources: withWorkers('2').resources };
    expect(draftStore.save({ ...current(edited), baseDraft: draft })).toEqual({ kind: 'nothing' });
  });
});

describe('the storage', () => {
  it('may be full, and may have room again', () => {
    let isFull = true;
    const draftStore = open(memoryStore(() => !isFull));
    expect(draftStore.save(current(withWorkers('2')))).toEqual({ kind: 'storage' });
    expect(draftStore.read().isRefused).toBe(true);
    isFull = false;
    expect(draftStore.save(current(withWorkers('2')))).toEqual({ kind: 'nothing' });
    expect(draftStore.read().isRefused).toBe(false);
  });

  it('may hold what cannot be read: it is set aside, by a store that is used', () => {
    const shelf = memoryStore();
    shelf.set(key, '{"schema":99}');
    createDraftStore({ key, storage: shelf, now: () => 1, tell: () => {}, tabMark: notReloaded });
    expect(open(shelf).read().setAside).toBe('{"schema":99}');
    expect(shelf.keys()).toEqual([`${key}.aside`]);
    expect(shelf.get(`${key}.aside`)).toBe('{"schema":99}');
  });
});

describe('two tabs', () => {
  it('notice each other, and either can take what the other saved', () => {
    const { tabs } = openTabs(2);
    const [one, other] = tabs;
    one?.save(current(withWorkers('2')));
    expect(other?.read()).toMatchObject({ isElsewhere: true });
    expect(other?.resumeRemote()?.draft.resources.workers).toBe('2');
    other?.save(current(withWorkers('3')));
    expect(one?.read().isElsewhere).toBe(true);
    expect(one?.resumeRemote()?.draft.resources.workers).toBe('3');
    other?.finish();
    expect(one?.read()).toMatchObject({ isElsewhere: false, remote: undefined });
  });

  it('do not answer each other for ever', () => {
    const { tabs, told } = openTabs(2);
    for (const tab of tabs) tab.save(current(withWorkers('2')));
    const count = told.length;
    for (const tab of tabs) tab.save(current(withWorkers('2')));
    expect(told.length).toBe(count);
    expect(count).toBeLessThan(8);
  });
});
