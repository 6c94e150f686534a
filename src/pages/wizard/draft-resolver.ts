import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import type { Catalogue } from '#domain/catalogue.ts';
import { type VersionDraft, versionDraftSchema } from '#domain/version-draft.ts';

/** Validates against the catalogue as it is at that moment: lists may come, or come again, while the form is open. */
export function draftResolver(readCatalogue: () => Catalogue): Resolver<VersionDraft> {
  return (values, context, options) =>
    zodResolver(versionDraftSchema(readCatalogue()))(values, context, options);
}
