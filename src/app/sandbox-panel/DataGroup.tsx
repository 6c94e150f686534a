import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { SandboxData, SandboxState } from '#api/sandbox-control.ts';
import { ConfirmDialog } from '#ui/dialog/ConfirmDialog.tsx';
import { formatCount } from '#util/format.ts';
import { PanelGroup } from './PanelGroup.tsx';

interface DataGroupProps {
  readonly counts: SandboxState['counts'];
  readonly onReset: (data: SandboxData) => void;
}

const resets = [
  { data: 'demo', name: 'Demo data', holds: 'the seven jobs of the demo' },
  { data: 'empty', name: 'No jobs', holds: 'no jobs at all' },
  { data: 'large', name: 'Large data', holds: '1,000 jobs, one of them with 1,000 versions' },
] as const;

const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });

export function DataGroup({ counts, onReset }: DataGroupProps) {
  const [asked, setAsked] = useState<(typeof resets)[number]>(resets[0]);
  const [isAsking, setAsking] = useState(false);
  const { jobs, versions } = counts;
  return (
    <PanelGroup
      title="Reset data"
      help={`Current data: ${formatCount(jobs, 'job')} with ${formatCount(versions, 'version')}.`}
    >
      <Row>
        {resets.map((reset) => (
          <Button
            key={reset.data}
            onClick={() => {
              setAsked(reset);
              setAsking(true);
            }}
          >
            {reset.name}
          </Button>
        ))}
      </Row>
      <ConfirmDialog
        open={isAsking}
        title="Reset data?"
        confirm="Reset"
        cancel="Cancel"
        tone="danger"
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onReset(asked.data);
        }}
      >
        Loads {asked.holds}. Versions that you created are lost; the clock, the faults and the outcome are
        reset. The list of jobs opens.
      </ConfirmDialog>
    </PanelGroup>
  );
}
