import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type ReactNode, useRef } from 'react';
import { KeyHint } from '#components/keys/KeyHint.tsx';
import { type DraftStep, type Step, stepTitles } from '#domain/draft/steps.ts';
import { sumOfState } from '#pages/wizard/steps/step-states.ts';
import { useBottomBar } from '#ui/page/bottom-bar.ts';
import { Name } from '#ui/translation/Name.tsx';
import { useWizardState } from './use-wizard-state.ts';

const Bar = styled('div')(({ theme }) => ({
  position: 'fixed',
  inset: 'auto 0 0',
  zIndex: theme.zIndex.appBar,
  padding: '12px 28px',
  borderTop: `1px solid ${theme.vars.palette.line}`,
  backgroundColor: theme.vars.palette.surface,
  [theme.breakpoints.down('md')]: { padding: '10px 14px' },
}));

const Inner = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  maxWidth: 1504,
  margin: '0 auto',
});

const Above = styled('div')({ maxWidth: 1504, maxHeight: '45vh', margin: '0 auto', overflowY: 'auto' });

const Sum = styled('span')(({ theme }) => ({
  flex: 1,
  minWidth: 0,
  textAlign: 'right',
  fontSize: '0.8125rem',
  color: theme.vars.palette.inkSoft,
  [theme.breakpoints.down('md')]: {
    visibility: 'hidden',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
}));

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
  /** A step with errors. */
  readonly onOpenStep: (step: DraftStep) => void;
}

/** The way on. Next and Create version submit the form, so that Enter in a field does what the button does. */
export function WizardBar(props: WizardBarProps) {
  const { step, visited, notice, createLabel, isBusy, onBack, onReview, onOpenStep } = props;
  const bar = useRef<HTMLDivElement>(null);
  useBottomBar(bar);
  return (
    <Bar ref={bar}>
      <Above>{notice}</Above>
      <Inner>
        <Button onClick={onBack}>Back</Button>
        <SumOfState step={step} visited={visited} onOpenStep={onOpenStep} />
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

function SumOfState({ step, visited, onOpenStep }: Pick<WizardBarProps, 'step' | 'visited' | 'onOpenStep'>) {
  const state = useWizardState(step, visited);
  const { changes, errors } = sumOfState(state, stepTitles);
  return (
    <Sum>
      {changes} from <Name>{state.baseName}</Name>
      {errors.map(({ step: target, words }) => (
        <span key={target}>
          {' · '}
          <Button variant="link" size="small" onClick={() => onOpenStep(target)}>
            {words}
          </Button>
        </span>
      ))}
    </Sum>
  );
}
