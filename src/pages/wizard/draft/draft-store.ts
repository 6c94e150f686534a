import { createStore } from 'zustand/vanilla';
import { type Blanked, stillBlank, withoutSecrets } from '#domain/draft/secrets.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { Step } from '#domain/draft/steps.ts';
import { isSameDraft, readStoredDraft, type StoredDraft, writeStoredDraft } from '#domain/draft/stored.ts';
import type { VersionId } from '#domain/ids.ts';
import type { KeyValueStore } from '#util/key-value-store.ts';
import type { TabMessage, TellTabs } from './draft-tabs.ts';

/** What the wizard shows now. */
interface ShownDraft {
  readonly baseId: VersionId;
  readonly baseName: string;
  readonly baseDraft: VersionDraft;
  readonly step: Step;
  readonly draft: VersionDraft;
  /** What was left out of the draft when it was resumed: it is asked for until it is entered. */
  readonly lost: readonly Blanked[];
}

/** What of the current draft would be lost if the page went now. */
export type Loss =
  | { readonly kind: 'nothing' }
  /** Kept but for these values. */
  | { readonly kind: 'secrets'; readonly names: readonly string[] }
  /** An earlier draft has its place until it is restored or discarded. */
  | { readonly kind: 'offer' }
  /** The browser's storage is full or blocked. */
  | { readonly kind: 'storage' };

interface DraftStoreState {
  /** An earlier draft that has not been restored or discarded yet. */
  readonly offer: StoredDraft | undefined;
  /** The draft that this tab had when it was reloaded, which the form shows again. */
  readonly restored: StoredDraft | undefined;
  /** The text of an earlier draft that could not be read. */
  readonly setAside: string | undefined;
  readonly isRefused: boolean;
  /** When what the form shows was last saved; undefined if there is nothing to save. */
  readonly savedAt: number | undefined;
  /** Other tabs have the draft of this job too. */
  readonly isElsewhere: boolean;
  /** What another tab has saved since. */
  readonly remote: StoredDraft | undefined;
}

export interface DraftStore {
  readonly read: () => DraftStoreState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The form has been filled: an earlier draft that says the same is restored without asking. */
  readonly begin: (shown: Pick<ShownDraft, 'baseId' | 'draft'>) => void;
  readonly save: (current: ShownDraft) => Loss;
  /** This session has a draft in the storage. */
  readonly isHolding: () => boolean;
  readonly discard: () => void;
  /** The draft on offer, which from now on is this tab's; undefined if it is gone. */
  readonly resume: () => StoredDraft | undefined;
  /** Offers what was restored, as it is saved now. */
  readonly offerAgain: () => void;
  /** The state that another tab has saved. */
  readonly resumeRemote: () => StoredDraft | undefined;
  /** A version was created: there is nothing left to keep. */
  readonly finish: () => void;
  readonly receive: (message: TabMessage) => void;
}

interface DraftStoreOptions {
  readonly key: string;
  readonly storage: Pick<KeyValueStore, 'get' | 'set' | 'remove'>;
  readonly now: () => number;
  readonly tell: TellTabs;
  readonly tabMark: TabMark;
}

/** Says, over a reload, that the draft is this tab's. */
interface TabMark {
  /** The page was reloaded with the mark. */
  readonly isReloaded: boolean;
  readonly set: () => void;
  readonly clear: () => void;
}

const nothing: Loss = { kind: 'nothing' };

