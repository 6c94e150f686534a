import Button from '@mui/material/Button';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useParams, useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { isNotFound } from '#api/errors/api-error.ts';
import { PageCodeMissing } from '#app/page-code.ts';
import { ButtonLink } from '#components/ButtonLink.tsx';
import { ReadFailure } from '#components/ReadFailure.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PageTitle } from '#ui/page/PageTitle.tsx';

/** Shown instead of a page that failed: what happened, what it means, what to try, and where to go. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();

  const retry = () => {
    queries.reset();
    void router.invalidate();
  };
  const { jobId, versionId } = useParams({ strict: false });
  const isMissing = isNotFound(error);
  if (error instanceof PageCodeMissing) return <CodeMissing onRetry={retry} />;
  return (
    <>
      <PageTitle parts={[isMissing ? 'Not found' : 'Error']} />
      <PageHeading title={isMissing ? 'Not found' : 'This page could not be shown'} actions={<NextPage />} />
      <ReadFailure
        title="The page could not be loaded"
        missingTitle={`${versionId !== undefined ? 'Version' : jobId !== undefined ? 'Job' : 'Project'} not found`}
        error={error}
        onRetry={retry}
      />
    </>
  );
}

/**
 * Whether the server responds with the page. Files that it no longer has then belong to a former release, and the page has to
 * be loaded again; while it does not respond, loading again would leave to the browser's own error page.
 */
async function canReload(): Promise<boolean> {
  try {
    const { href } = window.location;
    return (await fetch(href, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** The app stays, and continues as soon as the browser is online again. */
function CodeMissing({ onRetry }: { readonly onRetry: () => void }) {
  const retry = useEffectEvent(onRetry);
  const reloadOrRetry = async () => {
    if (await canReload()) window.location.reload();
    else onRetry();
  };
  useEffect(() => {
    const goOn = () => retry();
    window.addEventListener('online', goOn);
    return () => window.removeEventListener('online', goOn);
  }, []);
  return (
    <>
      <PageTitle parts={['Page not loaded']} />
      <PageHeading title="Page not loaded" actions={<NextPage />} />
      <Notice
        kind="error"
        alert
        title={navigator.onLine ? 'This page could not be loaded' : 'You are offline'}
        action={<Button onClick={() => void reloadOrRetry()}>Try again</Button>}
      >
        The code of this page could not be loaded: the connection is lost, or a newer release is on the
        server. Nothing that was saved is lost. Check the connection, then try again.
      </Notice>
    </>
  );
}

/** A link to the nearest parent page in the address. */
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
