import { useMemo } from 'react';
import { useClient } from '#api/api-context.tsx';
import { versionsQuery } from '#api/versions.ts';
import { ButtonLink } from '#components/ButtonLink.tsx';
import { ReadFailure } from '#components/ReadFailure.tsx';
import { WatchedFailure } from '#components/WatchedFailure.tsx';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { findSweep } from '#domain/sweep/sweeps-of.ts';
import type { VersionList } from '#domain/version/training-version.ts';
import { Card } from '#ui/Card.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PageTitle } from '#ui/page/PageTitle.tsx';
import { useStatusPolling } from '#watch/use-status-polling.ts';
import { SweepBody } from './SweepBody.tsx';
import type { SweepSearch } from './sweep-search.ts';
import { usePlannedSweep } from './use-planned-sweep.ts';

interface SweepPageProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly sweepId: string;
  readonly search: SweepSearch;
}

const statusesOf = ({ versions }: VersionList) => versions.map(({ status }) => status);

/** Many versions with one plan: what was created, what is left, and which is best. */
export function SweepPage({ projectId, jobId, sweepId, search }: SweepPageProps) {
  const list = useStatusPolling(versionsQuery(useClient(), projectId, jobId), { statusesOf, mayGrow: true });
  const planned = usePlannedSweep(projectId, jobId, sweepId, search);
  const versions = list.data?.versions;
  const found = useMemo(() => findSweep(versions ?? [], sweepId), [versions, sweepId]);
  const job = useMemo(() => ({ projectId, jobId }), [projectId, jobId]);
  const history = (
    <ButtonLink to="/projects/$projectId/jobs/$jobId" params={job}>
      Version history
    </ButtonLink>
  );
  const isListMissing = versions === undefined && list.error !== null;
  const isLoading = !isListMissing && (planned.kind === 'loading' || versions === undefined);
  const isNothing = versions !== undefined && planned.kind === 'unknown' && found === undefined;
  const listed = isLoading || isNothing ? undefined : versions;
  const readAgain = () => {
    list.checkNow();
    if (planned.kind === 'failed') planned.retry();
  };

  return (
    <div>
      <PageTitle parts={[`Sweep ${sweepId}`]} />
      {listed === undefined && <PageHeading title={`Sweep ${sweepId}`} />}
      <WatchedFailure
        subject="versions"
        watched={{ ...list, checkNow: readAgain }}
        title="The versions could not be loaded"
        wayOn={history}
      />
      {planned.kind === 'failed' && !isListMissing && (
        <ReadFailure
          title="The base version could not be loaded"
          error={planned.error}
          onRetry={planned.retry}
          wayOn={history}
        />
      )}
      {planned.kind === 'wrong' && (
        <Notice kind="error" title="The plan of this sweep can't be used" alert>
          No more versions are created from it.
          <ul style={{ margin: '4px 0 0', paddingLeft: 18 }}>
            {planned.problems.map(({ name, why }) => (
              <li key={name + why}>
                <span translate="no">{name}</span>: {why}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {isLoading && (
        <Card title="Versions of the sweep" flush>
          <LoadingRows label="Loading the sweep …" columns={[6, 12, 12, 12, 14, 20, 10]} />
        </Card>
      )}
      {!isLoading && isNothing && (
        <Card title="Versions of the sweep" flush>
          <EmptyState title="Sweep not found" action={history}>
            The job has no versions of this sweep, and the address does not contain its plan. Open the sweep
            in the browser that started it, or use its link.
          </EmptyState>
        </Card>
      )}
      {listed !== undefined && (
        <SweepBody
          job={job}
          sweepId={sweepId}
          versions={listed}
          found={found}
          planned={planned}
          onChanged={list.checkNow}
        />
      )}
    </div>
  );
}
