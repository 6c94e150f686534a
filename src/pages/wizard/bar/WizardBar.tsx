import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type ReactNode, useRef } from 'react';
import { KeyHint } from '#components/keys/KeyHint.tsx';
import type { Step } from '#domain/draft/steps.ts';
import { useBottomBar } from '#ui/page/bottom-bar.ts';
import { pageEdges } from '#ui/page/page-grid.ts';
import { DraftSum } from './DraftSum.tsx';
import { SavedTime } from './SavedTime.tsx';

const Bar = styled('div')(({ theme }) => ({
  position: 'fixed',
  inset: 'auto 0 0',
  zIndex: theme.zIndex.appBar,
  paddingBlock: 11,
  ...pageEdges(theme),
  borderTop: `1px solid ${theme.vars.palette.line}`,
  backgroundColor: theme.vars.palette.surface,
}));

const Inner = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 12px',
  '& > small': { fontSize: '0.75rem', color: theme.vars.palette.inkFaint },
  [theme.breakpoints.down('md')]: {
    '& > small, & kbd': { display: 'none' },
    '& > button:first-of-type': { marginRight: 'auto' },
  },
}));

const Above = styled('div')({ maxHeight: '45vh', overflowY: 'auto' });

interface WizardBarProps {
  readonly step: Step;
  readonly visited: ReadonlySet<Step>;
  /** How the last press stands, above the buttons. */
  readonly notice: ReactNode;
  readonly createLabel: ReactNode;
  /** A press would do nothing now. */
  readonly isBusy: boolean;
  readonly onBack: () => void;
  readonly onReview: () => void;
  /** The field of an error. */
  readonly onOpen: (path: string) => void;
}

/** The way on. Next and Create version submit the form, so that Enter in a field does what the button does. */
export function WizardBar(props: WizardBarProps) {
  const { step, visited, notice, createLabel, isBusy, onBack, onReview, onOpen } = props;
  const bar = useRef<HTMLDivElement>(null);
  useBottomBar(bar);
  return (
    <Bar ref={bar}>
      <Above>{notice}</Above>
      <Inner>
        <Button onClick={onBack}>Back</Button>
        <SavedTime />
        <DraftSum step={step} visited={visited} onOpen={onOpen} />
        {step === 'review' ? (
          <Button type="submit" variant="primary" aria-disabled={isBusy}>
            {createLabel}
            <KeyHint of="goOn" />
          </Button>
        ) : (
          <>
            <Button onClick={onReview}>
              Review
              <KeyHint of="goOn" />
            </Button>
            <Button type="submit" variant="primary">
              Next
            </Button>
          </>
        )}
      </Inner>
    </Bar>
  );
}
