import type { Catalogue } from '#domain/catalogue.ts';
import { algorithmName, specificationCode } from '#domain/catalogue-names.ts';
import { type Change, draftChanges } from '#domain/draft/diff.ts';
import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import type { VersionId } from '#domain/ids.ts';
import type { Configuration, TrainingVersion } from '#domain/version/training-version.ts';

/** What a version runs, in two or three words. */
export function whatRuns(configuration: Configuration, catalogue: Catalogue): string {
  const { image, algorithmId, engineName, engineVersion, engineId } = configuration;
  if (image !== '') return image;
  if (algorithmId !== '') return algorithmName(catalogue, algorithmId) ?? `algorithm ${algorithmId}`;
  return engineVersion || engineName || (engineId === '' ? '' : `engine ${engineId}`);
}

/** Where it runs: 'modelarts.vm.gpu.v100 × 2'. Of the public pool the service says a name, too, which nobody chooses. */
export function whereItRuns(configuration: Configuration, catalogue: Catalogue): string {
  const { specId, specCode, poolName, poolId, workers } = configuration;
  const code = specCode || specificationCode(catalogue, specId);
  const compute = code || poolName || poolId || (specId === '' ? '' : `specification ${specId}`);
  return compute === '' || workers === '' ? compute : `${compute} × ${workers}`;
}

export type BaseName =
  | { readonly kind: 'none' }
  | { readonly kind: 'there'; readonly base: TrainingVersion; readonly changes: readonly Change[] }
  | { readonly kind: 'gone'; readonly id: VersionId };

/** The base of each version, and what differs; by the version's id. */
export function readBases(
  versions: readonly TrainingVersion[],
  specifications: Catalogue['specifications'],
): ReadonlyMap<VersionId, BaseName> {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const drafts = new Map(
    versions.map(({ id, configuration }) => [id, draftFromVersion(configuration, '', specifications)]),
  );
  const baseOf = (version: TrainingVersion): BaseName => {
    if (version.baseId === null) return { kind: 'none' };
    const base = byId.get(version.baseId);
    const [before, after] = [drafts.get(version.baseId), drafts.get(version.id)];
    if (base === undefined || before === undefined || after === undefined)
      return { kind: 'gone', id: version.baseId };
    return { kind: 'there', base, changes: draftChanges(before, after) };
  };
  return new Map(versions.map((version) => [version.id, baseOf(version)]));
}
