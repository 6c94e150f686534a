import * as z from 'zod/mini';
import { type KeyValueStore, readJson } from '#util/key-value-store.ts';
import { storageNames } from '#util/storage-names.ts';
import type { TabLock } from '#util/tab-lease.ts';

interface NotifyPorts {
  readonly store: KeyValueStore;
  /** Null if another tab has it. */
  readonly lock: (name: string) => Promise<TabLock | null>;
}

const key = storageNames.notificationsShown;
/** How many names are remembered: more than anybody has open at once. */
const maxNames = 100;
const schema = z.array(z.string());

/**
 * Shows what has this name in one tab of the browser, once. The lock is never given back: what one tab has written may
 * reach another one's storage later than the lock. The storage knows it when that tab has been closed.
 */
export async function notifyOnce(
  name: string,
  show: () => void,
  { store, lock }: NotifyPorts,
): Promise<void> {
  if ((await lock(storageNames.notificationLock(name))) === null) return;
  const shown = schema.safeParse(readJson(store, key)).data ?? [];
  if (shown.includes(name)) return;
  // If nothing can be stored, the lock alone restricts it to one tab.
  store.set(key, JSON.stringify([name, ...shown].slice(0, maxNames)));
  show();
}
