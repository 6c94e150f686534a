import * as z from 'zod/mini';
import { type KeyValueStore, readJson } from '#util/key-value-store.ts';
import { storageNames } from '#util/storage-names.ts';
import type { Stage } from './stages.ts';

const max = 100;

const time = z.number().check(z.gte(0), z.lte(8.64e15));
const schema = z.array(
  z.object({
    version: z.string(),
    stages: z
      .array(z.object({ status: z.nullable(z.number()), since: z.nullable(time) }))
      .check(z.maxLength(max)),
  }),
);

type Store = Pick<KeyValueStore, 'get' | 'set'>;

const readAll = (store: Store) => schema.safeParse(readJson(store, storageNames.stages)).data ?? [];

/** @param version unlike that of every other version, also after a sandbox was reset */
export const readStages = (store: Store, version: string): readonly Stage[] =>
  readAll(store).find((entry) => entry.version === version)?.stages ?? [];

/** Of the 100 versions that were watched last. */
export function keepStages(store: Store, version: string, stages: readonly Stage[]): void {
  const others = readAll(store).filter((entry) => entry.version !== version);
  store.set(storageNames.stages, JSON.stringify([{ version, stages }, ...others].slice(0, max)));
}
