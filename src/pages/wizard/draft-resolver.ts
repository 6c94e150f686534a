import { zodResolver } from '@hookform/resolvers/zod';
import { type FieldErrors, get, type Resolver, set } from 'react-hook-form';
import type { Catalogue } from '#domain/catalogue.ts';
import { type VersionDraft, versionDraftSchema } from '#domain/draft/shape.ts';
import type { DraftStep } from '#domain/draft/steps.ts';
import type { PlanProblem } from '#domain/sweep/points.ts';
import type { RefusedPath } from '#request/field-of-error.ts';
import { isRecord } from '#util/is-record.ts';
import { plainPath, stepOfProblem } from './sweep/sweep-steps.ts';

/** The service's error for a field; it stays until the field changes. */
export interface FieldRefusal {
  readonly path: RefusedPath;
  /** What the field held when it was refused. */
  readonly value: string;
  readonly message: string;
}

/** What is wrong with the plan of a draft; asked for where something varies. */
type PlanCheck = (draft: VersionDraft) => Promise<readonly PlanProblem[]>;

export const serviceErrorType = 'service';

export const fieldRefusal = (values: VersionDraft, path: RefusedPath, message: string): FieldRefusal => ({
  path,
  value: valueAt(values, path),
  message,
});

/**
 * Validates against the catalogue as it is at that moment (lists may come, or come again, while the form is open), and
 * reports only the steps that were checked. The form is always validated whole: asked for one step alone, it drops
 * the errors of a step whose fields were never on the page.
 */
export function draftResolver(
  readCatalogue: () => Catalogue,
  checkedSteps: ReadonlySet<DraftStep>,
  readRefusal: () => FieldRefusal | undefined,
  readPlanProblems: PlanCheck,
): Resolver<VersionDraft> {
  return async (values, context, options) => {
    const result = await zodResolver(versionDraftSchema(readCatalogue()))(values, context, options);
    const errors: FieldErrors<VersionDraft> = {};
    for (const step of checkedSteps)
      Object.assign(errors, result.errors[step] && { [step]: result.errors[step] });
    if (values.sweep.varied.length > 0) addPlan(errors, values, checkedSteps, await readPlanProblems(values));
    const refusal = readRefusal();
    if (refusal !== undefined && valueAt(values, refusal.path) === refusal.value) addRefusal(errors, refusal);
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
  };
}

/** What is wrong with the plan is at its fields; what has several values has no error as one. */
function addPlan(
  errors: FieldErrors<VersionDraft>,
  draft: VersionDraft,
  checkedSteps: ReadonlySet<DraftStep>,
  problems: readonly PlanProblem[],
): void {
  for (const { path } of draft.sweep.varied) {
    removeAt(errors, plainPath(draft, path));
    // Each specification allows as many workers as it says, which the plan holds against each.
    if (path === 'resources.publicPool.specId') removeAt(errors, 'resources.workers');
  }
  for (const { path, message } of problems) {
    const step = stepOfProblem(path, draft.sweep);
    // Equal points are reported in the review, where they can be changed.
    if (step !== 'review' && checkedSteps.has(step)) set(errors, path, { type: 'plan', message });
  }
}

function removeAt(errors: FieldErrors<VersionDraft>, path: string): void {
  const end = path.lastIndexOf('.');
  const group: unknown = get(errors, path.slice(0, end));
  if (isRecord(group)) Reflect.deleteProperty(group, path.slice(end + 1));
}

function addRefusal(errors: FieldErrors<VersionDraft>, { path, message }: FieldRefusal): void {
  const place = errorPath(path);
  if (get(errors, place) === undefined) set(errors, place, { type: serviceErrorType, message });
}

/** The errors of a list stand beside its rows. */
const errorPath = (path: RefusedPath): string => (path === 'code.parameters' ? `${path}.root` : path);

const valueAt = (values: VersionDraft, path: RefusedPath): string => JSON.stringify(get(values, path)) ?? '';
