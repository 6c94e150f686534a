import { styled } from '@mui/material/styles';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { SweepProgress } from '#domain/sweep/sweep-progress.ts';
import type { FoundSweep } from '#domain/sweep/sweeps-of.ts';
import type { SweepRunState } from '#submit/sweep/sweep-run-state.ts';
import type { SweepRunner } from '#submit/sweep/sweep-runner.ts';
import { Card } from '#ui/Card.tsx';
import { formatDuration } from '#util/format.ts';
import { ProgressBar } from './ProgressBar.tsx';
import { RunControls } from './RunControls.tsx';
import { modeWords, progressWords, shownRun, waitWords } from './sweep-words.ts';
import { sweepTimeLeft } from './time-left.ts';

const Words = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '2px 18px',
  marginTop: 10,
  fontVariantNumeric: 'tabular-nums',
  color: theme.vars.palette.inkSoft,
  '& > [role="status"]': { fontWeight: 560, color: theme.vars.palette.ink },
  '& > p': { flexBasis: '100%', margin: 0, maxWidth: '88ch' },
}));

interface SweepCardProps {
  readonly job: { readonly projectId: ProjectId; readonly jobId: JobId };
  readonly progress: SweepProgress;
  readonly found: FoundSweep | undefined;
  /** Null if there is nothing to run. */
  readonly runner: SweepRunner | null;
  readonly run: SweepRunState | null;
  readonly onChanged: () => void;
}

/** How far the sweep is, why it waits, and what can be done about it. */
export function SweepCard({ job, progress, found, runner, run: known, onChanged }: SweepCardProps) {
  const run = known === null ? null : shownRun(known, progress);
  const left = run?.mode === 'running' ? sweepTimeLeft(found, progress, run.record.width) : null;
  const wait = run === null ? null : waitWords(run);
  return (
    <Card title="Progress" count={run === null ? undefined : modeWords[run.mode]}>
      <ProgressBar progress={progress} />
      <Words>
        <span role="status">{progressWords(progress)}</span>
        {left !== null && <span>About {formatDuration(left)} left</span>}
        {run?.mode === 'running' && progress.left > 0 && (
          <span>Keep this tab open until all versions are created</span>
        )}
        {wait !== null && <p>{wait}</p>}
      </Words>
      {runner !== null && run !== null && (
        <RunControls
          job={job}
          runner={runner}
          run={run}
          progress={progress}
          found={found}
          onChanged={onChanged}
        />
      )}
    </Card>
  );
}
