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
import { ProjectIdForm } from './ProjectIdForm.tsx';
import { ProjectList } from './ProjectList.tsx';

interface ProjectsPageProps {
  /** What the server offers; absent until it has said so. */
  readonly connection?: 'sandbox' | 'endpoint' | undefined;
}

const connectionTexts = {
  sandbox: 'Connected to the sandbox: a ModelArts of its own with sample jobs. Nothing here costs anything.',
  endpoint: 'Connected to a real ModelArts endpoint: what is created here runs, and is billed.',
};

export function ProjectsPage({ connection }: ProjectsPageProps) {
  const projects = useQuery(projectsQuery(useClient()));
  const [recent] = useState(readRecentProjects);
  const isSignedOut = projects.error instanceof ApiError && projects.error.kind === 'signed-out';
  const all = projects.data ?? [];

  return (
    <div style={{ maxWidth: 760 }}>
      <title>Projects · Nextrun</title>
      <PageHeading
        title="Projects"
        lead={connection === undefined ? 'Choose where to work.' : connectionTexts[connection]}
      />
      {projects.isError && !isSignedOut && (
        <ReadFailure
          title="The projects could not be listed"
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
            <EmptyState title="No project is open to you">
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
