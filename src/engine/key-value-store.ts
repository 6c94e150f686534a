/** A storage as far as it is needed here; each call may throw, where it is full or blocked. */
export interface KeyValueStore {
  readonly keys: () => readonly string[];
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
}

/** What outlives the page, and is shared by its tabs. */
export const localStore: KeyValueStore = {
  keys: () => Object.keys(window.localStorage),
  get: (key) => window.localStorage.getItem(key),
  set: (key, value) => window.localStorage.setItem(key, value),
  remove: (key) => window.localStorage.removeItem(key),
};
