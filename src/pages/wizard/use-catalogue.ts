import { type QueryClient, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useClient } from '#api/api-context.tsx';
import {
  algorithmsQuery,
  datasetsQuery,
  datasetVersionsQuery,
  enginesQuery,
  specificationsQuery,
} from '#api/catalogue.ts';
import type { Client } from '#api/client.ts';
import { explainError } from '#api/errors/explain-error.ts';
import type { Catalogue, DatasetVersion } from '#domain/catalogue.ts';
import type { ProjectId } from '#domain/ids.ts';
import type { LoadedCatalogue } from './wizard-context.ts';

/** What has been loaded by now; the schema asks for it at each validation. */
export function readCatalogue(cache: QueryClient, client: Client, projectId: ProjectId): Catalogue {
  const versions = cache.getQueriesData<readonly DatasetVersion[]>({
    queryKey: ['dataset-versions', projectId],
  });
  return {
    engines: cache.getQueryData(enginesQuery(client, projectId).queryKey),
    algorithms: cache.getQueryData(algorithmsQuery(client, projectId).queryKey),
    specifications: cache.getQueryData(specificationsQuery(client, projectId).queryKey),
    datasets: cache.getQueryData(datasetsQuery(client, projectId).queryKey),
    datasetVersions: Object.fromEntries(versions.map(([key, list]) => [String(key[2]), list])),
  };
}

/** The lists of the project, each loaded separately: one that fails does not block the others. */
export function useCatalogue(projectId: ProjectId, datasetIds: readonly string[]): LoadedCatalogue {
  const client = useClient();
  const cache = useQueryClient();
  const [engines, algorithms, specifications, datasets] = useQueries({
    queries: [
      enginesQuery(client, projectId),
      algorithmsQuery(client, projectId),
      specificationsQuery(client, projectId),
      datasetsQuery(client, projectId),
    ],
  });
  useQueries({
    queries: datasetIds.filter((id) => id !== '').map((id) => datasetVersionsQuery(client, projectId, id)),
  });
  return {
    lists: readCatalogue(cache, client, projectId),
    failed: {
      engines: whyFailed(engines),
      algorithms: whyFailed(algorithms),
      specifications: whyFailed(specifications),
      datasets: whyFailed(datasets),
    },
  };
}

interface DatasetVersions {
  readonly versions: readonly DatasetVersion[] | undefined;
  readonly failure: string | undefined;
}

export function useDatasetVersions(projectId: ProjectId, datasetId: string): DatasetVersions {
  const query = useQuery({
    ...datasetVersionsQuery(useClient(), projectId, datasetId),
    enabled: datasetId !== '',
  });
  return { versions: datasetId === '' ? [] : query.data, failure: whyFailed(query) };
}

const whyFailed = ({
  data,
  error,
}: {
  readonly data: unknown;
  readonly error: Error | null;
}): string | undefined =>
  error === null || data !== undefined
    ? undefined
    : `The list could not be loaded. ${explainError(error).what}`;
