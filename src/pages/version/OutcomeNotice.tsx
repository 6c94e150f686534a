import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { jobStatus, type Phase } from '#domain/job-status.ts';
import { Notice } from '#ui/Notice.tsx';
import { mono } from '#ui/theme/tokens.ts';
import { Name } from '#ui/translation/Name.tsx';
import { creationFailures } from './creation-failures.ts';
import type { FoundProblem } from './results/use-problem.ts';

interface OutcomeNoticeProps {
  readonly name: string;
  readonly status: number | null;
  /** Some final statuses are shown only after a second read has confirmed them. */
  readonly isBelieved: boolean;
  /** The cause in the log; null until the log has been read, or if it shows none. */
  readonly problem: FoundProblem | null;
  /** What to do after a failure. */
  readonly action: ReactNode;
}

type Outcome = (name: ReactNode, status: number) => { readonly title: ReactNode; readonly text: string };

const lostStatus = 14;
const lost: Outcome = (name) => ({
  title: <>{name} was lost</>,
  text: 'ModelArts has lost track of this run and no longer updates its status. Files written so far stay in the output folder. To run it again, create a new version from this one; its configuration is filled in.',
});

/** What an end means, and what to do next; the other ends need no explanation. */
const texts: Readonly<Partial<Record<Phase, Outcome>>> = {
  'creation-failed': (name, status) => ({
    title: creationFailures[status] ?? <>{name} failed</>,
    text: 'The run never started. Fix the cause, then create a new version from this one; its configuration is filled in.',
  }),
  failed: (name) => ({
    title: <>{name} failed</>,
    text: 'The run has ended. Fix the cause, then create a new version from this one; its configuration is filled in.',
  }),
  'delete-failed': (name) => ({
    title: <>{name} could not be deleted</>,
    text: 'The version still exists. Delete it again, or ask your administrator.',
  }),
};

const Quote = styled('code')({ ...mono, display: 'block', margin: '2px 0 6px', overflowWrap: 'anywhere' });
const maxQuote = 400;

export function OutcomeNotice({ name, status, isBelieved, problem, action }: OutcomeNoticeProps) {
  const outcome = (status === lostStatus ? lost : texts[jobStatus(status).phase])?.(
    <Name>{name}</Name>,
    status ?? 0,
  );
  if (outcome === undefined || !isBelieved) return null;
  return (
    <Notice
      kind="error"
      title={outcome.title}
      action={
        <>
          {action}
          {problem !== null && <Button onClick={problem.show}>Show in log</Button>}
        </>
      }
    >
      {problem !== null && <Quote translate="no">{problem.quote.slice(0, maxQuote)}</Quote>}
      {problem?.fix && <>{problem.fix.reason} </>}
      {outcome.text}
    </Notice>
  );
}
