import { jobStatus, type Phase } from '#domain/job-status.ts';
import { Notice } from '#ui/Notice.tsx';

interface OutcomeNoticeProps {
  readonly name: string;
  readonly status: number | null;
}

/** What an end means, and the way on; the other ends speak for themselves. */
const texts: Readonly<
  Partial<Record<Phase, (name: string) => { readonly title: string; readonly text: string }>>
> = {
  'creation-failed': (name) => ({
    title: `${name} could not be created`,
    text: 'It has not run, and it will not. Make a new version from this one, with what stands in its way changed; all of its configuration is filled in there.',
  }),
  failed: (name) => ({
    title: `${name} has failed`,
    text: 'It will not go on. Make a new version from this one with the cause mended; all of its configuration is filled in there.',
  }),
  'delete-failed': (name) => ({
    title: `${name} could not be deleted`,
    text: 'It is still there. Delete it again, or ask the people who run the service.',
  }),
};

export function OutcomeNotice({ name, status }: OutcomeNoticeProps) {
  const outcome = texts[jobStatus(status).phase]?.(name);
  if (outcome === undefined) return null;
  return (
    <Notice kind="error" title={outcome.title}>
      {outcome.text}
    </Notice>
  );
}
