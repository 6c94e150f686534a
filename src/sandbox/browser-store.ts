import type { SandboxStore } from './state-store.ts';

export interface BrowserStore extends Required<SandboxStore> {
  /** The text that was set aside last; null where there is none. */
  asideText(): Promise<string | null>;
  discardAside(): Promise<void>;
}

const texts = 'texts';
const stateKey = 'state';
const asideKey = 'set aside';

/**
 * One text in the browser, shared by the tabs of this origin under `name`. It is in IndexedDB, which all tabs read
 * alike at once: a tab's view of localStorage may lag behind what another tab has just written.
 * Rejects where the browser keeps nothing.
 */
export async function openBrowserStore(name: string): Promise<BrowserStore> {
  const database = await openDatabase(name);
  // Web Locks need a secure context: a page from plain http in a LAN has none.
  const exclusively =
    'locks' in navigator ? withWebLock(name) : withTransaction(await openDatabase(`${name} lock`));

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

function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(texts);
  };
  return answerOf(request);
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

type Exclusively = BrowserStore['exclusively'];

const withWebLock =
  (name: string): Exclusively =>
  (work) =>
    navigator.locks.request(name, work);

/**
 * Of the writing transactions on one object store the browser lets one run at a time, over all tabs, and a transaction
 * lives as long as it has something to do; that of a closed tab ends. It has a database of its own, since a browser may
 * let only one write in each.
 */
const withTransaction =
  (database: IDBDatabase): Exclusively =>
  (work) =>
    new Promise((resolve, reject) => {
      const store = database.transaction(texts, 'readwrite').objectStore(texts);
      let isDone = false;
      const stay = (): void => {
        if (!isDone) store.get(stateKey).onsuccess = stay;
      };
      const granted = store.get(stateKey);
      granted.onerror = () => reject(granted.error);
      granted.onsuccess = () => {
        stay();
        work()
          .then(resolve, reject)
          .finally(() => {
            isDone = true;
          });
      };
    });
