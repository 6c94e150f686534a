import { styled } from '@mui/material/styles';
import { EstimateSources } from '#components/expected-duration/EstimateSources.tsx';
import { useNow } from '#components/use-now.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { WarningIcon } from '#ui/icons.tsx';
import type { Expectation } from './expectation-of.ts';
import { expectationWords, type SaidProgress } from './expectation-words.ts';
import { type ReadTime, ranUntil, waitedUntil } from './passed.ts';

const Note = styled('div')(({ theme }) => ({
  padding: '0 18px 12px',
  fontSize: '0.8125rem',
  fontVariantNumeric: 'tabular-nums',
  '& > p:first-of-type': { display: 'flex', gap: 8, margin: 0, overflowWrap: 'anywhere' },
  '& > p > svg': { flex: 'none', marginTop: 3, color: theme.vars.palette.inkSoft },
}));

interface ExpectationNoteProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly version: TrainingVersion;
  readonly expectation: Expectation;
  readonly progress: SaidProgress | null;
  readonly read: ReadTime;
}

/** The remaining time, or that the version takes longer than similar ones; nothing once it has ended. */
export function ExpectationNote(props: ExpectationNoteProps) {
  const { projectId, jobId, version, expectation, progress, read } = props;
  const now = useNow();
  const passed = { waited: waitedUntil(version, read, now), ran: ranUntil(version, read, now) };
  const said = expectationWords(expectation, passed, progress, now);
  if (said === null) return null;
  return (
    <Note>
      <p>
        {said.isLate && <WarningIcon />}
        <span>{said.words}</span>
      </p>
      {expectation.run !== null && (
        <EstimateSources projectId={projectId} jobId={jobId} estimate={expectation.run} />
      )}
    </Note>
  );
}
