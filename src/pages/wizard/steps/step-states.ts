import type { Change } from '#domain/draft/diff.ts';
import { type DraftStep, draftSteps, type Step, steps } from '#domain/draft/steps.ts';
import { formatCount } from '#util/format.ts';
import type { DraftIssue } from './draft-issues.ts';

export interface StepState {
  readonly step: Step;
  readonly isCurrent: boolean;
  readonly mark: 'new' | 'done' | 'errors';
  /** The state of the step in words: '2 changes', '1 error', 'unchanged'; '' if there is nothing to report. */
  readonly words: string;
  readonly tone: 'plain' | 'changed' | 'bad';
}

export interface WizardState {
  readonly current: Step;
  readonly visited: ReadonlySet<Step>;
  readonly issues: readonly DraftIssue[];
  readonly changes: readonly Change[];
  readonly baseName: string;
  readonly usesVersionSubfolder: boolean;
}

export const stepStates = (state: WizardState): readonly StepState[] =>
  steps.map((step) => stepState(step, state));

function stepState(step: Step, state: WizardState): StepState {
  const isCurrent = step === state.current;
  if (step === 'review')
    return {
      step,
      isCurrent,
      mark: 'new',
      words: '',
      tone: 'plain',
    };
  const errors = state.issues.filter((issue) => issue.step === step).length;
  if (errors > 0)
    return { step, isCurrent, mark: 'errors', words: formatCount(errors, 'error'), tone: 'bad' };
  const changes = state.changes.filter((change) => change.step === step).length;
  const mark = state.visited.has(step) ? 'done' : 'new';
  if (changes > 0) return { step, isCurrent, mark, words: formatCount(changes, 'change'), tone: 'changed' };
  const words = step === 'output' && state.usesVersionSubfolder ? 'new subfolder' : 'unchanged';
  return { step, isCurrent, mark, words, tone: 'plain' };
}

export interface StepErrors {
  readonly step: DraftStep;
  /** '2 errors in Code' */
  readonly words: string;
  readonly issues: readonly DraftIssue[];
}

/** '2 changes', and how many errors there are, by step. */
export function sumOfState(
  { changes, issues }: WizardState,
  titles: Readonly<Record<Step, string>>,
): { readonly changes: string; readonly errors: readonly StepErrors[] } {
  const errors = draftSteps.flatMap((step): readonly StepErrors[] => {
    const own = issues.filter((issue) => issue.step === step);
    if (own.length === 0) return [];
    return [{ step, words: `${formatCount(own.length, 'error')} in ${titles[step]}`, issues: own }];
  });
  const words = changes.length === 0 ? 'No changes' : formatCount(changes.length, 'change');
  return { changes: words, errors };
}
