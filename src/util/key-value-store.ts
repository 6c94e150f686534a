/** Texts under names, kept by the browser. Nothing here throws: where the storage is full or blocked, nothing is kept. */
export interface KeyValueStore {
  readonly keys: () => readonly string[];
  readonly get: (key: string) => string | null;
  /** Whether it is kept. */
  readonly set: (key: string, value: string) => boolean;
  readonly remove: (key: string) => void;
  /** Tells of what other tabs write; returns how to stop. */
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
