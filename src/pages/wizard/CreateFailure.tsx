import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient, useIsSettled } from '#api/api-context.tsx';
import { ApiError } from '#api/api-error.ts';
import { explainError } from '#api/explain-error.ts';
import type { VersionId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/training-version.ts';
import { Notice } from '#ui/Notice.tsx';
import { formatTime } from '#util/format.ts';
import { type FailedAttempt, findCreated, isUnclear } from './find-created.ts';
import { useWizard } from './wizard-context.ts';

interface CreateFailureProps {
  readonly attempt: FailedAttempt;
  readonly onFound: (id: VersionId) => void;
}

/** Why there is no new version, or that it is not known; the draft is as it was. */
export function CreateFailure({ attempt, onFound }: CreateFailureProps) {
  const { error } = attempt;
  const isSettled = useIsSettled(error);
  if (isSettled) return null;
  const { what, meaning, advice } = explainError(error);
  if (isUnclear(attempt)) return <UnclearOutcome attempt={attempt} what={what} onFound={onFound} />;
  const isApiError = error instanceof ApiError;
  return (
    <Notice kind="error" alert title="No version was created." {...details(error)}>
      {isApiError && error.message !== '' && <>“{error.message}” </>}
      {what} {meaning} {advice}
    </Notice>
  );
}

interface UnclearOutcomeProps extends CreateFailureProps {
  readonly what: string;
}

function UnclearOutcome({ attempt, what, onFound }: UnclearOutcomeProps) {
  const { nextName } = useWizard();
  const { check, outcome } = useCheckAgain(attempt, onFound);
  return (
    <Notice
      kind="warning"
      alert
      title={`It is not known whether ${nextName} was created.`}
      {...details(attempt.error)}
      action={<Button onClick={check}>Check again</Button>}
    >
      {what} The request may have been carried out all the same. Check before you create it again: a second
      version would be a second run. {outcome}
    </Notice>
  );
}

function useCheckAgain(attempt: FailedAttempt, onFound: (id: VersionId) => void) {
  const wizard = useWizard();
  const client = useClient();
  const cache = useQueryClient();
  const [outcome, setOutcome] = useState('');
  const check = async () => {
    setOutcome('Checking …');
    try {
      const { ours, others } = await findCreated(cache, client, wizard, attempt);
      if (ours === undefined) setOutcome(newVersions(others));
      else onFound(ours.id);
    } catch (error) {
      setOutcome(`The versions could not be read. ${explainError(error).what}`);
    }
  };
  return { check, outcome };
}

function newVersions(fresh: readonly TrainingVersion[]): string {
  const time = formatTime(Date.now());
  if (fresh.length === 0) return `No new version as of ${time}.`;
  return `New since then, as of ${time}, and perhaps yours: ${fresh.map(({ name }) => name).join(', ')}.`;
}

const details = (error: unknown) =>
  error instanceof ApiError ? { code: error.code ?? undefined, requestId: error.requestId ?? undefined } : {};
