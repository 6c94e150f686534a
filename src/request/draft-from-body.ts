import { toConfiguration } from '#api/translate.ts';
import { configurationSchema } from '#api/wire/training-job-version.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { withoutFreshFolder } from '#domain/draft/fresh-folder.ts';
import { textsFrom } from '#domain/draft/from-configuration.ts';
import { emptySource, type VersionDraft } from '#domain/draft/shape.ts';
import { defaultEngineId, startEngine } from '#domain/draft/start-engine.ts';
import { draftSteps } from '#domain/draft/steps.ts';
import { normalizeObsFolder } from '#domain/obs-path.ts';
import { poolOf } from '#domain/version/pool.ts';
import type { Configuration } from '#domain/version/training-version.ts';
import { isRecord } from '#util/is-record.ts';
import { parseJson } from '#util/lossless-json.ts';
import { resolveAliases } from './import-aliases.ts';
import { findJsonExcess } from './import-limits.ts';
import {
  type Fields,
  fieldsOfStep,
  filledEngine,
  hasValue,
  type ImportContext,
  type ImportNote,
  ignored,
  keptSteps,
  renewed,
  unreadFields,
} from './import-notes.ts';

export type Import =
  | { readonly kind: 'read'; readonly draft: VersionDraft; readonly notes: readonly ImportNote[] }
  | { readonly kind: 'unreadable'; readonly message: string };

/**
 * Fills the form from JSON: a request's body, its `config` alone, or a version as the service prints it. What is not
 * named stays as it is. Of a request that was made here, everything comes back.
 */
export function draftFromBody(text: string, context: ImportContext): Import {
  const read = readText(text, context.catalogue);
  if (typeof read === 'string') return { kind: 'unreadable', message: read };
  const { given, isWhole, notes } = read;
  const parsed = configurationSchema.safeParse(given);
  if (!parsed.success) return { kind: 'unreadable', message: 'The configuration must be an object.' };
  const configuration = toConfiguration(parsed.data.fields);
  const draft: VersionDraft = {
    code: codeFrom(configuration, context, Array.isArray(given.parameter), isWhole),
    data: dataFrom(configuration, context.current.data),
    resources: resourcesFrom(configuration, context),
    output: outputFrom(
      configuration,
      descriptionOf(given, isWhole, context),
      context.current.output,
      isWhole,
    ),
  };
  return {
    kind: 'read',
    draft,
    notes: [
      ...notes,
      ...unreadFields(parsed.data.unreadable),
      ...keptSteps(given),
      ...filledEngine(configuration, draft, isWhole || context.current.code.ownCode.engineId === ''),
      ...renewed(configuration, draft, context),
      ...ignored(given, draft, context),
    ],
  };
}

interface Given {
  readonly given: Fields;
  /** It says all of a version: what may be left out, and is, there is none of. */
  readonly isWhole: boolean;
  readonly notes: readonly ImportNote[];
}

/** The fields of the configuration and the job's description in one object, or why there is none. */
function readText(text: string, catalogue: Catalogue): Given | string {
  const excess = findJsonExcess(text);
  if (excess !== undefined) return excess;
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    return `Not valid JSON: ${error instanceof Error ? error.message : "can't be read"}.`;
  }
  if (!isRecord(value)) return 'Not a JSON object. Paste a request that begins with {.';
  const { config, ...beside } = value;
  if (config !== undefined && !isRecord(config)) return '"config" must be an object.';
  const { given, notes } = resolveAliases(config === undefined ? value : { ...beside, ...config }, catalogue);
  if (
    draftSteps.every((step) => fieldsOfStep(step).every((field) => !hasValue(given[field]))) &&
    notes.length === 0
  )
    return 'No version fields found. Paste a request body, its config object, or the JSON of a version.';
  return {
    given,
    notes,
    isWhole: config !== undefined || hasValue(given.pre_version_id) || hasValue(given.version_id),
  };
}

