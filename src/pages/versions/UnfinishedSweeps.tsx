import { ButtonLink } from '#components/ButtonLink.tsx';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { unfinishedSweeps } from '#submit/sweep/unfinished-sweeps.ts';
import { Notice } from '#ui/Notice.tsx';
import { localStore } from '#util/local-store.ts';

interface UnfinishedSweepsProps {
  readonly job: { readonly projectId: ProjectId; readonly jobId: JobId };
  readonly versions: readonly TrainingVersion[];
}

/** A sweep whose tab was closed creates no more: here is the way back to it. */
export const UnfinishedSweeps = ({ job, versions }: UnfinishedSweepsProps) =>
  unfinishedSweeps(localStore, job, versions).map(({ id, made, count }) => (
    <Notice
      key={id}
      kind="info"
      title={
        <>
          Sweep <span translate="no">{id}</span>: {made} of {count} versions created
        </>
      }
      action={
        <ButtonLink to="/projects/$projectId/jobs/$jobId/sweeps/$sweepId" params={{ ...job, sweepId: id }}>
          Open the sweep
        </ButtonLink>
      }
    >
      The remaining versions are created only while a Nextrun tab runs the sweep.
    </Notice>
  ));
