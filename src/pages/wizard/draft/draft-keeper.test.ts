import { describe, expect, it } from 'vitest';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { versionIdSchema } from '#domain/ids.ts';
import { sampleDraft } from '#test-support/sample-draft.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import type { TabMessage } from './draft-tabs.ts';

const key = 'draft';
const baseId = versionIdSchema.parse('20');

class Shelf {
  readonly texts = new Map<string, string>();
  isFull = false;
  getItem = (name: string) => this.texts.get(name) ?? null;
  setItem = (name: string, text: string) => {
    if (this.isFull) throw new DOMException('Full.', 'QuotaExceededError');
    this.texts.set(name, text);
  };
  removeItem = (name: string) => void this.texts.delete(name);
}

const withWorkers = (workers: string): VersionDraft => ({
  ...sampleDraft,
  resources: { ...sampleDraft.resources, workers },
});
const current = (draft: VersionDraft) =>
  ({ baseId, baseName: 'V0006', baseDraft: sampleDraft, step: 'code', draft }) as const;

function open(shelf: Shelf, tell: (kind: TabMessage['kind'], text?: string) => void = () => {}) {
  const keeper = createDraftKeeper({ key, storage: () => shelf, now: () => 1, tell });
  keeper.begin({ baseId, draft: sampleDraft });
  return keeper;
}

/** Tabs that hear each other, with one storage. */
function openTabs(count: number) {
  const shelf = new Shelf();
  const told: string[] = [];
  const tabs = Array.from({ length: count }, (_, tab) =>
    open(shelf, (kind, text = '') => {
      told.push(`${tab} ${kind}`);
      tabs.forEach((other, index) => {
        if (index !== tab) other.hear({ kind, tab: String(tab), text });
      });
    }),
  );
  return { tabs, told };
}

describe('a kept draft', () => {
  it('is offered to the next visit, and taken once', () => {
    const shelf = new Shelf();
    expect(open(shelf).save(current(withWorkers('2')))).toEqual({ kind: 'nothing' });
    const next = open(shelf);
    expect(next.read().offer?.draft.resources.workers).toBe('2');
    expect(next.take()?.baseId).toBe(baseId);
    expect(next.take()).toBeUndefined();
  });

  it('is never written over while it is on offer', () => {
    const shelf = new Shelf();
    open(shelf).save(current(withWorkers('2')));
    const before = shelf.getItem(key);
    const next = open(shelf);
    expect(next.save(current(withWorkers('3')))).toEqual({ kind: 'offer' });
    expect(next.save(current(sampleDraft))).toEqual({ kind: 'nothing' });
    next.finish();
    expect(shelf.getItem(key)).toBe(before);
  });

  it('is continued without a word where the form shows the same', () => {
    const shelf = new Shelf();
    open(shelf).save(current(withWorkers('2')));
    const keeper = createDraftKeeper({ key, storage: () => shelf, now: () => 1, tell: () => {} });
    keeper.begin({ baseId, draft: withWorkers('02') });
    expect(keeper.read().offer).toBeUndefined();
    expect(keeper.isHolding()).toBe(true);
  });

  it('is gone when it is as its base version again, discarded, or created', () => {
    for (const end of ['back', 'discard', 'finish'] as const) {
      const shelf = new Shelf();
      const keeper = open(shelf);
      keeper.save(current(withWorkers('2')));
      if (end === 'back') keeper.save(current(sampleDraft));
      else keeper[end]();
      expect(shelf.texts.size).toBe(0);
    }
  });

  it('is not saved again after a version was created', () => {
    const shelf = new Shelf();
    const keeper = open(shelf);
    keeper.finish();
    expect(keeper.save(current(withWorkers('2')))).toEqual({ kind: 'nothing' });
    expect(shelf.texts.size).toBe(0);
  });

  it('names the secrets that it leaves out, and only those that would be lost', () => {
    const secret = { name: 'api_key', value: 'x' };
    const draft = { ...sampleDraft, code: { ...sampleDraft.code, parameters: [secret] } };
    const keeper = open(new Shelf());
    expect(keeper.save(current(draft))).toEqual({ kind: 'secrets', names: ['api_key'] });
    const edited = { ...draft, resources: withWorkers('2').resources };
    expect(keeper.save({ ...current(edited), baseDraft: draft })).toEqual({ kind: 'nothing' });
  });
});

describe('the storage', () => {
  it('may be full, and may have room again', () => {
    const shelf = new Shelf();
    const keeper = open(shelf);
    shelf.isFull = true;
    expect(keeper.save(current(withWorkers('2')))).toEqual({ kind: 'storage' });
    expect(keeper.read().isRefused).toBe(true);
    shelf.isFull = false;
    expect(keeper.save(current(withWorkers('2')))).toEqual({ kind: 'nothing' });
    expect(keeper.read().isRefused).toBe(false);
  });

  it('may be blocked', () => {
    const blocked = () => {
      throw new DOMException('Denied.', 'SecurityError');
    };
    const keeper = createDraftKeeper({ key, storage: blocked, now: () => 1, tell: () => {} });
    keeper.begin({ baseId, draft: sampleDraft });
    expect(keeper.save(current(withWorkers('2')))).toEqual({ kind: 'storage' });
    keeper.finish();
  });

  it('may hold what can not be read: it is set aside, by a keeper that is used', () => {
    const shelf = new Shelf();
    shelf.setItem(key, '{"schema":99}');
    createDraftKeeper({ key, storage: () => shelf, now: () => 1, tell: () => {} });
    expect(open(shelf).read().setAside).toBe('{"schema":99}');
    expect([...shelf.texts]).toEqual([[`${key}.aside`, '{"schema":99}']]);
  });
});

describe('two tabs', () => {
  it('notice each other, and either can take what the other saved', () => {
    const { tabs } = openTabs(2);
    const [one, other] = tabs;
    one?.save(current(withWorkers('2')));
    expect(other?.read()).toMatchObject({ isElsewhere: true });
    expect(other?.takeTheirs()?.draft.resources.workers).toBe('2');
    other?.save(current(withWorkers('3')));
    expect(one?.read().isElsewhere).toBe(true);
    expect(one?.takeTheirs()?.draft.resources.workers).toBe('3');
    other?.finish();
    expect(one?.read()).toMatchObject({ isElsewhere: false, theirs: undefined });
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
