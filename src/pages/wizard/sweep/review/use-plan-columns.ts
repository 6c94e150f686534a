import { useMemo } from 'react';
import type { VariedField } from '#domain/sweep/points.ts';
import { useValueOptions } from '../values/use-value-options.ts';
import type { PlanColumn } from './PlanRow.tsx';

/** The varied fields, with what there is to choose from; the same list while nothing of it changes. */
export function usePlanColumns(fields: readonly VariedField[]): readonly PlanColumn[] {
  const engines = useValueOptions('code.ownCode.engineId').options;
  const datasetVersions = useValueOptions('data.dataset.datasetVersionId').options;
  const specifications = useValueOptions('resources.publicPool.specId').options;
  const columns = fields.map((field): PlanColumn => {
    const options = new Map([
      ['code.ownCode.engineId', engines],
      ['data.dataset.datasetVersionId', datasetVersions],
      ['resources.publicPool.specId', specifications],
    ]).get(field.path);
    return { field, options };
  });
  const key = JSON.stringify(columns.map(({ field: { path, label }, options }) => [path, label, options]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is all that a row shows of them
  return useMemo(() => columns, [key]);
}
