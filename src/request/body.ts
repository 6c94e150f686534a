import type { CreateVersionBody } from '#api/wire/create-version.ts';
import { type DraftField, draftFields, isActive } from '#domain/draft/field-table.ts';
import { sourceRows } from '#domain/draft/fields.ts';
import { normalizeDraft } from '#domain/draft/normalize.ts';
import type { DraftSource, VersionDraft } from '#domain/draft/shape.ts';
import type { VersionId } from '#domain/ids.ts';
import { valueAt } from '#util/value-at.ts';

export interface RequestContext {
  readonly baseId: VersionId;
  /** The job's description: sent only where the draft says another. */
  readonly jobDescription: string;
  /** Appended to the output path where the draft asks for a new subfolder, e.g. `v0007-20261123-140231-k3f9/`. */
  readonly versionSubfolder: string;
}

/** Only what belongs to the chosen branches is sent. The draft must satisfy `versionDraftSchema`. */
export function requestBody(
  typed: VersionDraft,
  { baseId, jobDescription, versionSubfolder }: RequestContext,
): CreateVersionBody {
  const draft = normalizeDraft(typed);
  const { outputPath, jobDescription: description } = draft.output;
  return {
    ...(description.trim() !== '' && description !== jobDescription && { job_desc: description }),
    config: {
      ...configurationFields(draft),
      train_url: draft.output.freshFolder ? outputPath + versionSubfolder : outputPath,
      pre_version_id: BigInt(baseId),
    },
  };
}

/** What a version and a saved configuration are told alike, from a draft that is normalised. */
export const configurationFields = (draft: VersionDraft): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    draftFields.flatMap((field): readonly (readonly [string, unknown])[] => {
      if (typeof field.api !== 'string' || field.isOfJob || !isActive(field, draft)) return [];
      const value = valueToSend(field, draft);
      return field.isOptional && value === '' ? [] : [[field.api, value]];
    }),
  );

function valueToSend({ kind, path }: DraftField, draft: VersionDraft): unknown {
  switch (kind) {
    case 'parameters':
      return draft.code.parameters.map(({ name, value }) => ({ label: name, value }));
    case 'sources':
      return draft.data.several.sources.map(sourceFields);
    case 'integer':
      return integer(String(valueAt(draft, path)));
    default:
      return valueAt(draft, path);
  }
}

/** A row of the service's `data_source`; only what its kind has. */
export const sourceFields = (source: DraftSource): Readonly<Record<string, string>> =>
  Object.fromEntries(sourceParts[source.kind].map((part) => [sourceRows[part].api, source[part]] as const));

const sourceParts = {
  obs: ['kind', 'dataPath'],
  dataset: ['kind', 'datasetId', 'datasetVersionId'],
} as const;

/** An id or count as the service's Long. What is no integer yet (a draft in the making) stays as typed, to be seen. */
const integer = (text: string): bigint | string => (/^\d+$/.test(text) ? BigInt(text) : text);
