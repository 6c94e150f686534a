/** Texts under names, kept by the browser. Nothing here throws: if the storage is full or blocked, nothing is stored. */
export interface KeyValueStore {
  readonly keys: () => readonly string[];
  readonly get: (key: string) => string | null;
  /** Returns whether it was stored. */
  readonly set: (key: string, value: string) => boolean;
  readonly remove: (key: string) => void;
  /** Reports what other tabs write. Returns the function that unsubscribes. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Undefined if there is nothing, or no JSON. */
export function readJson({ get }: Pick<KeyValueStore, 'get'>, key: string): unknown {
  try {
    return JSON.parse(get(key) ?? '');
  } catch {
    return undefined;
  }
}
