import { answerOf, openDatabase } from '#util/indexed-db.ts';
import { storageNames } from '#util/storage-names.ts';
import { openExclusively } from '#util/tab-lock.ts';
import type { SandboxStore } from './state-store.ts';

export interface BrowserStore extends Required<SandboxStore> {
  /** The unreadable state that was set aside last; null if there is none. */
  asideText(): Promise<string | null>;
  discardAside(): Promise<void>;
}

const texts = 'texts';
const stateKey = 'state';
const asideKey = 'set aside';

/**
 * One text in the browser, shared by the tabs of this origin under `name`. It is in IndexedDB, which all tabs read
 * alike at once: a tab's view of localStorage may lag behind what another tab has just written.
 * Rejects if the browser stores nothing.
 */
export async function openBrowserStore(name: string): Promise<BrowserStore> {
  const database = await openDatabase(name, texts);
  // In another database: a browser may let only one write in each.
  const exclusively = await openExclusively(storageNames.sandboxLock(name));

  const read = async (key: string): Promise<string | null> => {
    const value: unknown = await answerOf(database.transaction(texts).objectStore(texts).get(key));
    if (value === undefined) return null;
    return typeof value === 'string' ? value : `${JSON.stringify(value)}`;
  };

  const change = (work: (store: IDBObjectStore) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(texts, 'readwrite', { durability: 'relaxed' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      work(transaction.objectStore(texts));
    });

  return {
    load: () => read(stateKey),
    save: (text) => change((store) => store.put(text, stateKey)),
    exclusively,
    setAside: (text) => change((store) => store.put(text, asideKey)),
    asideText: () => read(asideKey),
    discardAside: () => change((store) => store.delete(asideKey)),
  };
}
