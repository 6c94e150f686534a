import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { StopDialog } from '#components/StopDialog.tsx';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { canStop } from '#domain/job-status.ts';
import type { SweepProgress } from '#domain/sweep/sweep-progress.ts';
import type { FoundSweep } from '#domain/sweep/sweeps-of.ts';
import type { SweepRunState } from '#submit/sweep/sweep-run-state.ts';
import type { SweepRunner } from '#submit/sweep/sweep-runner.ts';
import { formatCount } from '#util/format.ts';
import { CountField } from './CountField.tsx';
import { useHeldFocus } from './use-held-focus.ts';

const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '10px 12px',
  '&:not(:empty)': { marginTop: 16 },
});

interface RunControlsProps {
  readonly job: { readonly projectId: ProjectId; readonly jobId: JobId };
  readonly runner: SweepRunner;
  readonly run: SweepRunState;
  readonly progress: SweepProgress;
  readonly found: FoundSweep | undefined;
  readonly onChanged: () => void;
}

/** A service has quotas; nobody needs more than this at once. */
const widest = 100;

export function RunControls({ job, runner, run, progress, found, onChanged }: RunControlsProps) {
  const [isStopping, setStopping] = useState(false);
  const controls = useHeldFocus();
  const { mode, wait, record } = run;
  const isOn = mode === 'running' || mode === 'watching';
  const canPause = isOn && wait?.kind !== 'ends';
  const canGoOn = (mode === 'paused' || mode === 'stopped') && progress.left > 0;
  const running = (found?.points ?? [])
    .map(({ attempts: [{ version }] }) => version)
    .filter(({ status }) => canStop(status));
  const unclear = wait?.kind === 'unclear' ? wait : null;
  return (
    <>
      {unclear !== null && (
        <Row>
          <Button onClick={runner.checkAgain}>Check again</Button>
          {unclear.isOpenEnded && <Button onClick={runner.setAside}>Continue with the others</Button>}
        </Row>
      )}
      {wait?.kind === 'other-browser' && (
        <Row>
          <Button onClick={runner.takeOver}>Continue now</Button>
        </Row>
      )}
      <Row ref={controls}>
        {/* One button, so that the focus stays on it. */}
        {(canPause || canGoOn) && (
          <Button
            variant={canGoOn ? 'primary' : 'secondary'}
            onClick={canGoOn ? runner.resume : runner.pause}
          >
            {canGoOn ? 'Resume' : 'Pause'}
          </Button>
        )}
        {(isOn || mode === 'paused') && progress.left > 0 && (
          <Button title="Create no more versions" onClick={runner.stop}>
            Stop
          </Button>
        )}
        {progress.failedPoints.length > 0 && (
          <Button onClick={() => runner.retryFailed()}>Retry {progress.failedPoints.length} failed</Button>
        )}
        {progress.refused > 0 && (
          <Button onClick={() => runner.retryRefused()}>Retry {progress.refused} refused</Button>
        )}
        {running.length > 0 && (
          <Button title="Stop the versions themselves" onClick={() => setStopping(true)}>
            Stop {formatCount(running.length, 'version')}
          </Button>
        )}
        {progress.left > 0 && (
          <>
            <CountField
              label="At once"
              value={record.width}
              least={0}
              most={widest}
              onChange={runner.setWidth}
            />
            <CountField
              label="Pause after failures"
              value={record.failLimit}
              least={1}
              most={widest}
              onChange={runner.setFailLimit}
            />
          </>
        )}
      </Row>
      {isStopping && (
        <StopDialog
          {...job}
          open
          versions={running}
          onClose={() => setStopping(false)}
          onStopped={onChanged}
        />
      )}
    </>
  );
}
