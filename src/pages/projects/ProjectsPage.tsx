import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '#api/api-context.tsx';
import { ApiError } from '#api/errors/api-error.ts';
import { projectsQuery } from '#api/identity.ts';
import { ReadFailure } from '#components/ReadFailure.tsx';
import { readRecentProjects } from '#components/recent-projects.ts';
import { Card } from '#ui/Card.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PageTitle } from '#ui/page/PageTitle.tsx';
import { ProjectIdForm } from './ProjectIdForm.tsx';
import { ProjectList } from './ProjectList.tsx';

interface ProjectsPageProps {
  /** What the server offers; absent until it has answered. */
  readonly connection?: 'sandbox' | 'endpoint' | undefined;
}

const connectionTexts = {
  sandbox: 'Connected to the sandbox: a simulated ModelArts with sample jobs. Nothing is billed.',
  endpoint: 'Connected to a real ModelArts endpoint. Versions that you create run and are billed.',
};

export function ProjectsPage({ connection }: ProjectsPageProps) {
  const projects = useQuery(projectsQuery(useClient()));
  const [recent] = useState(readRecentProjects);
  const isSignedOut = projects.error instanceof ApiError && projects.error.kind === 'signed-out';
  const all = projects.data ?? [];

  return (
    <div style={{ maxWidth: 760 }}>
      <PageTitle parts={['Projects']} />
      <PageHeading
        title="Projects"
        lead={connection === undefined ? 'Choose a project.' : connectionTexts[connection]}
      />
      {projects.isError && !isSignedOut && (
        <ReadFailure
          title="The projects could not be loaded"
          error={projects.error}
          onRetry={() => void projects.refetch()}
        />
      )}
      {(all.length > 0 || recent.length > 0 || projects.isPending || projects.isSuccess) && (
        <Card title="Your projects" flush>
          {projects.isPending ? (
            <LoadingRows label="Loading the projects …" rows={3} columns={[40, 40]} />
          ) : all.length > 0 || recent.length > 0 ? (
            <ProjectList projects={all} recent={recent} />
          ) : (
            <EmptyState title="No projects available">
              Ask an administrator for access to a project, or open one by its ID.
            </EmptyState>
          )}
        </Card>
      )}
      <Card title="Another project">
        <ProjectIdForm />
      </Card>
    </div>
  );
}
