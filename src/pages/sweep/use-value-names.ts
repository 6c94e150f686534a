import { useQueries } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useClient } from '#api/api-context.tsx';
import { enginesQuery, specificationsQuery } from '#api/catalogue.ts';
import { draftField } from '#domain/draft/field-table.ts';
import type { ProjectId } from '#domain/ids.ts';
import type { VariedField } from '#domain/sweep/points.ts';
import { isVaryableField } from '#domain/sweep/varied.ts';

/** What people call a value: a specification and an engine are ids. */
export type NameOfValue = (path: string, value: string) => string;

export function useValueNames(
  projectId: ProjectId,
  fields: readonly Pick<VariedField, 'path'>[],
): NameOfValue {
  const client = useClient();
  const has = (wanted: string) => fields.some(({ path }) => path === wanted);
  const [{ data: specifications }, { data: engines }] = useQueries({
    queries: [
      { ...specificationsQuery(client, projectId), enabled: has('resources.publicPool.specId') },
      { ...enginesQuery(client, projectId), enabled: has('code.ownCode.engineId') },
    ],
  });
  return useCallback(
    (path, value) => {
      const lists = { specifications, engines, algorithms: undefined, datasets: undefined };
      return (isVaryableField(path) && draftField(path).nameOf?.(lists, value)) || value;
    },
    [specifications, engines],
  );
}
