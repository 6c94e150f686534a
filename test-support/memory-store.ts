import type { KeyValueStore } from '#util/key-value-store.ts';

/** A storage that the tabs of one browser share. */
export function memoryStore(isKept: () => boolean = () => true): KeyValueStore {
  const values = new Map<string, string>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    keys: () => [...values.keys()],
    get: (key) => values.get(key) ?? null,
    set: (key, value) => {
      if (!isKept()) return false;
      values.set(key, value);
      tell();
      return true;
    },
    remove: (key) => {
      values.delete(key);
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The storage of a browser that stores nothing. */
export const blockedStore: KeyValueStore = memoryStore(() => false);
