import { useState } from 'react';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { localStore } from '#util/local-store.ts';
import { storageNames } from '#util/storage-names.ts';
import { keepChoices, type MetricChoices, readChoices } from './metric-choices.ts';

export type ChangeChoices = (change: Partial<MetricChoices>) => void;

/** Kept for the job, and the same for all its versions. */
export function useMetricChoices(
  projectId: ProjectId,
  jobId: JobId,
): readonly [MetricChoices, ChangeChoices] {
  const key = storageNames.metricChoices(projectId, jobId);
  const [known, setKnown] = useState({ key, choices: readChoices(localStore, key) });
  const { choices } = known.key === key ? known : { choices: readChoices(localStore, key) };
  const change: ChangeChoices = (next) => {
    const changed = { ...choices, ...next };
    keepChoices(localStore, key, changed);
    setKnown({ key, choices: changed });
  };
  return [choices, change];
}
