import { zodResolver } from '@hookform/resolvers/zod';
import type { FieldErrors, Resolver } from 'react-hook-form';
import type { Catalogue } from '#domain/catalogue.ts';
import type { DraftStep } from '#domain/steps.ts';
import { type VersionDraft, versionDraftSchema } from '#domain/version-draft.ts';

/**
 * Validates against the catalogue as it is at that moment (lists may come, or come again, while the form is open), and
 * speaks only of the steps that were checked. The form is always validated whole: asked for one step alone, it drops
 * the errors of a step whose fields were never on the page.
 */
export function draftResolver(
  readCatalogue: () => Catalogue,
  checkedSteps: ReadonlySet<DraftStep>,
): Resolver<VersionDraft> {
  return async (values, context, options) => {
    const result = await zodResolver(versionDraftSchema(readCatalogue()))(values, context, options);
    const errors: FieldErrors<VersionDraft> = {};
    for (const step of checkedSteps)
      Object.assign(errors, result.errors[step] && { [step]: result.errors[step] });
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
  };
}
