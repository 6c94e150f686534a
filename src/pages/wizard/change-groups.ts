import type { Change } from '#domain/draft-diff.ts';
import { type DraftField, draftFields, isActive } from '#domain/draft-fields.ts';
import type { DraftStep } from '#domain/steps.ts';
import type { VersionDraft } from '#domain/version-draft.ts';

export interface ChangeGroup {
  readonly title: 'Changed' | 'Added' | 'Removed';
  readonly changes: readonly Change[];
}

/** Differences by their kind; a kind of which there is none is left out. */
export function changeGroups(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups: readonly ChangeGroup[] = [
    {
      title: 'Changed',
      changes: changes.filter(({ before, after }) => before !== undefined && after !== undefined),
    },
    { title: 'Added', changes: changes.filter(({ before }) => before === undefined) },
    { title: 'Removed', changes: changes.filter(({ after }) => after === undefined) },
  ];
  return groups.filter((group) => group.changes.length > 0);
}

export interface UnchangedRow {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** Undefined for a running parameter. */
  readonly field: DraftField | undefined;
}

/** What a step says as the base version does; running parameters stand right under the code source. */
export function unchangedRows(
  step: DraftStep,
  draft: VersionDraft,
  changes: readonly Change[],
): readonly UnchangedRow[] {
  const changed = new Set(changes.map(({ path }) => path));
  const fields = draftFields
    .filter((field) => field.step === step && isActive(field, draft) && !changed.has(field.path))
    .map((field) => ({ key: field.path, label: field.label, value: field.print(draft), field }));
  if (step !== 'code') return fields;
  const parameters = draft.code.parameters.flatMap(({ name, value }, index) =>
    changed.has(`code.parameters.${name}`)
      ? []
      : [{ key: `code.parameters.${index}`, label: name, value, field: undefined }],
  );
  const first = changed.has('code.source') ? 0 : 1;
  return [...fields.slice(0, first), ...parameters, ...fields.slice(first)];
}
