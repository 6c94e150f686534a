import type { Catalogue } from '#domain/catalogue.ts';
import {
  algorithmName,
  datasetName,
  datasetVersionName,
  engineName,
  specificationCode,
} from '#domain/catalogue-names.ts';
import { jobStatus } from '#domain/job-status.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { FilterField, VersionFieldName } from './filter-term.ts';
import type { VersionFacts } from './match-filter.ts';

interface KnownOfVersion {
  readonly catalogue: Catalogue;
  /** The name of the base version, where it is known. */
  readonly baseName?: string | undefined;
  /** The version's results by the name of the metric. */
  readonly results?: ReadonlyMap<string, number> | undefined;
}

/** The facts of a version that a filter can use. */
export function versionFacts(version: TrainingVersion, known: KnownOfVersion): VersionFacts {
  const { configuration } = version;
  const fields = fieldsOf(version, known);
  const parameters = new Map<string, string[]>();
  for (const { name, value } of configuration.parameters) {
    const values = parameters.get(name);
    if (values === undefined) parameters.set(name, [value]);
    else values.push(value);
  }
  const valuesOf = ({ source, name }: FilterField): readonly string[] => {
    if (source === 'version') return fields[name];
    if (source === 'parameter') return parameters.get(name) ?? [];
    const result = known.results?.get(name);
    return result === undefined ? [] : [String(result)];
  };
  // Only a word without a field needs them.
  let texts: readonly string[] | undefined;
  return {
    valuesOf,
    texts: () => {
      texts ??= textsOf(version, fields, known.catalogue);
      return texts;
    },
  };
}

type Fields = Readonly<Record<VersionFieldName, readonly string[]>>;

function fieldsOf(version: TrainingVersion, { catalogue, baseName }: KnownOfVersion): Fields {
  const { id, name, baseId, status, createTime, duration, configuration } = version;
  const { engineId, specId, specCode, poolId, poolName } = configuration;
  const { word, look } = jobStatus(status);
  return {
    version: [name],
    id: [id],
    status: [word, look],
    engine: present(
      configuration.engineName,
      configuration.engineVersion,
      engineId,
      engineName(catalogue, engineId),
    ),
    specification: present(specCode, specId, specificationCode(catalogue, specId), poolName, poolId),
    base: present(baseName, baseId),
    created: present(createTime?.toString()),
    duration: present(duration?.toString()),
  };
}

/** Also paths, ids and the names behind them; but no times. */
function textsOf(version: TrainingVersion, fields: Fields, catalogue: Catalogue): readonly string[] {
  const { configuration } = version;
  const { algorithmId, datasetId, datasetVersionId, parameters, sources, mounts } = configuration;
  return [
    ...[fields.version, fields.id, fields.status, fields.engine, fields.specification, fields.base].flat(),
    ...Object.values(configuration).filter((value) => typeof value === 'string'),
    ...parameters.flatMap(({ name, value }) => [name, value]),
    ...sources.flatMap((source) => Object.values(source)),
    ...mounts,
    ...present(
      algorithmName(catalogue, algorithmId),
      datasetName(catalogue, datasetId),
      datasetVersionName(catalogue, datasetVersionId),
    ),
  ].flatMap((text) => (text === '' ? [] : text.toLowerCase()));
}

const present = (...texts: readonly (string | null | undefined)[]): readonly string[] =>
  texts.flatMap((text) => text || []);
