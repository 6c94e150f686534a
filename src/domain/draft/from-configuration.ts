import type { Catalogue } from '#domain/catalogue.ts';
import { normalizeObsFolder } from '#domain/obs-path.ts';
import { poolOf } from '#domain/version/pool.ts';
import type { Configuration } from '#domain/version/training-version.ts';
import { configurationTexts } from './field-table.ts';
import { emptyDraft, emptySource, type VersionDraft } from './shape.ts';
import { withoutVersionSubfolder } from './version-subfolder.ts';

/** The draft of a version that runs as the given one did (reference 2.5, the prefill table). */
export function draftFromVersion(
  configuration: Configuration,
  jobDescription: string,
  specifications: Catalogue['specifications'],
): VersionDraft {
  return {
    code: codeFrom(configuration),
    data: dataFrom(configuration),
    resources: resourcesFrom(configuration, specifications),
    output: {
      ...textsFrom(configuration, 'output', emptyDraft.output),
      outputPath: withoutVersionSubfolder(configuration.outputPath),
      jobDescription,
    },
    sweep: emptyDraft.sweep,
  };
}

/** A group of the draft with the texts that a configuration has for it. */
export function textsFrom<Group extends object>(
  configuration: Configuration,
  groupPath: string,
  group: Group,
): Group {
  const texts = configurationTexts
    .filter(({ path, text }) => path === `${groupPath}.${text}`)
    .map(({ text }) => [text, configuration[text]]);
  return { ...group, ...Object.fromEntries(texts) };
}

function codeFrom(configuration: Configuration): VersionDraft['code'] {
  const { ownCode, builtIn, customImage } = emptyDraft.code;
  const parameters = configuration.parameters.map(({ name, value }) => ({ name, value }));
  const code = { ...emptyDraft.code, parameters };
  if (configuration.image !== '')
    return {
      ...code,
      source: 'custom-image',
      customImage: textsFrom(configuration, 'code.customImage', customImage),
    };
  // The engine of a built-in algorithm is internal (500, 501) and cannot be chosen.
  if (configuration.algorithmId !== '')
    return { ...code, source: 'built-in', builtIn: textsFrom(configuration, 'code.builtIn', builtIn) };
  return { ...code, source: 'own-code', ownCode: textsFrom(configuration, 'code.ownCode', ownCode) };
}

function dataFrom(configuration: Configuration): VersionDraft['data'] {
  const { dataPath, datasetId, sources } = configuration;
  // With a dataset, data_url is the manifest that the service has found.
  if (datasetId !== '') {
    const dataset = textsFrom(configuration, 'data.dataset', emptyDraft.data.dataset);
    return { ...emptyDraft.data, source: 'dataset', dataset };
  }
  const plainPath = plainDataPath(configuration);
  if (plainPath !== undefined) return { ...emptyDraft.data, source: 'obs', obs: { dataPath: plainPath } };
  if (sources.length > 0)
    return {
      ...emptyDraft.data,
      source: 'several',
      several: { sources: sources.map((source) => ({ ...emptySource, ...source })) },
    };
  return { ...emptyDraft.data, source: 'obs', obs: { dataPath } };
}

/** A single OBS row beside an equal or absent data_url means the same as data_url alone. */
function plainDataPath({ dataPath, sources }: Configuration): string | undefined {
  const [only, ...others] = sources;
  if (only?.kind !== 'obs' || others.length > 0) return undefined;
  const isSame = dataPath === '' || normalizeObsFolder(dataPath) === normalizeObsFolder(only.dataPath);
  return isSame ? only.dataPath : undefined;
}

function resourcesFrom(
  configuration: Configuration,
  specifications: Catalogue['specifications'],
): VersionDraft['resources'] {
  const { specId, poolId, workers } = configuration;
  const pool = poolOf(configuration, specifications);
  return {
    ...textsFrom(configuration, 'resources', emptyDraft.resources),
    pool,
    publicPool: { specId: pool === 'public' ? specId : '' },
    // The id of the public pool is never sent back.
    dedicatedPool: { poolId: pool === 'public' ? '' : poolId },
    workers: workers === '' ? '1' : workers,
  };
}
