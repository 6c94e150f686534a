import { useQuery } from '@tanstack/react-query';
import { useClient } from '#api/api-context.tsx';
import { specificationsQuery } from '#api/catalogue.ts';
import type { SystemUse } from '#api/version-metrics.ts';
import { hardwareOf } from '#domain/hardware.ts';
import { compareIds, type ProjectId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { isGpuSeen } from './system-charts.ts';

/** Without a GPU its use is 0 all the time; the list of specifications is read only if the two cases must be distinguished. */
export function useHasGpu(projectId: ProjectId, { configuration }: TrainingVersion, use: SystemUse): boolean {
  const isSeen = isGpuSeen(use);
  const { data } = useQuery({
    ...specificationsQuery(useClient(), projectId),
    enabled: !isSeen && use.gpu.length > 0,
  });
  const specification = data?.find(
    ({ id, code }) => compareIds(id, configuration.specId) === 0 || code === configuration.specCode,
  );
  return isSeen || (specification !== undefined && hardwareOf(specification) === 'GPU');
}
