import type { DraftStep } from '#domain/draft/steps.ts';

/** What a step can ask of the wizard. */
export interface StepProps {
  readonly onEdit: (step: DraftStep) => void;
  /** Opens the step that has this field, and puts the focus there. */
  readonly onOpen: (path: string) => void;
}
