import { visuallyHidden } from '#ui/theme/tokens.ts';
import type { Milestone } from './milestone.ts';

interface SettledAnnouncementProps {
  readonly milestone: Milestone | null;
}

/** Announces the two events that people wait for; the status text announces all others. */
export const SettledAnnouncement = ({ milestone }: SettledAnnouncementProps) => (
  <div aria-live="polite" style={visuallyHidden}>
    {milestone?.text}
  </div>
);