/** Keeps the draft of one job in the browser's storage, and never writes over one that is still on offer. */
export function createDraftStore({ key, storage, now, tell, tabMark }: DraftStoreOptions): DraftStore {
  const others = new Set<string>();
  let isHolding = false;
  let isFinished = false;
  // A store may be made and never used: making one only reads.
  const found = storage.get(key) ?? undefined;
  const stored = found === undefined ? undefined : readStoredDraft(found, now());
  const {
    getState: read,
    setState,
    subscribe,
  } = createStore<DraftStoreState>(() => ({
    offer: tabMark.isReloaded ? undefined : stored,
    restored: tabMark.isReloaded ? stored : undefined,
    setAside: stored === undefined ? found : undefined,
    isRefused: false,
    savedAt: tabMark.isReloaded ? stored?.savedAt : undefined,
    isElsewhere: false,
    remote: undefined,
  }));

  const load = (): StoredDraft | undefined => {
    const text = storage.get(key);
    return text === null ? undefined : readStoredDraft(text, now());
  };

  const remove = () => {
    storage.remove(key);
    tell('saved');
  };

  const hold = () => {
    if (!isHolding) tell('open');
    isHolding = true;
    tabMark.set();
  };

  const release = () => {
    if (isHolding) tell('gone');
    isHolding = false;
    setState({ savedAt: undefined });
    tabMark.clear();
  };

  const write = (stored: Omit<StoredDraft, 'schema'>): boolean => {
    const before = load();
    if (before !== undefined && isSameStored(before, stored)) return true;
    const text = writeStoredDraft(stored);
    const isKept = storage.set(key, text);
    if (isKept) tell('saved', text);
    setState({ savedAt: isKept ? stored.savedAt : undefined });
    return isKept;
  };

  const moveAside = (text: string) => {
    storage.set(`${key}.aside`, text);
    remove();
  };

  return {
    read,
    subscribe,
    begin: ({ baseId, draft }) => {
      const { offer, setAside } = read();
      if (setAside !== undefined) moveAside(setAside);
      if (offer === undefined || offer.baseId !== baseId || !isSameDraft(offer.draft, draft)) return;
      hold();
      setState({ offer: undefined, savedAt: offer.savedAt });
    },
    save: ({ baseDraft, draft, lost, ...rest }) => {
      if (isFinished) return nothing;
      if (read().offer !== undefined) return isSameDraft(draft, baseDraft) ? nothing : { kind: 'offer' };
      if (isSameDraft(draft, baseDraft)) {
        if (isHolding) remove();
        release();
        return nothing;
      }
      const { draft: safe, blanked: left } = withoutSecrets(draft, baseDraft);
      const blanked = [...left, ...stillBlank(draft, lost)];
      const isKept = write({ ...rest, savedAt: now(), draft: safe, blanked });
      if (isKept === read().isRefused) setState({ isRefused: !isKept });
      if (!isKept) return { kind: 'storage' };
      hold();
      const names = left.filter(({ isAsInBase }) => !isAsInBase).map(({ name }) => name);
      return names.length === 0 ? nothing : { kind: 'secrets', names };
    },
    isHolding: () => isHolding,
    discard: () => {
      remove();
      setState({ offer: undefined });
    },
    resume: () => {
      const { offer } = read();
      if (offer !== undefined) hold();
      setState({ offer: undefined, savedAt: offer?.savedAt });
      return offer;
    },
    offerAgain: () => {
      release();
      setState({ offer: load(), restored: undefined });
    },
    resumeRemote: () => {
      const { remote } = read();
      setState({ remote: undefined });
      return remote;
    },
    finish: () => {
      isFinished = true;
      if (read().offer === undefined) remove();
      release();
    },
    receive: ({ kind, tab, text }) => {
      if (kind === 'gone') others.delete(tab);
      else others.add(tab);
      if (kind === 'open' && isHolding) tell('here');
      const isElsewhere = others.size > 0;
      if (kind !== 'saved') setState({ isElsewhere });
      else if (read().offer !== undefined) setState({ isElsewhere, offer: readStoredDraft(text, now()) });
      else setState({ isElsewhere, remote: readStoredDraft(text, now()) });
    },
  };
}

const isSameStored = (before: StoredDraft, stored: Omit<StoredDraft, 'schema'>): boolean =>
  before.baseId === stored.baseId &&
  before.step === stored.step &&
  JSON.stringify(before.blanked) === JSON.stringify(stored.blanked) &&
  isSameDraft(before.draft, stored.draft);
