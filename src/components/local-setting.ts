import { localStore } from '#util/local-store.ts';

/** One text in local storage, null if it is not there. */
interface LocalSetting {
  readonly read: () => string | null;
  /** Null removes it. */
  readonly write: (text: string | null) => void;
  /** Reports what is written in any tab: the browser reports to the others only. Returns the function that unsubscribes. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function localSetting(key: string): LocalSetting {
  const listeners = new Set<() => void>();
  return {
    read: () => localStore.get(key),
    write: (text) => {
      if (text === null) localStore.remove(key);
      else localStore.set(key, text);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      const stop = localStore.subscribe(listener);
      listeners.add(listener);
      return () => {
        stop();
        listeners.delete(listener);
      };
    },
  };
}
