import { normalizeDraft } from '#domain/draft/normalize.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { configurationFields } from './body.ts';

/** The configuration of a draft as a saved set has it (modelarts_03_0058): flat, without a base version, and without what is empty. */
export function savedConfigurationBody(typed: VersionDraft): Readonly<Record<string, unknown>> {
  const draft = normalizeDraft(typed);
  const { outputPath, logPath } = draft.output;
  const fields = { ...configurationFields(draft), train_url: outputPath, log_url: logPath };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
