import { z } from 'zod';
import { type ProjectId, projectIdSchema } from '#domain/ids.ts';

const key = 'nextrun.recent-projects';
const most = 8;
const schema = z.array(projectIdSchema);

/** Newest first; none where the browser keeps nothing. */
export function readRecentProjects(): readonly ProjectId[] {
  try {
    return schema.parse(JSON.parse(localStorage.getItem(key) ?? '[]'));
  } catch {
    return [];
  }
}

export function rememberProject(projectId: ProjectId): void {
  const others = readRecentProjects().filter((id) => id !== projectId);
  try {
    localStorage.setItem(key, JSON.stringify([projectId, ...others].slice(0, most)));
  } catch {
    // Storage is full or blocked: the list of projects is still there.
  }
}
