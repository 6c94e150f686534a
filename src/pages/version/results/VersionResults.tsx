import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { LogOwner } from '#api/logs.ts';
import { isFinal, jobStatus } from '#domain/job-status.ts';
import { hasRun } from '#domain/version/has-run.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { LogProgress as Progress } from '#log/metrics/progress.ts';
import { readAnchor } from '#log/reader/log-anchor.ts';
import { LogCard } from '../log/LogCard.tsx';
import { useLogFiles, useLogReader } from '../log/reading/use-log.ts';
import type { LogGoal } from '../log/use-log-view.ts';
import { MetricsCard } from '../metrics/MetricsCard.tsx';
import type { MainResult } from '../metrics/use-main-result.ts';
import type { VersionSearch } from '../version-search.ts';
import { LogProgress } from './LogProgress.tsx';
import { UnknownFile } from './UnknownFile.tsx';
import { type FoundProblem, useProblem } from './use-problem.ts';

export interface VersionResultsProps {
  readonly owner: LogOwner;
  readonly version: TrainingVersion;
  /** The version that it is based on, if known. */
  readonly base: TrainingVersion | undefined;
  /** When its status was read last, in milliseconds since 1970. */
  readonly readAt: number | null;
  /** Its status will not change any more. */
  readonly isEnded: boolean;
  readonly search: VersionSearch;
  /** Called with what the log of a failed version says, each time that it says something else. */
  readonly onProblem: (problem: FoundProblem | null) => void;
  readonly onResult: (result: MainResult) => void;
  /** Called with how far the log of a version that runs says that it is. */
  readonly onProgress: (progress: Progress) => void;
}

const ignore = () => undefined;

/** The log of a version, and the metrics read from it. */
export function VersionResults(props: VersionResultsProps) {
  const { owner, version, base, readAt, isEnded, search, onProblem } = props;
  const navigate = useNavigate();
  const files = useLogFiles(owner, {
    hasRun: hasRun(version),
    isEnded,
    workers: Number(version.configuration.workers) || 1,
  });
  const wanted = files.names?.find((name) => name === search.log) ?? files.names?.[0];
  const anchor = useMemo(
    () => (search.at === undefined || search.log !== wanted ? null : readAnchor(search.at)),
    [search.at, search.log, wanted],
  );
  const open = useLogReader(owner, wanted, anchor, { readAt, isEnded });
  // What is read of one file is never shown, or kept, as that of another.
  const { file = wanted, reader } = open ?? {};
  const [goal, setGoal] = useState<LogGoal | null>(null);
  const hasFailed = jobStatus(version.status).phase === 'failed';

  const problem = useProblem(hasFailed ? reader : undefined, version.configuration, setGoal);
  const tell = useEffectEvent(onProblem);
  useEffect(() => tell(problem), [problem]);

  return (
    <>
      {reader !== undefined && file === files.names?.[0] && !isFinal(version.status) && (
        <LogProgress reader={reader} configuration={version.configuration} onProgress={props.onProgress} />
      )}
      <UnknownFile named={search.log} names={files.names} />
      <LogCard
        owner={owner}
        files={files}
        file={file}
        onOpen={(log) =>
          void navigate({
            to: '/projects/$projectId/jobs/$jobId/versions/$versionId',
            params: owner,
            search: { log },
            replace: true,
            resetScroll: false,
          })
        }
        reader={reader}
        hasRun={hasRun(version)}
        isEnded={isEnded}
        opensAtProblem={hasFailed}
        goal={goal}
        linkedLines={Number(search.lines ?? 1)}
      />
      {hasRun(version) && (
        <MetricsCard
          owner={owner}
          version={version}
          base={base}
          file={file ?? ''}
          reader={reader}
          isLogPending={files.error === null && (files.names === undefined || file !== undefined)}
          onShowLine={(line) => setGoal({ line })}
          // One result stands for the version, whatever file is open.
          onResult={file === files.names?.[0] ? props.onResult : ignore}
        />
      )}
    </>
  );
}
