import type { ReactNode } from 'react';
import { jobStatus, type Phase } from '#domain/job-status.ts';
import { Notice } from '#ui/Notice.tsx';

interface OutcomeNoticeProps {
  readonly name: string;
  readonly status: number | null;
  /** Some ends are believed at the second read only. */
  readonly isBelieved: boolean;
  /** The way on after a failure. */
  readonly action: ReactNode;
}

type Outcome = (name: string) => { readonly title: string; readonly text: string };

const lostStatus = 14;
const lost: Outcome = (name) => ({
  title: `${name} was lost`,
  text: 'The service does not know any more how it stands, and does not follow it further. What it has written stays in its output folder. A new version from this one has all of its configuration filled in.',
});

/** What an end means, and the way on; the other ends speak for themselves. */
const texts: Readonly<Partial<Record<Phase, Outcome>>> = {
  'creation-failed': (name) => ({
    title: `${name} could not be created`,
    text: 'It has not run, and it will not. A new version from this one has all of its configuration filled in; change what stands in the way.',
  }),
  failed: (name) => ({
    title: `${name} has failed`,
    text: 'It will not go on. A new version from this one has all of its configuration filled in; mend the cause.',
  }),
  'delete-failed': (name) => ({
    title: `${name} could not be deleted`,
    text: 'It is still there. Delete it again, or ask the people who run the service.',
  }),
};

export function OutcomeNotice({ name, status, isBelieved, action }: OutcomeNoticeProps) {
  const outcome = (status === lostStatus ? lost : texts[jobStatus(status).phase])?.(name);
  if (outcome === undefined || !isBelieved) return null;
  return (
    <Notice kind="error" title={outcome.title} action={action}>
      {outcome.text}
    </Notice>
  );
}
