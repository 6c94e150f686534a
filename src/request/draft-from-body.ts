import { toConfiguration } from '#api/translate.ts';
import { configurationSchema } from '#api/wire/training-job-version.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { textsFrom } from '#domain/draft/from-configuration.ts';
import { emptyDraft, emptySource, type VersionDraft } from '#domain/draft/shape.ts';
import { defaultEngineId, startEngine } from '#domain/draft/start-engine.ts';
import { draftSteps } from '#domain/draft/steps.ts';
import { withoutVersionSubfolder } from '#domain/draft/version-subfolder.ts';
import { normalizeObsFolder } from '#domain/obs-path.ts';
import { poolOf } from '#domain/version/pool.ts';
import type { Configuration } from '#domain/version/training-version.ts';
import { isRecord } from '#util/is-record.ts';
import { parseJson } from '#util/lossless-json.ts';
import { resolveAliases } from './import-aliases.ts';
import { findJsonExcess } from './import-limits.ts';
import {
  emptied,
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
  | {
      readonly kind: 'read';
      /** It replaced all of the form. */
      readonly isWhole: boolean;
      readonly draft: VersionDraft;
      readonly notes: readonly ImportNote[];
    }
  | { readonly kind: 'unreadable'; readonly message: string };

/**
 * Fills the form from JSON: a request's body, its `config` alone, or a version as the service prints it. What has all
 * that a request needs replaces everything that a request can say; a part changes only what it has. Of a request that
 * was made here, everything comes back.
 */
export function draftFromBody(text: string, context: ImportContext): Import {
  const read = readText(text, context.catalogue);
  if (typeof read === 'string') return { kind: 'unreadable', message: read };
  const { given, notes } = read;
  const parsed = configurationSchema.safeParse(given);
  if (!parsed.success) return { kind: 'unreadable', message: 'The configuration must be an object.' };
  const configuration = toConfiguration(parsed.data.fields);
  const isWhole = saysAll(configuration, notes);
  const { current, catalogue } = context;
  const start = isWhole ? startOfWhole(context.jobDescription) : startOfPart(context);
  const draft: VersionDraft = {
    code: codeFrom(configuration, current.code, start.code, Array.isArray(given.parameter)),
    data: dataFrom(configuration, current.data, start.data),
    resources: resourcesFrom(configuration, current.resources, start.resources, catalogue),
    output: outputFrom(configuration, start.output, given.job_desc),
    // JSON is one version: what is varied stays as it is.
    sweep: current.sweep,
  };
  const isEngineOpen = isWhole || current.code.ownCode.engineId === '';
  return {
    kind: 'read',
    isWhole,
    draft,
    notes: [
      ...notes,
      ...unreadFields(parsed.data.unreadable),
      ...(isWhole ? emptied(current, draft) : keptSteps(given)),
      ...filledEngine(configuration, draft, isEngineOpen),
      ...renewed(configuration, draft, context),
      ...ignored(given, draft, context),
    ],
  };
}

/** A code source, a data source, resources and an output path. A specification that is not offered was said, too. */
function saysAll(given: Configuration, notes: readonly ImportNote[]): boolean {
  const hasCode =
    given.algorithmId !== '' ||
    (given.image !== '' && given.command !== '') ||
    (given.codeDirectory !== '' && given.bootFile !== '');
  const hasData =
    given.dataPath !== '' ||
    given.sources.length > 0 ||
    (given.datasetId !== '' && given.datasetVersionId !== '');
  const hasResources =
    given.specId !== '' || given.poolId !== '' || notes.some(({ step }) => step === 'resources');
  return hasCode && hasData && hasResources && given.outputPath !== '';
}

/** What is not in the text: of a whole request nothing, or the service's own. */
const startOfWhole = (jobDescription: string): VersionDraft => ({
  ...emptyDraft,
  code: { ...emptyDraft.code, ownCode: { ...emptyDraft.code.ownCode, engineId: defaultEngineId } },
  output: { ...emptyDraft.output, jobDescription },
});

/** Of a part, what the form has. */
function startOfPart({ current, catalogue }: ImportContext): VersionDraft {
  const { ownCode } = current.code;
  const engineId = startEngine(ownCode.engineId, catalogue.engines);
  return { ...current, code: { ...current.code, ownCode: { ...ownCode, engineId } } };
}

interface Given {
  readonly given: Fields;
  readonly notes: readonly ImportNote[];
}

/** The fields of the configuration and the job's description in one object, or why there is none. */
function readText(text: string, catalogue: Catalogue): Given | string {
  const excess = findJsonExcess(text);
  if (excess !== undefined) return excess;
  let value: unknown;
  try {
    value = parseJson(text.replace(/^\ufeff/, ''));
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
  return { given, notes };
}

/** The given texts of a group, and where one is empty the present one. */
const filled = <Group extends object>(groupPath: string, given: Configuration, present: Group): Group => ({
  ...present,
  ...Object.fromEntries(
    Object.entries(textsFrom(given, groupPath, present)).filter(([, value]) => value !== ''),
  ),
});

// Branches that the text does not choose stay as they are beside the chosen one: a request cannot say them.

function codeFrom(
  given: Configuration,
  present: VersionDraft['code'],
  start: VersionDraft['code'],
  hasParameters: boolean,
): VersionDraft['code'] {
  const { engineId, codeDirectory, bootFile, algorithmId, image, command } = given;
  const parameters = hasParameters
    ? given.parameters.map((parameter) => ({ ...parameter }))
    : start.parameters;
  const code: VersionDraft['code'] = { ...present, parameters };
  if (image !== '' || command !== '')
    return {
      ...code,
      source: 'custom-image',
      customImage: filled('code.customImage', given, start.customImage),
    };
  // The engine beside an algorithm is internal and cannot be chosen.
  if (algorithmId !== '') return { ...code, source: 'built-in', builtIn: { algorithmId } };
  if (engineId === '' && bootFile === '' && codeDirectory === '') return code;
  return { ...code, source: 'own-code', ownCode: filled('code.ownCode', given, start.ownCode) };
}

function dataFrom(
  given: Configuration,
  present: VersionDraft['data'],
  start: VersionDraft['data'],
): VersionDraft['data'] {
  const { dataPath, datasetId, datasetVersionId, sources } = given;
  // With a dataset, data_url is the manifest that the service has found.
  if (datasetId !== '' || datasetVersionId !== '')
    return { ...present, source: 'dataset', dataset: filled('data.dataset', given, start.dataset) };
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
  present: VersionDraft['resources'],
  start: VersionDraft['resources'],
  catalogue: Catalogue,
): VersionDraft['resources'] {
  const { specId, poolId, poolType } = given;
  const { publicPool, dedicatedPool } = present;
  const resources = filled('resources', given, { ...start, publicPool, dedicatedPool });
  if (specId === '' && poolId === '' && poolType === '')
    return { ...resources, pool: start.pool, publicPool: start.publicPool };
  const pool = poolOf(given, catalogue.specifications);
  return pool === 'public'
    ? { ...resources, pool, publicPool: filled('resources.publicPool', given, start.publicPool) }
    : { ...resources, pool, dedicatedPool: filled('resources.dedicatedPool', given, start.dedicatedPool) };
}

function outputFrom(
  given: Configuration,
  start: VersionDraft['output'],
  description: unknown,
): VersionDraft['output'] {
  const jobDescription = typeof description === 'string' ? description : start.jobDescription;
  const output = { ...filled('output', given, start), jobDescription };
  if (given.outputPath === '') return output;
  const outputPath = withoutVersionSubfolder(given.outputPath);
  return { ...output, outputPath, freshFolder: outputPath !== given.outputPath };
}
