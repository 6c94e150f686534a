import * as z from 'zod/mini';

/** The steps of the wizard that ask for something: each is a key of the draft. */
export const draftSteps = ['code', 'data', 'resources', 'output'] as const;
export const steps = [...draftSteps, 'review'] as const;

export type DraftStep = (typeof draftSteps)[number];
export type Step = (typeof steps)[number];

export const stepSchema = z.enum(steps);

export const stepTitles: Readonly<Record<Step, string>> = {
  code: 'Code',
  data: 'Data',
  resources: 'Resources',
  output: 'Output',
  review: 'Review',
};

export const stepAfter = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? 'review';
export const stepBefore = (step: Step): Step | undefined => steps[steps.indexOf(step) - 1];
