import { ApiError } from '#api/errors/api-error.ts';
import { tokenForProject } from '#api/identity.ts';
import type { ProjectId } from '#domain/ids.ts';

/** A token holds for one project: those for others are got with it, when they are needed. */
interface ProjectTokens {
  readonly read: (token: string, projectId: ProjectId) => Promise<string>;
  readonly has: (token: string | null) => boolean;
}

export function createProjectTokens(fetch: typeof globalThis.fetch): ProjectTokens {
  const byProject = new Map<ProjectId, Promise<string>>();
  const issued = new Set<string>();

  const get = async (token: string, projectId: ProjectId): Promise<string> => {
    try {
      const scoped = await tokenForProject(fetch, token, projectId);
      issued.add(scoped.token);
      return scoped.token;
    } catch (error) {
      // Then the service itself says with the token as it is why not: expired, or a project of others.
      if (error instanceof ApiError && refusals.has(error.kind)) return token;
      byProject.delete(projectId);
      throw error;
    }
  };

  return {
    read: (token, projectId) => {
      const known = byProject.get(projectId) ?? get(token, projectId);
      byProject.set(projectId, known);
      return known;
    },
    has: (token) => token !== null && issued.has(token),
  };
}

const refusals: ReadonlySet<ApiError['kind']> = new Set(['signed-out', 'forbidden', 'refused', 'not-found']);
