import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { acknowledgedSchema } from '#api/wire/create-version.ts';
import {
  savedConfigurationDetailSchema,
  savedConfigurationListSchema,
  type WireSavedConfigurationRow,
} from '#api/wire/saved-configuration.ts';
import type { ProjectId } from '#domain/ids.ts';
import type { Parameter } from '#domain/parameters/parameter.ts';
import type { SavedConfiguration } from '#domain/version/saved-configuration.ts';
import { readAllPages } from './all-pages.ts';
import type { Client } from './client.ts';
import { once } from './once.ts';
import { toParameter } from './translate.ts';

// The service calls them training job configurations (reference 2.12). Their name is their id.

const configurationsPath = (projectId: ProjectId): string => `/v1/${projectId}/training-job-configs`;
const configurationPath = (projectId: ProjectId, name: string): string =>
  `${configurationsPath(projectId)}/${encodeURIComponent(name)}`;
const configurationsKey = (projectId: ProjectId) => ['saved-configurations', projectId] as const;

const configurationsPerPage = 1000;

const toSavedConfiguration = (
  wire: WireSavedConfigurationRow,
): SavedConfiguration & { readonly id: string } => ({
  id: wire.config_name,
  name: wire.config_name,
  description: wire.config_desc,
  createTime: wire.create_time,
});

/** Newest first. */
export const savedConfigurationsQuery = (client: Client, projectId: ProjectId) =>
  queryOptions({
    queryKey: [...configurationsKey(projectId), 'list'],
    queryFn: ({ signal }): Promise<readonly SavedConfiguration[]> =>
      readAllPages({ pageSize: configurationsPerPage }, async (page) => {
        const query = {
          page: page + 1,
          per_page: configurationsPerPage,
          sortBy: 'create_time',
          order: 'desc',
        };
        const wire = await client.request(
          { method: 'GET', path: configurationsPath(projectId), query, signal },
          savedConfigurationListSchema,
        );
        return { rows: wire.configs.map(toSavedConfiguration), total: wire.config_total_count };
      }),
  });

export interface SavedParameters {
  readonly parameters: readonly Parameter[];
  /** Names of the service's fields that were there and could not be read, such as `parameter[3]`. */
  readonly unreadable: readonly string[];
}

export const savedParametersQuery = (client: Client, projectId: ProjectId, name: string) =>
  queryOptions({
    queryKey: [...configurationsKey(projectId), 'parameters', name],
    queryFn: async ({ signal }): Promise<SavedParameters> => {
      const path = configurationPath(projectId, name);
      const { fields, unreadable } = await client.request(
        { method: 'GET', path, signal },
        savedConfigurationDetailSchema,
      );
      return { parameters: fields.parameter.map(toParameter), unreadable };
    },
  });

export interface NewSavedConfiguration {
  readonly name: string;
  readonly description: string;
  /** As the service has it: flat. */
  readonly configuration: Readonly<Record<string, unknown>>;
  /** Replaces the saved configuration with this name. */
  readonly overwrites: boolean;
}

export const saveConfigurationMutation = (client: Client, projectId: ProjectId) =>
  mutationOptions({
    ...once,
    mutationFn: ({ name, description, configuration, overwrites }: NewSavedConfiguration) => {
      const body = { config_desc: description, ...configuration };
      return overwrites
        ? client.request(
            { method: 'PUT', path: configurationPath(projectId, name), body },
            acknowledgedSchema,
          )
        : client.request(
            { method: 'POST', path: configurationsPath(projectId), body: { config_name: name, ...body } },
            acknowledgedSchema,
          );
    },
    onSuccess: (_answer, _set, _before, { client: cache }) =>
      cache.invalidateQueries({ queryKey: configurationsKey(projectId) }),
  });

export const deleteConfigurationMutation = (client: Client, projectId: ProjectId) =>
  mutationOptions({
    ...once,
    mutationFn: (name: string) =>
      client.request({ method: 'DELETE', path: configurationPath(projectId, name) }, acknowledgedSchema),
    onSuccess: (_answer, _name, _before, { client: cache }) =>
      cache.invalidateQueries({ queryKey: configurationsKey(projectId) }),
  });
