import { styled } from '@mui/material/styles';
import type { CSSProperties } from 'react';
import { useNow } from '#components/use-now.ts';
import { expectedAfter, isFinal, jobStatus } from '#domain/job-status.ts';
import { Card } from '#ui/Card.tsx';
import { statusColour } from '#ui/theme/status-colour.ts';
import { formatDuration } from '#util/format.ts';
import { NotificationSwitch } from './NotificationSwitch.tsx';

/** A status that was read while the page was open. */
export interface SeenStatus {
  readonly status: number | null;
  /** When it began, in milliseconds since 1970; null where it was already there at the first read. */
  readonly since: number | null;
}

const Steps = styled('ol')(({ theme }) => ({
  listStyle: 'none',
  padding: '6px 18px 14px',
  '& li': {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    gap: '4px 12px',
    alignItems: 'center',
    padding: '7px 0',
  },
  '& li::before': {
    content: '""',
    width: 10,
    height: 10,
    borderRadius: '50%',
    backgroundColor: theme.vars.palette.lineStrong,
  },
  '& li[aria-current]': { fontWeight: 600 },
  '& li[aria-current]::before': {
    backgroundColor: 'var(--now)',
    outline: '4px solid color-mix(in srgb, var(--now) 22%, transparent)',
  },
  '& li.next': { color: theme.vars.palette.inkFaint },
  '& li.next::before': {
    backgroundColor: 'transparent',
    border: `1.5px dashed ${theme.vars.palette.lineStrong}`,
    boxSizing: 'border-box',
  },
  '& .time': { fontWeight: 400, fontVariantNumeric: 'tabular-nums', color: theme.vars.palette.inkSoft },
  '& .next .time': { color: theme.vars.palette.inkFaint },
}));

interface TimelineProps {
  /** In their order; the last is the current one. */
  readonly seen: readonly SeenStatus[];
  /** How long the version has run, as the service counts it; null where it does not say. */
  readonly ran: number | null;
}

/** The statuses of a version: those that were seen, the current one, and those that come next. */
export function Timeline({ seen, ran }: TimelineProps) {
  const now = useNow();
  const present = seen.at(-1);
  if (present === undefined) return null;

  const lengthOf = (place: number): string => {
    const { status, since } = seen[place] ?? present;
    const next = seen[place + 1];
    if (next === undefined && isFinal(status))
      return ran === null || ran === 0 ? '' : `ran ${formatDuration(ran)}`;
    if (since === null) return `already ${jobStatus(status).word.toLowerCase()} when opened`;
    return formatDuration((next?.since ?? now) - since);
  };

  return (
    <Card title="Timeline" flush>
      <Steps style={{ '--now': statusColour(present.status) } as CSSProperties}>
        {seen.map((step, place) => (
          <li key={`${step.since} ${step.status}`} aria-current={step === present ? 'step' : undefined}>
            {jobStatus(step.status).word}
            <span className="time">{lengthOf(place)}</span>
          </li>
        ))}
        {expectedAfter(present.status).map((status, place) => (
          <li key={status} className="next">
            {jobStatus(status).word}
            <span className="time">{place === 0 && 'next'}</span>
          </li>
        ))}
      </Steps>
      {!isFinal(present.status) && <NotificationSwitch />}
    </Card>
  );
}
