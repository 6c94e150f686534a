import * as z from 'zod/mini';
import { type ProjectId, projectIdSchema } from '#domain/ids.ts';
import { readJson } from '#util/key-value-store.ts';
import { localStore } from '#util/local-store.ts';
import { storageNames } from '#util/storage-names.ts';

const max = 8;
const schema = z.array(projectIdSchema);

/** Newest first; none if the browser keeps nothing. */
export const readRecentProjects = (): readonly ProjectId[] =>
  schema.safeParse(readJson(localStore, storageNames.recentProjects)).data ?? [];

export function rememberProject(projectId: ProjectId): void {
  const others = readRecentProjects().filter((id) => id !== projectId);
  localStore.set(storageNames.recentProjects, JSON.stringify([projectId, ...others].slice(0, max)));
}
