import { withoutSecrets } from '#domain/draft/secrets.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { Step } from '#domain/draft/steps.ts';
import { isSameDraft, readStoredDraft, type StoredDraft, writeStoredDraft } from '#domain/draft/stored.ts';
import type { VersionId } from '#domain/ids.ts';
import type { TabMessage, TellTabs } from './draft-tabs.ts';

/** What the wizard shows now. */
interface CurrentDraft {
  readonly baseId: VersionId;
  readonly baseName: string;
  readonly baseDraft: VersionDraft;
  readonly step: Step;
  readonly draft: VersionDraft;
}

/** What of the current draft would be lost if the page went now. */
export type Loss =
  | { readonly kind: 'nothing' }
  /** Kept but for these values. */
  | { readonly kind: 'secrets'; readonly names: readonly string[] }
  /** An earlier draft has its place until somebody says what becomes of it. */
  | { readonly kind: 'offer' }
  /** The browser's storage is full or blocked. */
  | { readonly kind: 'storage' };

interface KeeperState {
  /** An earlier draft that nobody has continued or discarded yet. */
  readonly offer: StoredDraft | undefined;
  /** The text of an earlier draft that could not be read. */
  readonly setAside: string | undefined;
  readonly isRefused: boolean;
  /** Other tabs have the draft of this job too. */
  readonly isElsewhere: boolean;
  /** What another tab has saved since. */
  readonly theirs: StoredDraft | undefined;
}

export interface DraftKeeper {
  readonly read: () => KeeperState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The form has been filled: an earlier draft that says the same is continued without a word. */
  readonly begin: (shown: Pick<CurrentDraft, 'baseId' | 'draft'>) => void;
  readonly save: (current: CurrentDraft) => Loss;
  /** This visit has a draft in the storage. */
  readonly isHolding: () => boolean;
  readonly discard: () => void;
  /** The draft on offer, which from now on is this tab's; undefined if it is gone. */
  readonly take: () => StoredDraft | undefined;
  /** The state that another tab has saved. */
  readonly takeTheirs: () => StoredDraft | undefined;
  /** A version was created: there is nothing left to keep. */
  readonly finish: () => void;
  readonly hear: (message: TabMessage) => void;
}

interface KeeperOptions {
  readonly key: string;
  /** Throws where the browser allows no storage. */
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly now: () => number;
  readonly tell: TellTabs;
}

const nothing: Loss = { kind: 'nothing' };

/** Keeps the draft of one job in the browser's storage, and never writes over one that is still on offer. */
export function createDraftKeeper({ key, storage, now, tell }: KeeperOptions): DraftKeeper {
  const listeners = new Set<() => void>();
  const others = new Set<string>();
  let isHolding = false;
  let isFinished = false;
  // A keeper may be made and never used: making one only reads.
  const found = tryStorage(() => storage().getItem(key)) ?? undefined;
  const offer = found === undefined ? undefined : readStoredDraft(found, now());
  let state: KeeperState = {
    offer,
    setAside: offer === undefined ? found : undefined,
    isRefused: false,
    isElsewhere: false,
    theirs: undefined,
  };

  const change = (part: Partial<KeeperState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };

  const load = (): StoredDraft | undefined => {
    const text = tryStorage(() => storage().getItem(key));
    return text == null ? undefined : readStoredDraft(text, now());
  };

  const remove = () => {
    tryStorage(() => storage().removeItem(key));
    tell('saved');
  };

  const hold = () => {
    if (!isHolding) tell('open');
    isHolding = true;
  };

  const release = () => {
    if (isHolding) tell('gone');
    isHolding = false;
  };

  const write = (stored: Omit<StoredDraft, 'schema'>): boolean => {
    const before = load();
    if (before !== undefined && saysTheSame(before, stored)) return true;
    const text = writeStoredDraft(stored);
    const isKept =
      tryStorage(() => {
        storage().setItem(key, text);
        return true;
      }) ?? false;
    if (isKept) tell('saved', text);
    return isKept;
  };

  const setAside = (text: string) => {
    tryStorage(() => storage().setItem(`${key}.aside`, text));
    remove();
  };

  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    begin: ({ baseId, draft }) => {
      if (state.setAside !== undefined) setAside(state.setAside);
      const { offer } = state;
      if (offer === undefined || offer.baseId !== baseId || !isSameDraft(offer.draft, draft)) return;
      hold();
      change({ offer: undefined });
    },
    save: ({ baseDraft, draft, ...rest }) => {
      if (isFinished) return nothing;
      if (state.offer !== undefined) return isSameDraft(draft, baseDraft) ? nothing : { kind: 'offer' };
      if (isSameDraft(draft, baseDraft)) {
        if (isHolding) remove();
        release();
        return nothing;
      }
      const { draft: safe, blanked } = withoutSecrets(draft, baseDraft);
      const isKept = write({ ...rest, savedAt: now(), draft: safe, blanked });
      if (isKept === state.isRefused) change({ isRefused: !isKept });
      if (!isKept) return { kind: 'storage' };
      hold();
      const names = blanked.filter(({ isAsInBase }) => !isAsInBase).map(({ name }) => name);
      return names.length === 0 ? nothing : { kind: 'secrets', names };
    },
    isHolding: () => isHolding,
    discard: () => {
      remove();
      change({ offer: undefined });
    },
    take: () => {
      const { offer } = state;
      if (offer !== undefined) hold();
      change({ offer: undefined });
      return offer;
    },
    takeTheirs: () => {
      const { theirs } = state;
      change({ theirs: undefined });
      return theirs;
    },
    finish: () => {
      isFinished = true;
      if (state.offer === undefined) remove();
      release();
    },
    hear: ({ kind, tab, text }) => {
      if (kind === 'gone') others.delete(tab);
      else others.add(tab);
      if (kind === 'open' && isHolding) tell('here');
      const isElsewhere = others.size > 0;
      if (kind !== 'saved') change({ isElsewhere });
      else if (state.offer !== undefined) change({ isElsewhere, offer: readStoredDraft(text, now()) });
      else change({ isElsewhere, theirs: readStoredDraft(text, now()) });
    },
  };
}

/** Undefined where the storage is full or blocked. */
function tryStorage<Result>(use: () => Result): Result | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

const saysTheSame = (before: StoredDraft, stored: Omit<StoredDraft, 'schema'>): boolean =>
  before.baseId === stored.baseId &&
  before.step === stored.step &&
  JSON.stringify(before.blanked) === JSON.stringify(stored.blanked) &&
  isSameDraft(before.draft, stored.draft);
