import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useNow } from '#components/use-now.ts';
import { expectedAfter, isFinal, jobStatus } from '#domain/job-status.ts';
import { queueTime, ranFor } from '#domain/version/run-times.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { Card } from '#ui/Card.tsx';
import { statusColour } from '#ui/theme/status-colour.ts';
import { formatDuration } from '#util/format.ts';
import { PhaseBar } from './PhaseBar.tsx';
import { queuedAndRan, running, type Stage, type Stretch, stretchesOf } from './stages.ts';

const Body = styled('div')({ padding: '14px 18px 12px' });

const Legend = styled('ol')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '2px 22px',
  margin: '10px 0 0',
  padding: 0,
  listStyle: 'none',
  fontSize: '0.8125rem',
  color: theme.vars.palette.inkSoft,
  fontVariantNumeric: 'tabular-nums',
  '& b': { fontWeight: 520, color: theme.vars.palette.ink },
  '& [aria-current] b': { fontWeight: 600 },
  '& i': { display: 'inline-block', width: 8, height: 8, marginRight: 6, borderRadius: 2 },
  '& .next, & .next b': { fontWeight: 400, color: theme.vars.palette.inkFaint },
  '& .next i': { boxSizing: 'border-box', border: `1px dashed ${theme.vars.palette.lineStrong}` },
}));

interface TimelineProps {
  readonly version: TrainingVersion;
  /** In their order; the last is the current one. */
  readonly stages: readonly Stage[];
  readonly base: TrainingVersion | undefined;
  /** What is under it. */
  readonly children?: ReactNode;
}

/** The way of a version: what is behind it, the current status, and what comes next; and how long its base version took. */
export function Timeline({ version, stages, base, children }: TimelineProps) {
  const now = useNow();
  const stretches = stretchesOf(stages, version, now);
  const before = base === undefined ? [] : queuedAndRan(base);
  return (
    <Card title="Timeline" flush>
      <Body>
        <PhaseBar
          rows={[
            { name: version.name, stretches },
            ...(base === undefined || before.length === 0 ? [] : [{ name: base.name, stretches: before }]),
          ]}
        />
        <Legend>
          {stretches.map((stretch, place) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a status may come again, and none moves
              key={place}
              aria-current={stretch.isPresent ? 'step' : undefined}
            >
              <i style={{ backgroundColor: statusColour(stretch.status) }} />
              <b translate="no">{stretch.name}</b> {timeOf(stretch)}
              <span translate="no">{wasOf(stretch, base)}</span>
            </li>
          ))}
          {expectedAfter(version.status).map((status) => (
            <li key={`next ${status}`} className="next">
              <i />
              <b translate="no">{jobStatus(status).word}</b> next
            </li>
          ))}
        </Legend>
      </Body>
      {children}
    </Card>
  );
}

function timeOf({ status, lasts, isPresent }: Stretch): string {
  if (lasts !== null) return formatDuration(lasts);
  if (isPresent && isFinal(status)) return '';
  return isPresent ? 'since before this page was opened' : '';
}

function wasOf({ name, status }: Stretch, base: TrainingVersion | undefined): string {
  if (base === undefined) return '';
  const was = status === running ? ranFor(base) : name === 'Queued' ? queueTime(base) : null;
  return was === null ? '' : `, ${base.name}: ${formatDuration(was)}`;
}
