import { createStore, get, getMany, set } from 'idb-keyval';

/** Values under names in a database of the browser. Nothing here rejects: without a database, nothing is stored. */
export interface KeptValues {
  readonly get: (key: string) => Promise<unknown>;
  /** In the order of the keys; undefined for those that are not kept. */
  readonly getMany: (keys: readonly string[]) => Promise<readonly unknown[]>;
  readonly set: (key: string, value: unknown) => Promise<void>;
}

export function keptValues(database: string): KeptValues {
  // Opened on first use, which throws if the browser allows no database.
  let opened: ReturnType<typeof createStore> | null = null;
  const store = () => {
    opened ??= createStore(database, 'values');
    return opened;
  };
  return {
    get: async (key) => {
      try {
        return await get<unknown>(key, store());
      } catch {
        return undefined;
      }
    },
    getMany: async (keys) => {
      try {
        return await getMany<unknown>([...keys], store());
      } catch {
        return keys.map(() => undefined);
      }
    },
    set: async (key, value) => {
      try {
        await set(key, value, store());
      } catch {
        // Without a database, nothing is stored.
      }
    },
  };
}
