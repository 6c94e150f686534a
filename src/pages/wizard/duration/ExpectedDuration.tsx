import { styled } from '@mui/material/styles';
import { EstimateSources } from '#components/expected-duration/EstimateSources.tsx';
import { noEstimateWords } from '#components/expected-duration/estimate-words.ts';
import { useIsSweep } from '#pages/wizard/current-draft.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { Card } from '#ui/Card.tsx';
import { formatAmountRange, formatExpectedTime } from '#util/format.ts';
import { useExpectedDuration } from './use-expected-duration.ts';

const Line = styled('p')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '2px 18px',
  margin: '0 0 4px',
  fontVariantNumeric: 'tabular-nums',
  color: theme.vars.palette.inkSoft,
  '& b': { fontSize: '0.9375rem', fontWeight: 600, color: theme.vars.palette.ink },
}));

const hour = 3_600_000;

/** What a version costs in time, before it is created; where a change has taken the estimate away, why. */
export function ExpectedDuration() {
  const { projectId, jobId } = useWizard();
  const expected = useExpectedDuration();
  const isSweep = useIsSweep();
  // Each version of a plan has its own; they are in the review.
  if (expected === null || isSweep) return null;
  if (typeof expected === 'string')
    return (
      <Card title="Expected duration">
        <Line>
          <b>No estimate</b> <span>{noEstimateWords[expected]}</span>
        </Line>
      </Card>
    );
  const { run, queue, gpus, cost } = expected;
  const amount = (perHour: number) =>
    formatAmountRange((run.low / hour) * perHour, (run.high / hour) * perHour);
  return (
    <Card title="Expected duration">
      <Line>
        <b>{formatExpectedTime(run.low, run.high)}</b>{' '}
        {queue !== null && <span>queue {formatExpectedTime(queue.low, queue.high)}</span>}{' '}
        {gpus !== null && (
          <span>
            {amount(gpus.total)} GPU-hours on {gpus.words}
          </span>
        )}{' '}
        {cost !== null && (
          <span>
            {amount(cost.perHour)} {cost.currency}
          </span>
        )}
      </Line>
      <EstimateSources projectId={projectId} jobId={jobId} estimate={run} inNewTab />
    </Card>
  );
}
