import { useQuery } from '@tanstack/react-query';
import { useClient } from '#api/api-context.tsx';
import { specificationsQuery } from '#api/catalogue.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { ProjectId } from '#domain/ids.ts';
import { needsSpecifications } from '#domain/version/pool.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';

/** The list by which versions are compared: as far as it is loaded, and read only where a version needs it. */
export const useSpecifications = (
  projectId: ProjectId,
  versions: readonly TrainingVersion[],
): Catalogue['specifications'] =>
  useQuery({
    ...specificationsQuery(useClient(), projectId),
    enabled: versions.some(({ configuration }) => needsSpecifications(configuration)),
  }).data;
