import { Link } from '@tanstack/react-router';
import { memo, useId } from 'react';
import { type Step, stepTitles } from '#domain/draft/steps.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { CheckIcon } from '#ui/icons.tsx';
import { Item, List, Mark, Words } from './step-list-parts.ts';
import type { StepState } from './step-states.ts';

interface StepListProps {
  readonly states: readonly StepState[];
  readonly onOpen: (step: Step) => void;
}

/** Links named by the step; its state is their description. */
export const StepList = ({ states, onOpen }: StepListProps) => (
  <List>
    {states.map((state, index) => (
      <StepItem key={state.step} {...state} place={index + 1} onOpen={onOpen} />
    ))}
  </List>
);

interface StepItemProps extends StepState {
  readonly place: number;
  readonly onOpen: (step: Step) => void;
}

const StepItem = memo(function StepItem(props: StepItemProps) {
  const { step, isCurrent, mark, words, tone, place, onOpen } = props;
  const id = useId();
  const { projectId, jobId } = useWizard();
  return (
    <Item>
      <Link
        to="/projects/$projectId/jobs/$jobId/new"
        params={{ projectId, jobId }}
        search={(search) => ({ ...search, step })}
        aria-describedby={words === '' ? undefined : id}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onOpen(step);
        }}
      >
        <Mark data-mark={mark} aria-hidden>
          {mark === 'errors' ? '!' : mark === 'done' && !isCurrent ? <CheckIcon /> : place}
        </Mark>
        <span>{stepTitles[step]}</span>
      </Link>
      {words !== '' && (
        <Words id={id} data-tone={tone}>
          {words}
        </Words>
      )}
    </Item>
  );
});
