import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useClient } from '#api/api-context.tsx';
import { specificationsQuery } from '#api/catalogue.ts';
import { type DatedVersionList, versionQuery, versionsQuery } from '#api/versions.ts';
import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import { needsSpecifications } from '#domain/version/pool.ts';
import { startOf, useWizardSession } from '#pages/wizard/base/use-wizard-session.ts';
import { useDraftStore } from '#pages/wizard/draft/use-draft-store.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PageTitle } from '#ui/page/PageTitle.tsx';
import { Name } from '#ui/translation/Name.tsx';
import { useWizardNavigation } from './use-wizard-navigation.ts';
import { WizardForm } from './WizardForm.tsx';
import type { WizardSearch } from './wizard-search.ts';

interface WizardPageProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly search: WizardSearch;
}

/** Everything that the form starts with is loaded before it is mounted, and taken once. */
export function WizardPage({ projectId, jobId, search }: WizardPageProps) {
  const client = useClient();
  const { data: versionList } = useSuspenseQuery(versionsQuery(client, projectId, jobId));
  const newest = versionList.versions[0];
  if (newest === undefined)
    return <NoVersions projectId={projectId} jobId={jobId} jobName={versionList.jobName} />;
  return (
    <WizardSession
      projectId={projectId}
      jobId={jobId}
      search={search}
      versionList={versionList}
      newest={newest.id}
    />
  );
}

interface WizardSessionProps extends WizardPageProps {
  readonly versionList: DatedVersionList;
  readonly newest: VersionId;
}

function WizardSession({ projectId, jobId, search, versionList, newest }: WizardSessionProps) {
  const client = useClient();
  const { openBase } = useWizardNavigation(projectId, jobId);
  const draftStore = useDraftStore(projectId, jobId);
  const { formKey, baseId, from, initialValues, changeBase, resume } = useWizardSession(
    search,
    versionList.versions,
    newest,
    openBase,
    draftStore.read().restored,
  );
  const { data } = useSuspenseQuery(versionQuery(client, projectId, jobId, baseId));
  const base = data.version;
  const specifications = useQuery(specificationsQuery(client, projectId));
  const baseDraft = useMemo(
    () => draftFromVersion(base.configuration, base.jobDescription, specifications.data),
    [base, specifications.data],
  );
  if (needsSpecifications(base.configuration) && specifications.isPending)
    return <LoadingRows label="Loading the new version …" />;
  return (
    <WizardForm
      key={formKey}
      projectId={projectId}
      jobId={jobId}
      step={search.step ?? 'code'}
      versionList={versionList}
      base={base}
      baseDraft={baseDraft}
      start={startOf(initialValues, baseDraft)}
      isFirstForm={formKey === 0}
      draftStore={draftStore}
      missingBase={from === baseId ? undefined : from}
      onChangeBase={changeBase}
      onResume={resume}
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
      <PageTitle parts={[`New version of ${jobName}`]} />
      <PageHeading title="New version" />
      <EmptyState
        level={2}
        title={
          <>
            <Name>{jobName}</Name> has no versions yet
          </>
        }
        action={
          <Link to="/projects/$projectId/jobs/$jobId" params={{ projectId, jobId }}>
            Version history
          </Link>
        }
      >
        A new version must be based on an existing one (pre_version_id). Create the first version in the
        ModelArts console, then reload this page.
      </EmptyState>
    </>
  );
}
