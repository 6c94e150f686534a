import { useMemo } from 'react';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { Card } from '#ui/Card.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PageTitle } from '#ui/page/PageTitle.tsx';
import { Name } from '#ui/translation/Name.tsx';
import { AddressProblems } from './AddressProblems.tsx';
import { AddVersion } from './AddVersion.tsx';
import { CompareBody } from './CompareBody.tsx';
import { CompareLoading } from './CompareLoading.tsx';
import { CompareProvider } from './compare-context.ts';
import type { CompareSearch } from './compare-search.ts';
import { useCompared } from './reading/use-compared.ts';
import { WatchedJob } from './reading/WatchedJob.tsx';
import { useCompareState } from './use-compare-state.ts';
import { readRefs } from './version-refs.ts';

interface ComparePageProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly search: CompareSearch;
}

/** Versions side by side: what differs, what came of it, and which difference made it. */
export function ComparePage({ projectId, jobId, search }: ComparePageProps) {
  const read = useMemo(() => readRefs(search.versions ?? '', jobId), [search.versions, jobId]);
  const { refs } = read;
  const jobs = useMemo(() => [...new Set([jobId, ...refs.map((ref) => ref.jobId)])], [jobId, refs]);
  const compared = useCompared(projectId, jobs, refs);
  const state = useCompareState(projectId, jobId, refs);
  const { versions, missing, isAwaited, lists } = compared;
  const [only] = versions;

  return (
    <CompareProvider value={state}>
      <div>
        <PageTitle parts={['Compare versions']} />
        <PageHeading
          title="Compare versions"
          actions={refs.length > 0 && <AddVersion refs={refs} list={lists[0]} />}
        />
        {jobs.map((id) => (
          <WatchedJob
            key={id}
            projectId={projectId}
            jobId={id}
            versionIds={new Set(refs.filter((ref) => ref.jobId === id).map(({ versionId }) => versionId))}
            isOwn={id === jobId}
          />
        ))}
        <AddressProblems read={read} missing={missing} />
        {versions.length === 1 && !isAwaited && (
          <Notice
            kind="info"
            title={
              <>
                Only <Name>{only?.label}</Name> is shown
              </>
            }
          >
            Add a version to compare it with.
          </Notice>
        )}
        {versions.length > 0 && <CompareBody versions={versions} search={search} />}
        {versions.length === 0 && isAwaited && <CompareLoading count={refs.length} />}
        {refs.length === 0 && (
          <Card title="Comparison" flush>
            <EmptyState title="No versions to compare" action={<AddVersion refs={refs} list={lists[0]} />}>
              Choose the first version: the others are compared with it. In the version history, several
              versions can be selected at once.
            </EmptyState>
          </Card>
        )}
      </div>
    </CompareProvider>
  );
}
