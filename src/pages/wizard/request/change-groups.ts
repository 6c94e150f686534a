import type { Change } from '#domain/draft/diff.ts';
import { type DraftField, draftFields, isActive, printField } from '#domain/draft/field-table.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { DraftStep } from '#domain/draft/steps.ts';

export interface ChangeGroup {
  readonly title: 'Changed' | 'Added' | 'Removed';
  readonly changes: readonly Change[];
}

/** Differences by kind; empty kinds are left out. */
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

/** What a step says as the base version does. */
export function unchangedRows(
  step: DraftStep,
  draft: VersionDraft,
  changes: readonly Change[],
): readonly UnchangedRow[] {
  const changed = new Set(changes.map(({ path }) => path));
  return draftFields
    .filter((field) => field.step === step && field.kind !== 'flag' && isActive(field, draft))
    .flatMap((field): readonly UnchangedRow[] => {
      if (field.kind === 'parameters') return unchangedParameters(draft, changed);
      if (changed.has(field.path)) return [];
      return [{ key: field.path, label: field.label, value: printField(field, draft), field }];
    });
}

const unchangedParameters = ({ code }: VersionDraft, changed: ReadonlySet<string>): readonly UnchangedRow[] =>
  code.parameters.flatMap(({ name, value }, index) =>
    changed.has(`code.parameters.${name}`)
      ? []
      : [{ key: `code.parameters.${index}`, label: name, value, field: undefined }],
  );