/** The given texts of a group, and where one is empty the present one. */
const filled = <Group extends object>(groupPath: string, given: Configuration, present: Group): Group => ({
  ...present,
  ...Object.fromEntries(
    Object.entries(textsFrom(given, groupPath, present)).filter(([, value]) => value !== ''),
  ),
});

function codeFrom(
  given: Configuration,
  { current: { code: present }, catalogue }: ImportContext,
  hasParameters: boolean,
  isWhole: boolean,
): VersionDraft['code'] {
  const { engineId, codeDirectory, bootFile, algorithmId, image, command } = given;
  const code: VersionDraft['code'] = {
    ...present,
    ...(hasParameters && { parameters: given.parameters.map((parameter) => ({ ...parameter })) }),
  };
  if (image !== '' || command !== '')
    return {
      ...code,
      source: 'custom-image',
      customImage: {
        ...filled('code.customImage', given, present.customImage),
        ...(isWhole && { codeDirectory }),
      },
    };
  // The engine beside an algorithm is internal and can't be chosen.
  if (algorithmId !== '') return { ...code, source: 'built-in', builtIn: { algorithmId } };
  if (engineId === '' && bootFile === '' && codeDirectory === '') return code;
  const engineToStart = isWhole ? defaultEngineId : startEngine(present.ownCode.engineId, catalogue.engines);
  return {
    ...code,
    source: 'own-code',
    ownCode: filled('code.ownCode', given, { ...present.ownCode, engineId: engineToStart }),
  };
}

function dataFrom(given: Configuration, present: VersionDraft['data']): VersionDraft['data'] {
  const { dataPath, datasetId, datasetVersionId, sources } = given;
  // With a dataset, data_url is the manifest that the service has found.
  if (datasetId !== '' || datasetVersionId !== '')
    return {
      ...present,
      source: 'dataset',
      dataset: filled('data.dataset', given, present.dataset),
    };
  const [only, ...others] = sources;
  const isSamePath =
    only?.kind === 'obs' && normalizeObsFolder(only.dataPath) === normalizeObsFolder(dataPath);
  // The service prints a single path in both places.
  if (dataPath !== '' && (only === undefined || (isSamePath && others.length === 0)))
    return { ...present, source: 'obs', obs: { dataPath } };
  if (only === undefined) return present;
  return {
    ...present,
    source: 'several',
    several: { sources: sources.map((source) => ({ ...emptySource, ...source })) },
  };
}

function resourcesFrom(
  given: Configuration,
  { current, catalogue }: ImportContext,
): VersionDraft['resources'] {
  const { specId, poolId, poolType } = given;
  const resources = filled('resources', given, current.resources);
  if (specId === '' && poolId === '' && poolType === '') return resources;
  const pool = poolOf(given, catalogue.specifications);
  return pool === 'public'
    ? { ...resources, pool, publicPool: filled('resources.publicPool', given, resources.publicPool) }
    : {
        ...resources,
        pool,
        dedicatedPool: filled('resources.dedicatedPool', given, resources.dedicatedPool),
      };
}

/** A whole body empties what it leaves out; of a part, what it does not name stays. */
function outputFrom(
  given: Configuration,
  jobDescription: string,
  present: VersionDraft['output'],
  isWhole: boolean,
): VersionDraft['output'] {
  if (given.outputPath === '') return { ...filled('output', given, present), jobDescription };
  const texts = isWhole ? textsFrom(given, 'output', present) : filled('output', given, present);
  const outputPath = withoutFreshFolder(given.outputPath);
  return { ...texts, outputPath, freshFolder: outputPath !== given.outputPath, jobDescription };
}

function descriptionOf(given: Fields, isWhole: boolean, { current, jobDescription }: ImportContext): string {
  if (typeof given.job_desc === 'string') return given.job_desc;
  return isWhole ? jobDescription : current.output.jobDescription;
}
