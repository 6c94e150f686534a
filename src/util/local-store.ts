import type { KeyValueStore } from './key-value-store.ts';

/** @param storage throws where the browser allows none */
const storeIn = (storage: () => Storage): KeyValueStore => ({
  keys: () => attempt(() => Object.keys(storage())) ?? [],
  get: (key) => attempt(() => storage().getItem(key)) ?? null,
  set: (key, value) =>
    attempt(() => {
      storage().setItem(key, value);
      return true;
    }) ?? false,
  remove: (key) => attempt(() => storage().removeItem(key)),
  subscribe: (listener) => {
    window.addEventListener('storage', listener);
    return () => window.removeEventListener('storage', listener);
  },
});

/** What the browser keeps for all tabs of this origin. */
export const localStore = storeIn(() => window.localStorage);

/** What it keeps for this tab, until that is closed. */
export const tabStore = storeIn(() => window.sessionStorage);

/** Undefined if the storage refuses. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
