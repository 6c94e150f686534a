import type { ComponentType, ReactNode } from 'react';
import type { Step } from '#domain/draft/steps.ts';
import { Name } from '#ui/translation/Name.tsx';
import { CodePlace } from './code/CodePlace.tsx';
import { CodeStep } from './code/CodeStep.tsx';
import { DataStep } from './data/DataStep.tsx';
import { OutputStep } from './output/OutputStep.tsx';
import { ResourcesStep } from './resources/ResourcesStep.tsx';
import { ReviewStep } from './review/ReviewStep.tsx';
import type { StepProps } from './step-props.ts';

interface StepPage {
  /** One sentence under the heading. */
  readonly lead: (baseName: string) => ReactNode;
  readonly Component: ComponentType<StepProps>;
  /** Where there is room, in the column beside it; else the step shows it itself. */
  readonly Beside?: ComponentType;
}

/** What each step says and shows; its order and its title are in the domain (`draft/steps.ts`). */
export const steps: Readonly<Record<Step, StepPage>> = {
  code: {
    lead: (base) => (
      <>
        The code to run and its parameters, filled in from <Name>{base}</Name>.
      </>
    ),
    Component: CodeStep,
    Beside: CodePlace,
  },
  data: { lead: () => 'The data that the code reads.', Component: DataStep },
  resources: { lead: () => 'Where the version runs, and with how many workers.', Component: ResourcesStep },
  output: { lead: () => 'Where results and logs are written.', Component: OutputStep },
  review: {
    lead: (base) => (
      <>
        Check the changes from <Name>{base}</Name>. Nothing is sent before you create it.
      </>
    ),
    Component: ReviewStep,
  },
};
