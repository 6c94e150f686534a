import { stepOfPath } from '#domain/draft/field-table.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { Step } from '#domain/draft/steps.ts';
import type { Sweep } from '#domain/sweep/shape.ts';
import { parameterPath } from '#domain/sweep/varied.ts';
import { stepOfVaried } from '#domain/sweep/varied-changes.ts';

/** Of the text box with the values of the varied thing at a place of the plan. */
export const valuesPath = <Place extends number>(place: Place) => `sweep.varied.${place}.values` as const;

/** A row of the plan. */
export const pointPath = (number: number): string => `sweep.points.${number}`;

/** The step where a path of the form is, also one of the plan. */
export function stepOfProblem(path: string, { varied }: Sweep): Step {
  if (!path.startsWith('sweep.')) return stepOfPath(path);
  if (path.startsWith('sweep.points.')) return 'review';
  const place = /^sweep\.varied\.(\d+)\./.exec(path)?.[1];
  return stepOfVaried(place === undefined ? '' : (varied[Number(place)]?.path ?? ''));
}

/** Of the field that has the one value of what is varied. */
export function plainPath({ code }: VersionDraft, varied: string): string {
  const row = code.parameters.findIndex(({ name }) => parameterPath(name) === varied);
  return row === -1 ? varied : `code.parameters.${row}.value`;
}
