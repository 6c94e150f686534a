import { integerText } from '#domain/ids.ts';
import { normalizeObsFile, normalizeObsFolder } from '#domain/obs-path.ts';
import { isRecord } from '#util/is-record.ts';
import { draftField, isDraftFieldPath } from './field-table.ts';
import { type FieldKind, sourceRows } from './fields.ts';
import type { DraftSource, VersionDraft } from './shape.ts';

/** The draft as it is sent and compared: `obs://b/c` and `/b/c/` are the same to the service. Parameters keep their text. */
export const normalizeDraft = (draft: VersionDraft): VersionDraft => ({
  ...normalizeGroup('', draft),
  data: {
    ...normalizeGroup('data.', draft.data),
    several: { sources: draft.data.several.sources.map(normalizeSource) },
  },
});

type Group = Readonly<Record<string, unknown>>;

/** The texts of a group and of those in it, each by the kind of its field. */
function normalizeGroup<Fields extends Group>(prefix: string, group: Fields): Fields {
  const entries = Object.entries(group).map(([key, value]) => {
    const path = prefix + key;
    if (isRecord(value)) return [key, normalizeGroup(`${path}.`, value)];
    if (typeof value !== 'string' || !isDraftFieldPath(path)) return [key, value];
    const { kind, inside } = draftField(path);
    return [key, normalizeText(kind, value, String(group[inside?.split('.').at(-1) ?? ''] ?? ''))];
  });
  return { ...group, ...Object.fromEntries(entries) };
}

const normalizeSource = (source: DraftSource): DraftSource => ({
  kind: source.kind,
  dataPath: normalizeText(sourceRows.dataPath.kind, source.dataPath),
  datasetId: normalizeText(sourceRows.datasetId.kind, source.datasetId),
  datasetVersionId: normalizeText(sourceRows.datasetVersionId.kind, source.datasetVersionId),
});

/** @param folder where a file is */
function normalizeText(kind: FieldKind, text: string, folder = ''): string {
  switch (kind) {
    case 'integer':
      return integerText(text);
    case 'name':
      return text.trim();
    case 'folder':
      return normalizeObsFolder(text);
    case 'file':
      return normalizeObsFile(text, normalizeObsFolder(folder));
    default:
      return text;
  }
}
