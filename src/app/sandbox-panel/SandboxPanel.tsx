import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { SandboxData } from '#api/sandbox-control.ts';
import { type Fault, switchFault } from '#api/sandbox-faults.ts';
import { demoAccount } from '#app/session/demo-account.ts';
import { useSessionState } from '#app/session/session-context.tsx';
import { ReadFailure } from '#components/ReadFailure.tsx';
import { pageEdges } from '#ui/page/page-grid.ts';
import { visuallyHidden } from '#ui/theme/tokens.ts';
import { formatTime } from '#util/format.ts';
import { DataGroup } from './DataGroup.tsx';
import { FaultGroup } from './FaultGroup.tsx';
import { GuideGroup } from './GuideGroup.tsx';
import { OutcomeGroup } from './OutcomeGroup.tsx';
import { TimeGroup } from './TimeGroup.tsx';
import { useSandbox } from './use-sandbox.ts';

const Panel = styled('aside')(({ theme }) => ({
  paddingBlock: '12px 18px',
  ...pageEdges(theme),
  borderBottom: `1px solid ${theme.vars.palette.line}`,
  backgroundColor: theme.vars.palette.sunken,
}));

const Head = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr) auto',
  alignItems: 'baseline',
  gap: '0 10px',
  marginBottom: 12,
  '& p': { fontSize: '0.8125rem', color: theme.vars.palette.inkSoft },
  [theme.breakpoints.down('md')]: { '& p': { gridArea: '2 / 1 / auto / -1' }, '& button': { gridColumn: 3 } },
}));

const Groups = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 380px) minmax(0, 1fr)',
  gap: '20px 40px',
  '& > div': { display: 'grid', gap: 18, alignContent: 'start' },
  [theme.breakpoints.down('lg')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));

interface SandboxPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Controls the sandbox that the page is connected to. It is in the page's flow and covers nothing. */
export function SandboxPanel({ id, onClose }: SandboxPanelProps) {
  const titleId = useId();
  const session = useSessionState();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { state, error, change, refreshPages } = useSandbox();
  const [news, setNews] = useState('');

  const skip = (milliseconds: number) =>
    change(
      (control) => control.skip(milliseconds),
      ({ now }) => {
        setNews(`Simulated time: ${formatTime(now)}.`);
        refreshPages();
      },
    );

  const switchTo = (fault: Fault, isOn: boolean) =>
    change(async (control) => {
      const { faults } = await control.read();
      return control.setFaults(switchFault(faults, fault, isOn));
    });

  const reset = (data: SandboxData) =>
    change(
      (control) => control.reset(data),
      async () => {
        const projectId = (session.kind === 'signed-in' && session.projectId) || demoAccount.projectId;
        await navigate({ to: '/projects/$projectId', params: { projectId } });
        await queryClient.resetQueries();
        setNews('Data reset.');
      },
    );

  return (
    <Panel
      id={id}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Head>
        <Typography variant="h2" id={titleId}>
          Sandbox
        </Typography>
        <p>Controls the simulator. Not available with a real endpoint.</p>
        <Button variant="quiet" onClick={onClose}>
          Close
        </Button>
      </Head>
      {error !== null && <ReadFailure title="The sandbox could not be changed" error={error} />}
      {state !== undefined && (
        <Groups>
          <div>
            <OutcomeGroup
              outcome={state.outcome}
              onChange={(outcome) => change((control) => control.setOutcome(outcome))}
            />
            <TimeGroup
              now={state.now}
              speed={state.speed}
              onSpeed={(speed) => change((control) => control.setSpeed(speed))}
              onSkip={skip}
            />
            <DataGroup counts={state.counts} onReset={reset} />
            <GuideGroup hasDemoData={state.data === 'demo'} />
          </div>
          <FaultGroup
            faults={state.faults}
            onSwitch={switchTo}
            onClear={() => change((control) => control.setFaults([]))}
          />
        </Groups>
      )}
      <span aria-live="polite" style={visuallyHidden}>
        {news}
      </span>
    </Panel>
  );
}
