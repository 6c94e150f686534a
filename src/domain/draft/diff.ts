import type { Parameter } from '#domain/parameters/parameter.ts';
import { comparedFields, isActive, printField } from './field-table.ts';
import { normalizeDraft } from './normalize.ts';
import type { VersionDraft } from './shape.ts';
import type { DraftStep } from './steps.ts';

/** One difference to the base version. `before` is undefined for what was added, `after` for what was removed. */
export interface Change {
  /** The path of the form field; a parameter's is `code.parameters.<name>`, since rows move. */
  readonly path: string;
  readonly step: DraftStep;
  readonly label: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly isParameter: boolean;
}

/** What differs between two drafts, in the order of the form. The new subfolder is new each time and no difference. */
export function draftChanges(base: VersionDraft, draft: VersionDraft): readonly Change[] {
  return [...parameterChanges(base.code.parameters, draft.code.parameters), ...fieldChanges(base, draft)];
}

function fieldChanges(base: VersionDraft, draft: VersionDraft): readonly Change[] {
  const [before, after] = [normalizeDraft(base), normalizeDraft(draft)];
  return comparedFields.flatMap((field) => {
    const { path, step, label } = field;
    const old = isActive(field, before) ? printField(field, before) : undefined;
    const now = isActive(field, after) ? printField(field, after) : undefined;
    if ((old ?? '') === (now ?? '') || isKeptWhenBlank(path, now)) return [];
    return [{ path, step, label, before: old, after: now, isParameter: false }];
  });
}

/** A job description that is left blank is not sent: the job keeps its own. */
const isKeptWhenBlank = (path: string, now: string | undefined): boolean =>
  path === 'output.jobDescription' && now?.trim() === '';

/** Parameters are matched by name; rows with the same name are matched in their order. */
export function parameterChanges(base: readonly Parameter[], draft: readonly Parameter[]): readonly Change[] {
  const old = valuesByName(base);
  const now = valuesByName(draft);
  const names = new Set([...now.keys(), ...old.keys()]);
  return Array.from(names).flatMap((name): readonly Change[] => {
    const [before, after] = [old.get(name), now.get(name)];
    if (areSameValues(before, after)) return [];
    return [
      {
        path: `code.parameters.${name}`,
        step: 'code',
        label: name,
        before: before?.join('\n'),
        after: after?.join('\n'),
        isParameter: true,
      },
    ];
  });
}

/** For each parameter of the draft the value in the base version; undefined if there is none. They are matched as for the changes. */
export function valuesBefore(
  base: readonly Parameter[],
  draft: readonly Parameter[],
): readonly (string | undefined)[] {
  const old = valuesByName(base);
  const taken = new Map<string, number>();
  return draft.map(({ name }) => {
    const place = taken.get(name) ?? 0;
    taken.set(name, place + 1);
    return old.get(name)?.[place];
  });
}

/** @param one the values of one name; empty if there is none of that name */
export const areSameValues = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

/** The values of each name, in the order of the rows. */
export function valuesByName(parameters: readonly Parameter[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const { name, value } of parameters) {
    const former = values.get(name);
    if (former === undefined) values.set(name, [value]);
    else former.push(value);
  }
  return values;
}
