import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useClient } from '#api/api-context.tsx';
import { type DatedVersionList, specificationsQuery, versionQuery, versionsQuery } from '#api/queries.ts';
import { draftFromVersion } from '#domain/draft-from-version.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import { rebaseDraft } from '#domain/rebase-draft.ts';
import type { Step } from '#domain/steps.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { useWizardNavigation } from './use-wizard-navigation.ts';
import { type Edits, WizardForm } from './WizardForm.tsx';

interface WizardPageProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly search: { readonly from?: VersionId | undefined; readonly step?: Step | undefined };
}

/** Everything that the form starts with is loaded before it is mounted, and taken once. */
export function WizardPage({ projectId, jobId, search }: WizardPageProps) {
  const client = useClient();
  const { data: versionList } = useSuspenseQuery(versionsQuery(client, projectId, jobId));
  const newest = versionList.versions[0];
  if (newest === undefined)
    return <NoVersions projectId={projectId} jobId={jobId} jobName={versionList.jobName} />;
  const asked = versionList.versions.find(({ id }) => id === search.from);
  return (
    <WizardFromBase
      projectId={projectId}
      jobId={jobId}
      baseId={(asked ?? newest).id}
      missingBase={asked === undefined ? search.from : undefined}
      step={search.step ?? 'code'}
      versionList={versionList}
    />
  );
}

interface WizardFromBaseProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly baseId: VersionId;
  readonly missingBase: VersionId | undefined;
  readonly step: Step;
  readonly versionList: DatedVersionList;
}

function WizardFromBase({ projectId, jobId, baseId, versionList, ...rest }: WizardFromBaseProps) {
  const client = useClient();
  const { openBase } = useWizardNavigation(projectId, jobId);
  const [carried, setCarried] = useState<Edits>();
  const { data } = useSuspenseQuery(versionQuery(client, projectId, jobId, baseId));
  const base = data.version;
  const specifications = useQuery(specificationsQuery(client, projectId));
  const baseDraft = useMemo(
    () => draftFromVersion(base.configuration, base.jobDescription, specifications.data),
    [base, specifications.data],
  );
  // Only the catalogue can tell the pool of a version that does not say it itself.
  const { poolId, poolType } = base.configuration;
  if (poolType === '' && poolId !== '' && specifications.isPending)
    return <LoadingRows label="the new version" />;
  return (
    <WizardForm
      key={baseId}
      {...rest}
      projectId={projectId}
      jobId={jobId}
      versionList={versionList}
      base={base}
      baseDraft={baseDraft}
      start={carried === undefined ? baseDraft : rebaseDraft(carried.baseDraft, carried.draft, baseDraft)}
      onChangeBase={(id, edits) => {
        setCarried(edits);
        openBase(id);
      }}
    />
  );
}

interface NoVersionsProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly jobName: string;
}

function NoVersions({ projectId, jobId, jobName }: NoVersionsProps) {
  return (
    <>
      <title>{`New version of ${jobName} - Nextrun`}</title>
      <PageHeading title="New version" />
      <EmptyState
        level={2}
        title={`${jobName} has no version yet`}
        action={
          <Link to="/projects/$projectId/jobs/$jobId" params={{ projectId, jobId }}>
            Version history
          </Link>
        }
      >
        A new version is made from an earlier one of the same job: the service asks for it (pre_version_id).
        Create the first version in the ModelArts console, then come back.
      </EmptyState>
    </>
  );
}
