import { styled } from '@mui/material/styles';
import { useId, useMemo, useState } from 'react';
import type { SystemUse as Use } from '#api/version-metrics.ts';
import { Chart } from '#components/chart/Chart.tsx';
import { Charts } from '#components/chart/chart-parts.ts';
import { createCursor } from '#components/chart/cursor.ts';
import type { ProjectId } from '#domain/ids.ts';
import { isFinal } from '#domain/job-status.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { WarningIcon } from '#ui/icons.tsx';
import { idleShare, systemCharts } from './system-charts.ts';
import { useHasGpu } from './use-has-gpu.ts';

const Section = styled('section')(({ theme }) => ({
  borderTop: `1px solid ${theme.vars.palette.line}`,
  '& h3': {
    ...theme.typography.h3,
    padding: '10px 16px 8px',
    borderBottom: `1px solid ${theme.vars.palette.line}`,
    color: theme.vars.palette.inkSoft,
  },
}));

const Idle = styled('p')(({ theme }) => ({
  display: 'flex',
  gap: 8,
  padding: '9px 16px',
  borderBottom: `1px solid ${theme.vars.palette.line}`,
  '& > svg': { marginTop: 3 },
  '& b': { fontWeight: 600 },
}));

interface SystemUseProps {
  readonly projectId: ProjectId;
  readonly version: TrainingVersion;
  readonly use: Use;
}

/** What the run makes of the machine. */
export function SystemUse({ projectId, version, use }: SystemUseProps) {
  const [cursor] = useState(createCursor);
  const hasGpu = useHasGpu(projectId, version, use);
  const charts = useMemo(() => systemCharts(use, hasGpu), [use, hasGpu]);
  const idle = hasGpu ? idleShare(use.gpu) : null;
  const id = useId();
  if (charts.length === 0) return null;
  return (
    <Section aria-labelledby={id}>
      <h3 id={id}>System</h3>
      {idle !== null && (
        <Idle>
          <WarningIcon />
          <span>
            <b>
              The GPU {isFinal(version.status) ? 'was' : 'has been'} under 10% busy for{' '}
              {Math.floor(idle * 100)}% of the run.
            </b>{' '}
            Check data loading and batch size, or choose a smaller specification.
          </span>
        </Idle>
      )}
      <Charts>
        {charts.map((data) => (
          <Chart key={data.title} data={data} cursor={cursor} ownName={version.name} baseName={undefined} />
        ))}
      </Charts>
    </Section>
  );
}
