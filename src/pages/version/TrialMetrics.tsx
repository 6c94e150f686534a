import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useClient } from '#api/api-context.tsx';
import { logFileNamesQuery } from '#api/logs.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { isFinal } from '#domain/job-status.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { createLogReader } from '#log/reader/log-reader.ts';
import { logPorts } from './log/log-ports.ts';
import { MetricsCard } from './metrics/MetricsCard.tsx';

interface TrialMetricsProps {
  projectId: ProjectId;
  jobId: JobId;
  version: TrainingVersion;
  base: TrainingVersion | undefined;
}
export function TrialMetrics({ projectId, jobId, version, base }: TrialMetricsProps) {
  const client = useClient();
  const versionId = version.id;
  const owner = useMemo(() => ({ projectId, jobId, versionId }), [projectId, jobId, versionId]);
  const { data } = useQuery(logFileNamesQuery(client, owner));
  const file = data?.[0];
  const reader = useMemo(
    () => (file === undefined ? undefined : createLogReader(logPorts(client, owner, file))),
    [client, owner, file],
  );
  const ended = isFinal(version.status);
  useEffect(() => {
    if (ended) reader?.end();
    reader?.start();
  }, [reader, ended]);
  return (
    <MetricsCard
      owner={owner}
      version={version}
      base={base}
      file={file ?? ''}
      reader={reader}
      onShowLine={(line) => {
        document.title = `line ${line}`;
        console.log('line', line);
      }}
    />
  );
}
