import { isFinal, isSettled, jobStatus } from '#domain/job-status.ts';
import { visuallyHidden } from '#ui/tokens.ts';
import type { SeenStatus } from './OnItsWay.tsx';

interface SettledAnnouncementProps {
  readonly name: string;
  readonly seen: readonly SeenStatus[];
}

/** Nothing until the creation has settled or the version has ended while the page was open. */
function announcement(name: string, seen: readonly SeenStatus[]): string {
  const present = seen.at(-1);
  const before = seen.at(-2);
  if (present === undefined || before === undefined) return '';
  const { word, phase } = jobStatus(present.status);
  if (phase === 'creation-failed') return `${name} could not be created: ${word}.`;
  if (isFinal(present.status)) return `${name} has ended: ${word}.`;
  if (!isSettled(before.status) && isSettled(present.status)) return `${name} has been created: ${word}.`;
  return '';
}

/** Says the two moments that people wait for; the words of all others are said by the status itself. */
export const SettledAnnouncement = ({ name, seen }: SettledAnnouncementProps) => (
  <div aria-live="polite" style={visuallyHidden}>
    {announcement(name, seen)}
  </div>
);
