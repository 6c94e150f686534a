import type { Catalogue } from '../catalogue.ts';
import type { VersionDraft } from '../draft/shape.ts';
import type { VaryableField } from './varied.ts';

interface Listed {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * The ids with a name, in the list that a field is chosen from; an id is also a name of itself.
 * Undefined where there is no list, or it has not been loaded.
 */
export function idsNamed(
  path: VaryableField,
  text: string,
  catalogue: Catalogue,
  draft: VersionDraft,
): readonly string[] | undefined {
  const listed = listOf(path, catalogue, draft);
  const wanted = text.trim().toLowerCase();
  const isId = listed?.some(({ id }) => id === wanted || id === text.trim());
  if (isId === true) return [text.trim()];
  return listed
    ?.filter(({ names }) => names.some((name) => name.toLowerCase() === wanted))
    .map(({ id }) => id);
}

function listOf(
  path: VaryableField,
  { engines, specifications, datasetVersions }: Catalogue,
  draft: VersionDraft,
): readonly Listed[] | undefined {
  switch (path) {
    case 'resources.workers':
      return undefined;
    case 'code.ownCode.engineId':
      return engines?.map(({ id, name, version }) => ({ id, names: [version, `${name} ${version}`] }));
    case 'resources.publicPool.specId':
      return specifications?.map(({ id, code }) => ({ id, names: [code] }));
    case 'data.dataset.datasetVersionId':
      return datasetVersions?.[draft.data.dataset.datasetId]?.map(({ id, name }) => ({ id, names: [name] }));
  }
}
