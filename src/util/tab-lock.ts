import { answerOf, openDatabase } from './indexed-db.ts';
import { uniqueText } from './random.ts';
import { storageNames } from './storage-names.ts';
import { type LeaseTable, type TabLock, takeLease } from './tab-lease.ts';
import { sleep } from './waiting.ts';

// Web Locks exist only in a secure context, and may be blocked. Without them the locks use IndexedDB:
// the browser runs one writing transaction on a store at a time, across all tabs.

/** For long work. Null at once if another tab holds the lock. A page that closes releases its locks. */
export async function takeTabLock(name: string): Promise<TabLock | null> {
  const byLease = () => leaseInDatabase(name).catch(() => alone);
  return 'locks' in navigator ? webLock(name).catch(byLease) : byLease();
}

/** For short work: one call at a time, across all tabs. A lock ends with its tab. */
export type Exclusively = <T>(work: () => Promise<T>) => Promise<T>;

/** Rejects if the browser stores nothing. */
export const openExclusively = async (name: string): Promise<Exclusively> =>
  'locks' in navigator
    ? (work) => navigator.locks.request(name, work)
    : withTransaction(await openDatabase(name, held));

/** Without storage, tabs cannot see each other. */
const alone: TabLock = { isHeld: async () => true, release: () => undefined };

const webLock = (name: string): Promise<TabLock | null> =>
  new Promise((resolve, reject) => {
    const holdOrLeave = (lock: Lock | null) => {
      if (lock !== null)
        return new Promise<void>((release) => resolve({ isHeld: async () => true, release }));
      resolve(null);
      return Promise.resolve();
    };
    navigator.locks.request(name, { ifAvailable: true }, holdOrLeave).catch(reject);
  });

const leases = 'leases';

async function leaseInDatabase(name: string): Promise<TabLock | null> {
  const database = await openDatabase(storageNames.leases, leases);
  const lock = await takeLease(name, {
    table: leaseTable(database),
    now: Date.now,
    sleep,
    owner: uniqueText(),
  });
  if (lock === null) {
    database.close();
    return null;
  }
  const release = () => {
    window.removeEventListener('pagehide', release);
    lock.release();
    database.close();
  };
  window.addEventListener('pagehide', release);
  return { ...lock, release };
}

function leaseTable(database: IDBDatabase): LeaseTable {
  const change = <T>(work: (store: IDBObjectStore) => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(leases, 'readwrite');
      const result = work(transaction.objectStore(leases));
      transaction.oncomplete = () => resolve(result);
      transaction.onabort = () => reject(transaction.error);
      result.catch(reject);
    });
  return {
    claim: (name, lease, isInItsWay) =>
      change(async (store) => {
        const ofName = IDBKeyRange.bound([name], [name, []]);
        if ((await answerOf(store.getAll(ofName))).some(isInItsWay)) return false;
        store.delete(ofName);
        store.put(lease, [name, lease.owner]);
        return true;
      }),
    renew: (name, lease) =>
      change(async (store) => {
        const key = [name, lease.owner];
        if ((await answerOf(store.getKey(key))) === undefined) return false;
        store.put(lease, key);
        return true;
      }),
    remove: (name, owner) => {
      const transaction = database.transaction(leases, 'readwrite');
      transaction.objectStore(leases).delete([name, owner]);
      // At once, since the page may be closing.
      transaction.commit();
    },
  };
}

const held = 'held';

/** A transaction lives as long as it has something to do. Each name has a database of its own, so that none waits for another's. */
const withTransaction =
  (database: IDBDatabase): Exclusively =>
  (work) =>
    new Promise((resolve, reject) => {
      const store = database.transaction(held, 'readwrite').objectStore(held);
      let isDone = false;
      const stay = (): void => {
        if (!isDone) store.get(held).onsuccess = stay;
      };
      const granted = store.get(held);
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
