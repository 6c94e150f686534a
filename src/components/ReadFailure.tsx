import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useIsSettled } from '#api/api-context.tsx';
import { ApiError, isNotFound } from '#api/errors/api-error.ts';
import { explainError, quoteError } from '#api/errors/explain-error.ts';
import { Notice } from '#ui/Notice.tsx';

interface ReadFailureProps {
  /** What failed: "The jobs could not be loaded". */
  readonly title: ReactNode;
  /** The title where the service says that it does not exist: "Job not found". */
  readonly missingTitle?: string | undefined;
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  /** Where to go if trying again does not help. */
  readonly wayOn?: ReactNode;
}

/** A failure in plain words, with the server's message and the ids that support needs. */
export function ReadFailure({ title, missingTitle, error, onRetry, wayOn }: ReadFailureProps) {
  const isSettled = useIsSettled(error);
  if (isSettled) return null;
  const { what, meaning, advice } = explainError(error);
  const facts = error instanceof ApiError ? error : null;
  const isMissing = missingTitle !== undefined && isNotFound(error);
  // Where the project is what is missing, its words say so.
  const missing = facts?.kind === 'not-found' ? missingTitle : what.replace(/\.$/, '');
  const quote = quoteError(error);
  return (
    <Notice
      kind="error"
      title={isMissing ? missing : title}
      code={facts?.code ?? undefined}
      requestId={facts?.requestId ?? undefined}
      action={
        <>
          {onRetry && <Button onClick={onRetry}>Try again</Button>}
          {wayOn}
        </>
      }
      alert
    >
      <p>
        {!isMissing && `${what} `}
        {meaning} {advice}
      </p>
      {quote !== '' && <p>{quote}</p>}
    </Notice>
  );
}
