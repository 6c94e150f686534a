import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useClient } from '#api/api-context.tsx';
import { algorithmsQuery, datasetsQuery, enginesQuery, specificationsQuery } from '#api/catalogue.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { ProjectId } from '#domain/ids.ts';
import type { Configuration } from '#domain/version/training-version.ts';
import type { ComparedVersion } from './use-compared.ts';

/** The lists of the project that have names for the ids of these versions, as far as they are loaded. */
export function useNames(projectId: ProjectId, versions: readonly ComparedVersion[]): Catalogue {
  const client = useClient();
  const has = (isThere: (configuration: Configuration) => boolean) =>
    versions.some(({ version }) => isThere(version.configuration));
  const [{ data: specifications }, { data: engines }, { data: algorithms }, { data: datasets }] = useQueries({
    queries: [
      // For GPU-hours too.
      specificationsQuery(client, projectId),
      {
        ...enginesQuery(client, projectId),
        enabled: has(
          ({ engineId, engineName, engineVersion }) => engineId !== '' && engineName + engineVersion === '',
        ),
      },
      { ...algorithmsQuery(client, projectId), enabled: has(({ algorithmId }) => algorithmId !== '') },
      {
        ...datasetsQuery(client, projectId),
        enabled: has(({ datasetId, datasetName }) => datasetId !== '' && datasetName === ''),
      },
    ],
  });
  return useMemo(
    () => ({ specifications, engines, algorithms, datasets }),
    [specifications, engines, algorithms, datasets],
  );
}
