import { integerText } from '#domain/ids.ts';
import { normalizeObsFile, normalizeObsFolder } from '#domain/obs-path.ts';
import { draftField, isDraftFieldPath } from './field-table.ts';
import { type FieldKind, sourceRows } from './fields.ts';
import type { DraftSource, VersionDraft } from './shape.ts';

/** The draft as it is sent and compared: `obs://b/c` and `/b/c/` are the same to the service. Parameters keep their text. */
export function normalizeDraft({ code, data, resources, output }: VersionDraft): VersionDraft {
  return {
    code: {
      ...code,
      ownCode: normalizeGroup('code.ownCode', code.ownCode),
      builtIn: normalizeGroup('code.builtIn', code.builtIn),
      customImage: normalizeGroup('code.customImage', code.customImage),
    },
    data: {
      ...data,
      obs: normalizeGroup('data.obs', data.obs),
      dataset: normalizeGroup('data.dataset', data.dataset),
      several: { sources: data.several.sources.map(normalizeSource) },
    },
    resources: {
      ...resources,
      ...normalizeGroup('resources', { workers: resources.workers }),
      publicPool: normalizeGroup('resources.publicPool', resources.publicPool),
      dedicatedPool: normalizeGroup('resources.dedicatedPool', resources.dedicatedPool),
    },
    output: normalizeGroup('output', output),
  };
}

/** The texts of a branch, each by the kind of its field. */
function normalizeGroup<Group extends Readonly<Record<string, string | boolean>>>(
  groupPath: string,
  group: Group,
): Group {
  const entries = Object.entries(group).map(([key, value]) => {
    const path = `${groupPath}.${key}`;
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
