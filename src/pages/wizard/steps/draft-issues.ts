import type { FieldErrors } from 'react-hook-form';
import { draftFields } from '#domain/draft/field-table.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { type DraftStep, draftSteps } from '#domain/draft/steps.ts';
import { emptySweep, type Sweep } from '#domain/sweep/shape.ts';
import { serviceErrorType } from '#pages/wizard/draft-resolver.ts';
import { stepOfProblem } from '#pages/wizard/sweep/sweep-steps.ts';

export interface DraftIssue {
  readonly path: string;
  readonly step: DraftStep;
  readonly message: string;
  /** Reported by the service after the last submit; only the next submit shows whether it is still true. */
  readonly isFromService: boolean;
}

/** The form's errors as lines, in the order of the screen. */
export function draftIssues(
  errors: FieldErrors<VersionDraft>,
  sweep: Sweep = emptySweep,
): readonly DraftIssue[] {
  const issues = leaves(errors, []).flatMap((leaf): readonly DraftIssue[] => {
    const step = stepOfProblem(leaf.path, sweep);
    return step === 'review' ? [] : [{ ...leaf, step, message: placed(leaf) }];
  });
  return issues.sort((a, b) => screenOrder(a) - screenOrder(b));
}

/** Lines of several sources would look alike: the words of the field, after the name of its group. */
function placed({ path, message }: Leaf): string {
  const index = /^data\.several\.sources\.(\d+)\./.exec(path)?.[1];
  return index === undefined ? message : `Source ${Number(index) + 1}: ${message}`;
}

type Leaf = Omit<DraftIssue, 'step'>;

function leaves(node: unknown, path: readonly string[]): readonly Leaf[] {
  if (!isRecord(node)) return [];
  const { message, type } = node;
  if (typeof message === 'string')
    return [{ path: path.join('.'), message, isFromService: type === serviceErrorType }];
  // `ref` is the field's element.
  return Object.entries(node).flatMap(([key, child]) => (key === 'ref' ? [] : leaves(child, [...path, key])));
}

const isRecord = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null;

function screenOrder({ path, step }: DraftIssue): number {
  const position = draftFields.findIndex((field) => path === field.path || path.startsWith(`${field.path}.`));
  return draftSteps.indexOf(step) * 100 + position;
}
