import * as z from 'zod/mini';
import { type DraftField, draftFields, printField } from '#domain/draft/field-table.ts';
import { withValueAt } from '#domain/draft/path.ts';
import type { DraftSource, VersionDraft } from '#domain/draft/shape.ts';
import { parseJson, stringifyJson } from '#util/lossless-json.ts';
import { sourceFields } from './body.ts';

/** One place in the draft that a field of the service stands for. */
export interface Place {
  readonly apiField: string;
  readonly field: DraftField;
}

/** The service's name of each field, and where in the draft it stands: the field that tells a branch comes first in it. */
export const places: readonly Place[] = draftFields.flatMap((field) =>
  typeof field.api === 'string' && field.kind !== 'parameters' ? [{ apiField: field.api, field }] : [],
);

/** What is at a place, as a link says it. */
export const textAt = (draft: VersionDraft, { field }: Place): string =>
  field.kind === 'sources'
    ? stringifyJson(draft.data.several.sources.map(sourceFields))
    : printField(field, draft);

/** The draft with a text of a link at a place, whose branch is then the chosen one. Throws what `readSources` does. */
export function withTextAt(draft: VersionDraft, { field }: Place, text: string): VersionDraft {
  const { path, kind, branch } = field;
  const filled = withValueAt(draft, path, kind === 'sources' ? readSources(text) : text);
  return branch === undefined ? filled : withValueAt(filled, branch.choice, branch.value);
}

const sourcesSchema = z.array(
  z.object({
    type: z.enum(['obs', 'dataset']),
    data_url: z._default(z.string(), ''),
    dataset_id: z._default(z.string(), ''),
    dataset_version: z._default(z.string(), ''),
  }),
);

/** Throws where the text is not the JSON of `data_source`. */
function readSources(text: string): readonly DraftSource[] {
  return sourcesSchema.parse(text === '' ? [] : parseJson(text)).map((source) => ({
    kind: source.type,
    dataPath: source.data_url,
    datasetId: source.dataset_id,
    datasetVersionId: source.dataset_version,
  }));
}
