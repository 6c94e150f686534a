import { normalizeDraft } from '#domain/draft/normalize.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { configurationFields } from './body.ts';

/** The configuration of a draft as a saved configuration has it (modelarts_03_0058): flat, without a base version, and without what is empty. */
export function savedConfigurationBody(typed: VersionDraft): Readonly<Record<string, unknown>> {
  const fields = configurationFields(normalizeDraft(typed));
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
