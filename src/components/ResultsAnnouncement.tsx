import { useState } from 'react';
import { visuallyHidden } from '#ui/theme/tokens.ts';

interface ResultsAnnouncementProps {
  /** What is listed and how: "3 jobs, sorted by name, ascending". */
  readonly words: string;
  /** The list is not the one that was asked for last. */
  readonly isBusy: boolean;
}

/** Announces what a search or a sort has changed. The first list is not announced. */
export function ResultsAnnouncement({ words, isBusy }: ResultsAnnouncementProps) {
  const [last, setLast] = useState({ words, isNews: false });
  if (!isBusy && words !== last.words) setLast({ words, isNews: true });
  return (
    <span aria-live="polite" style={visuallyHidden}>
      {last.isNews && last.words}
    </span>
  );
}
