import { z } from 'zod';
import type { KeyValueStore } from '#util/key-value-store.ts';
import type { TabLock } from '#util/tab-lease.ts';

interface NotifyPorts {
  readonly store: KeyValueStore;
  /** Null where another tab has it. */
  readonly lock: (name: string) => Promise<TabLock | null>;
}

const key = 'nextrun.notified';
/** So many names are remembered: more than anybody has open at once. */
const most = 100;
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
  if ((await lock(`${key}.${name}`)) === null) return;
  const shown = readShown(store);
  if (shown.includes(name)) return;
  try {
    store.set(key, JSON.stringify([name, ...shown].slice(0, most)));
  } catch {
    // Storage is full or blocked: the lock alone keeps it to one tab.
  }
  show();
}

function readShown(store: KeyValueStore): readonly string[] {
  try {
    return schema.parse(JSON.parse(store.get(key) ?? '[]'));
  } catch {
    return [];
  }
}
