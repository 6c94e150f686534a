import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { acknowledgedSchema } from '#api/wire/create-version.ts';
import {
  savedSetDetailSchema,
  savedSetListSchema,
  type WireSavedSetRow,
} from '#api/wire/saved-configuration.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { ProjectId } from '#domain/ids.ts';
import type { SavedSet } from '#domain/version/saved-configuration.ts';
import type { Parameter } from '#domain/version/training-version.ts';
import { savedSetBody } from '#request/saved-configuration-body.ts';
import { readAllPages } from './all-pages.ts';
import type { Client } from './client.ts';
import { once } from './mutations.ts';
import { toParameter } from './translate.ts';

// The service calls them training job configurations (reference 2.12). Their name is their id.

const setsPath = (projectId: ProjectId): string => `/v1/${projectId}/training-job-configs`;
const setPath = (projectId: ProjectId, name: string): string =>
  `${setsPath(projectId)}/${encodeURIComponent(name)}`;
const setsKey = (projectId: ProjectId) => ['saved-sets', projectId] as const;

const setsPerPage = 1000;

const toSavedSet = (wire: WireSavedSetRow): SavedSet & { readonly id: string } => ({
  id: wire.config_name,
  name: wire.config_name,
  description: wire.config_desc,
  createTime: wire.create_time,
});

/** Newest first. */
export const savedSetsQuery = (client: Client, projectId: ProjectId) =>
  queryOptions({
    queryKey: [...setsKey(projectId), 'list'],
    queryFn: ({ signal }): Promise<readonly SavedSet[]> =>
      readAllPages(setsPerPage, async (page) => {
        const query = { page: page + 1, per_page: setsPerPage, sortBy: 'create_time', order: 'desc' };
        const wire = await client.request(
          { method: 'GET', path: setsPath(projectId), query, signal },
          savedSetListSchema,
        );
        return { rows: wire.configs.map(toSavedSet), total: wire.config_total_count };
      }),
  });

export interface SavedParameters {
  readonly parameters: readonly Parameter[];
  /** Names of the service's fields that were there and could not be read, such as `parameter[3]`. */
  readonly unreadable: readonly string[];
}

export const savedParametersQuery = (client: Client, projectId: ProjectId, name: string) =>
  queryOptions({
    queryKey: [...setsKey(projectId), 'parameters', name],
    queryFn: async ({ signal }): Promise<SavedParameters> => {
      const path = setPath(projectId, name);
      const { fields, unreadable } = await client.request(
        { method: 'GET', path, signal },
        savedSetDetailSchema,
      );
      return { parameters: fields.parameter.map(toParameter), unreadable };
    },
  });

export interface NewSavedSet {
  readonly name: string;
  readonly description: string;
  readonly draft: VersionDraft;
  /** Takes the place of the set that has this name. */
  readonly overwrites: boolean;
}

export const saveSetMutation = (client: Client, projectId: ProjectId) =>
  mutationOptions({
    ...once,
    mutationFn: ({ name, description, draft, overwrites }: NewSavedSet) => {
      const body = { config_desc: description, ...savedSetBody(draft) };
      return overwrites
        ? client.request({ method: 'PUT', path: setPath(projectId, name), body }, acknowledgedSchema)
        : client.request(
            { method: 'POST', path: setsPath(projectId), body: { config_name: name, ...body } },
            acknowledgedSchema,
          );
    },
    onSuccess: (_answer, _set, _before, { client: cache }) =>
      cache.invalidateQueries({ queryKey: setsKey(projectId) }),
  });

export const deleteSetMutation = (client: Client, projectId: ProjectId) =>
  mutationOptions({
    ...once,
    mutationFn: (name: string) =>
      client.request({ method: 'DELETE', path: setPath(projectId, name) }, acknowledgedSchema),
    onSuccess: (_answer, _name, _before, { client: cache }) =>
      cache.invalidateQueries({ queryKey: setsKey(projectId) }),
  });
