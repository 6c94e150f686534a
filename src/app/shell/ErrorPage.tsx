import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useParams, useRouter } from '@tanstack/react-router';
import { z } from 'zod';
import { ButtonLink } from '#components/ButtonLink.tsx';
import { ReadFailure } from '#components/ReadFailure.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

/** In the place of a page that failed: what happened, what it means, what to try, and where to go. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  // The router wraps what a path parameter's schema says.
  if (error instanceof Error && error.cause instanceof z.ZodError) return <BadAddress />;

  const retry = () => {
    queries.reset();
    void router.invalidate();
  };
  return (
    <>
      <title>Error · Nextrun</title>
      <PageHeading title="This page could not be shown" actions={<NextPage />} />
      <ReadFailure title="The page could not be loaded" error={error} onRetry={retry} />
    </>
  );
}

/** The nearest page above that the address names. */
function NextPage() {
  const { projectId, jobId } = useParams({ strict: false });
  if (projectId === undefined) return <ButtonLink to="/">All projects</ButtonLink>;
  if (jobId === undefined)
    return (
      <ButtonLink to="/projects/$projectId" params={{ projectId }}>
        All jobs
      </ButtonLink>
    );
  return (
    <ButtonLink to="/projects/$projectId/jobs/$jobId" params={{ projectId, jobId }}>
      Version history
    </ButtonLink>
  );
}

const BadAddress = () => (
  <>
    <title>Invalid address · Nextrun</title>
    <PageHeading title="Invalid address" />
    <EmptyState
      level={2}
      title="Invalid id in the address"
      action={
        <ButtonLink to="/" variant="primary">
          All projects
        </ButtonLink>
      }
    >
      The ids of jobs and versions are whole numbers, those of projects 32 hexadecimal digits. Copy the whole
      address again, or open the job from the list.
    </EmptyState>
  </>
);
