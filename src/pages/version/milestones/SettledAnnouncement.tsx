import { visuallyHidden } from '#ui/theme/tokens.ts';
import type { Milestone } from './milestone.ts';

interface SettledAnnouncementProps {
  readonly milestone: Milestone | null;
}

/** Says the two moments that people wait for; the words of all others are said by the status itself. */
export const SettledAnnouncement = ({ milestone }: SettledAnnouncementProps) => (
  <div aria-live="polite" style={visuallyHidden}>
    {milestone?.text}
  </div>
);
