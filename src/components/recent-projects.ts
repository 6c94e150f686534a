import { z } from 'zod';
import { type ProjectId, projectIdSchema } from '#domain/ids.ts';
import { readJson } from '#util/key-value-store.ts';
import { localStore } from '#util/local-store.ts';

const key = 'nextrun.recent-projects';
const max = 8;
const schema = z.array(projectIdSchema);

/** Newest first; none where the browser keeps nothing. */
export const readRecentProjects = (): readonly ProjectId[] =>
  schema.safeParse(readJson(localStore, key)).data ?? [];

export function rememberProject(projectId: ProjectId): void {
  const others = readRecentProjects().filter((id) => id !== projectId);
  localStore.set(key, JSON.stringify([projectId, ...others].slice(0, max)));
}
