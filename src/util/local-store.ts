import type { KeyValueStore } from './key-value-store.ts';

/** What the browser keeps for all tabs of this origin. */
export const localStore: KeyValueStore = {
  keys: () => Object.keys(window.localStorage),
  get: (key) => window.localStorage.getItem(key),
  set: (key, value) => window.localStorage.setItem(key, value),
  remove: (key) => window.localStorage.removeItem(key),
};
