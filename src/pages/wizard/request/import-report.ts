import type { Catalogue } from '#domain/catalogue.ts';
import { namesOfCatalogue, withNames } from '#domain/draft/change-names.ts';
import { type Change, draftChanges } from '#domain/draft/diff.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { draftSteps, stepTitles } from '#domain/draft/steps.ts';
import { requirements } from '#domain/preflight/schema.ts';
import type { ImportNote } from '#request/import-notes.ts';

export interface ImportSection {
  readonly title: string;
  /** What the form would have otherwise than now. */
  readonly changes: readonly Change[];
  /** What is wrong, and what is not taken. */
  readonly notes: readonly { readonly isWrong: boolean; readonly message: string }[];
}

/** What an import would do, step by step; what belongs to no step comes last. */
export function importReport(
  imported: VersionDraft,
  notes: readonly ImportNote[],
  current: VersionDraft,
  catalogue: Catalogue,
): readonly ImportSection[] {
  const changes = draftChanges(current, imported).map((change) =>
    withNames(change, namesOfCatalogue(catalogue)),
  );
  const wrong = requirements(imported, catalogue);
  const notesOf = (step: ImportNote['step']) =>
    notes
      .filter((note) => note.step === step)
      .map(({ kind, message }) => ({ isWrong: kind === 'wrong', message }));
  const sections = draftSteps.map((step): ImportSection => {
    const requirementsOfStep = wrong.filter((finding) => finding.step === step);
    return {
      title: stepTitles[step],
      changes: changes.filter((change) => change.step === step),
      notes: [...requirementsOfStep.map(({ message }) => ({ isWrong: true, message })), ...notesOf(step)],
    };
  });
  const others = notesOf(undefined);
  return others.length === 0 ? sections : [...sections, { title: 'Other', changes: [], notes: others }];
}
