import { integerText } from '#domain/ids.ts';
import { normalizeObsFile, normalizeObsFolder } from '#domain/obs-path.ts';
import { isRecord } from '#util/is-record.ts';
import { lazily } from '#util/lazily.ts';
import { draftField, isDraftFieldPath } from './field-table.ts';
import { type FieldKind, sourceRows } from './fields.ts';
import { type DraftSource, emptyDraft, type VersionDraft } from './shape.ts';

/** The draft as it is sent and compared: `obs://b/c` and `/b/c/` are the same to the service. Parameters keep their text. */
export function normalizeDraft(draft: VersionDraft): VersionDraft {
  const { data, ...groups } = normalizeGroup(draft, planOfDraft());
  return { ...groups, data: { ...data, several: { sources: data.several.sources.map(normalizeSource) } } };
}

type Group = Readonly<Record<string, unknown>>;

/** The keys of a group that have to be normalised. */
interface GroupPlan {
  readonly texts: readonly { readonly key: string; readonly kind: FieldKind; readonly folderKey: string }[];
  readonly groups: readonly { readonly key: string; readonly plan: GroupPlan }[];
}

// Made once: the history normalises each of its versions.
const planOfDraft = lazily(() => planOf('', emptyDraft));

function planOf(prefix: string, group: Group): GroupPlan {
  const entries = Object.entries(group);
  return {
    texts: entries.flatMap(([key, value]) => {
      const path = prefix + key;
      if (typeof value !== 'string' || !isDraftFieldPath(path)) return [];
      const { kind, inside = '' } = draftField(path);
      return [{ key, kind, folderKey: inside.slice(inside.lastIndexOf('.') + 1) }];
    }),
    groups: entries.flatMap(([key, value]) =>
      isRecord(value) ? [{ key, plan: planOf(`${prefix}${key}.`, value) }] : [],
    ),
  };
}

function normalizeGroup<Fields extends Group>(group: Fields, { texts, groups }: GroupPlan): Fields {
  const normalized: Record<string, unknown> = {};
  for (const { key, kind, folderKey } of texts) {
    const text = group[key];
    // While a form changes it may have no text here for a moment.
    if (typeof text === 'string') normalized[key] = normalizeText(kind, text, String(group[folderKey] ?? ''));
  }
  for (const { key, plan } of groups) {
    const inner = group[key];
    if (isRecord(inner)) normalized[key] = normalizeGroup(inner, plan);
  }
  return { ...group, ...normalized };
}

const normalizeSource = (source: DraftSource): DraftSource => ({
  kind: source.kind,
  dataPath: normalizeText(sourceRows.dataPath.kind, source.dataPath),
  datasetId: normalizeText(sourceRows.datasetId.kind, source.datasetId),
  datasetVersionId: normalizeText(sourceRows.datasetVersionId.kind, source.datasetVersionId),
});

/** @param folder the folder of a file that has only a name */
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
