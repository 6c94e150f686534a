/** A storage as far as it is needed here; each call may throw, where it is full or blocked. */
export interface KeyValueStore {
  readonly keys: () => readonly string[];
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
}
