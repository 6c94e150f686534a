import { queryOptions } from '@tanstack/react-query';
import { algorithmListSchema } from '#api/wire/built-in-algorithm.ts';
import { datasetListSchema, datasetVersionListSchema } from '#api/wire/dataset.ts';
import { engineListSchema } from '#api/wire/engine.ts';
import { specificationListSchema } from '#api/wire/resource-specification.ts';
import type { Algorithm, Dataset, DatasetVersion, Engine, Specification } from '#domain/catalogue.ts';
import type { ProjectId } from '#domain/ids.ts';
import { readAllPages } from './all-pages.ts';
import type { Client } from './client.ts';
import { catalogueStaleTime } from './read-policy.ts';
import { toAlgorithm, toDataset, toDatasetVersion, toEngine, toSpecification } from './translate.ts';

export const enginesQuery = (client: Client, projectId: ProjectId) =>
  queryOptions({
    queryKey: ['engines', projectId],
    queryFn: async ({ signal }): Promise<readonly Engine[]> => {
      const path = `/v1/${projectId}/job/ai-engines`;
      const wire = await client.request(
        { method: 'GET', path, query: { job_type: 'train' }, signal },
        engineListSchema,
      );
      return wire.engines.map(toEngine);
    },
    staleTime: catalogueStaleTime,
  });

export const specificationsQuery = (client: Client, projectId: ProjectId) =>
  queryOptions({
    queryKey: ['specifications', projectId],
    queryFn: async ({ signal }): Promise<readonly Specification[]> => {
      const path = `/v1/${projectId}/job/resource-specs`;
      const query = { job_type: 'train' };
      const wire = await client.request({ method: 'GET', path, query, signal }, specificationListSchema);
      return wire.specs.map(toSpecification);
    },
    staleTime: catalogueStaleTime,
  });

const rowsPerPage = 100;

export const algorithmsQuery = (client: Client, projectId: ProjectId) =>
  queryOptions({
    queryKey: ['algorithms', projectId],
    queryFn: ({ signal }): Promise<readonly Algorithm[]> =>
      readAllPages({ pageSize: rowsPerPage }, async (page) => {
        const path = `/v1/${projectId}/built-in-algorithms`;
        const query = { page: page + 1, per_page: rowsPerPage, sortBy: 'model_name', order: 'asc' };
        const wire = await client.request({ method: 'GET', path, query, signal }, algorithmListSchema);
        return { rows: wire.models.map(toAlgorithm), total: wire.model_total_count };
      }),
    staleTime: catalogueStaleTime,
  });

/** Only datasets that have a version: others cannot be trained with. */
export const datasetsQuery = (client: Client, projectId: ProjectId) =>
  queryOptions({
    queryKey: ['datasets', projectId],
    queryFn: ({ signal }): Promise<readonly Dataset[]> =>
      readAllPages({ pageSize: rowsPerPage }, async (page) => {
        const path = `/v2/${projectId}/datasets`;
        // `offset` counts pages.
        const query = {
          offset: page,
          limit: rowsPerPage,
          contain_versions: true,
          sort_by: 'dataset_name',
          order: 'asc',
        };
        const wire = await client.request({ method: 'GET', path, query, signal }, datasetListSchema);
        return { rows: wire.datasets.map(toDataset), total: wire.total_number };
      }),
    staleTime: catalogueStaleTime,
  });

export const datasetVersionsQuery = (client: Client, projectId: ProjectId, datasetId: string) =>
  queryOptions({
    queryKey: ['dataset-versions', projectId, datasetId],
    queryFn: async ({ signal }): Promise<readonly DatasetVersion[]> => {
      const path = `/v2/${projectId}/datasets/${encodeURIComponent(datasetId)}/versions`;
      const wire = await client.request(
        { method: 'GET', path, query: { limit: 1000 }, signal },
        datasetVersionListSchema,
      );
      return wire.versions.map(toDatasetVersion);
    },
    staleTime: catalogueStaleTime,
  });
