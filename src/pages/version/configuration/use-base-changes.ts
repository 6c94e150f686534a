import { useQueries, useQuery } from '@tanstack/react-query';
import { useClient } from '#api/api-context.tsx';
import {
  algorithmsQuery,
  datasetsQuery,
  datasetVersionsQuery,
  enginesQuery,
  specificationsQuery,
} from '#api/catalogue.ts';
import { type NameOf, namesOfCatalogue, namesOfVersion, withNames } from '#domain/draft/change-names.ts';
import { type Change, draftChanges } from '#domain/draft/diff.ts';
import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import type { ProjectId } from '#domain/ids.ts';
import { needsSpecifications } from '#domain/version/pool.ts';
import type { Configuration, TrainingVersion } from '#domain/version/training-version.ts';

interface BaseChanges {
  /** With names for ids. */
  readonly changes: readonly Change[];
  /** Names for IDs, from those lists of the project that have been read. */
  readonly nameOf: NameOf;
}

/** What differs from the base version. A list of the project is read only where it has to say a name. */
export function useBaseChanges(
  projectId: ProjectId,
  version: TrainingVersion,
  base: TrainingVersion | undefined,
): BaseChanges {
  const client = useClient();
  const { data: specifications } = useQuery({
    ...specificationsQuery(client, projectId),
    enabled:
      base !== undefined &&
      (base.configuration.specId !== version.configuration.specId ||
        [base, version].some(({ configuration }) => needsSpecifications(configuration))),
  });
  const draftOf = ({ configuration }: TrainingVersion) => draftFromVersion(configuration, '', specifications);
  const changes = base === undefined ? [] : draftChanges(draftOf(base), draftOf(version));
  const has = (path: string) => changes.some((change) => change.path === path);
  const [engines, algorithms, datasets] = useQueries({
    queries: [
      { ...enginesQuery(client, projectId), enabled: has('code.ownCode.engineId') },
      {
        ...algorithmsQuery(client, projectId),
        enabled: [base, version].some((one) => one?.configuration.algorithmId),
      },
      { ...datasetsQuery(client, projectId), enabled: has('data.dataset.datasetId') },
    ],
  });
  const datasetIds = has('data.dataset.datasetVersionId')
    ? [base, version].flatMap((one) => one?.configuration.datasetId || [])
    : [];
  const datasetVersions = useQueries({
    queries: [...new Set(datasetIds)].map((id) => datasetVersionsQuery(client, projectId, id)),
  });
  const nameOf = namesOfCatalogue({
    specifications,
    engines: engines.data,
    algorithms: algorithms.data,
    datasets: datasets.data,
    datasetVersions: { all: datasetVersions.flatMap(({ data }) => data ?? []) },
  });
  const namesOf = (configuration: Configuration) => {
    const said = namesOfVersion(configuration);
    return (...field: Parameters<typeof said>) => said(...field) ?? nameOf(...field);
  };
  const named = (change: Change) =>
    base === undefined
      ? change
      : withNames(change, namesOf(base.configuration), namesOf(version.configuration));
  return { changes: changes.map(named), nameOf };
}
