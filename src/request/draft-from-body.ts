import { toConfiguration } from '#api/translate.ts';
import { configurationSchema } from '#api/wire/training-job-version.ts';
import { withoutFreshFolder } from '#domain/draft/fresh-folder.ts';
import { emptySource, type VersionDraft } from '#domain/draft/shape.ts';
import { draftSteps } from '#domain/draft/steps.ts';
import { normalizeObsFolder } from '#domain/obs-path.ts';
import type { Configuration } from '#domain/version/training-version.ts';
import { parseJson } from '#util/lossless-json.ts';
import { findJsonExcess } from './import-limits.ts';
import {
  type Fields,
  hasValue,
  type ImportContext,
  type ImportNote,
  ignored,
  keptSteps,
  renewed,
  stepFields,
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
  const read = readText(text);
  if (typeof read === 'string') return { kind: 'unreadable', message: read };
  const { given, isWhole } = read;
  const parsed = configurationSchema.safeParse(given);
  if (!parsed.success) return { kind: 'unreadable', message: 'The configuration is not an object.' };
  const configuration = toConfiguration(parsed.data.fields);
  const draft: VersionDraft = {
    code: codeFrom(configuration, context.current.code, Array.isArray(given.parameter), isWhole),
    data: dataFrom(configuration, context.current.data),
    resources: resourcesFrom(configuration, context.current.resources),
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
      ...unreadFields(parsed.data.unreadable),
      ...keptSteps(given),
      ...renewed(configuration, draft, context),
      ...ignored(given, draft, context),
    ],
  };
}

interface Given {
  readonly given: Fields;
  /** It says all of a version: what may be left out, and is, there is none of. */
  readonly isWhole: boolean;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of the configuration and the job's description in one object, or why there is none. */
function readText(text: string): Given | string {
  const excess = findJsonExcess(text);
  if (excess !== undefined) return excess;
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    return `This is not JSON: ${error instanceof Error ? error.message : 'it can not be read'}.`;
  }
  if (!isFields(value)) return 'This is JSON, but no object: paste a request that begins with {.';
  const { config, ...beside } = value;
  if (config !== undefined && !isFields(config)) return '"config" has to be an object.';
  const given = config === undefined ? value : { ...beside, ...config };
  if (draftSteps.every((step) => stepFields[step].every((field) => !hasValue(given[field]))))
    return 'Nothing in this belongs to a version. Paste the body of a request, its config, or a version as the service prints it.';
  return {
    given,
    isWhole: config !== undefined || hasValue(given.pre_version_id) || hasValue(given.version_id),
  };
}

/** The given texts, and where one is empty the present one. */
const filled = <Texts extends Readonly<Record<string, string>>>(given: Texts, present: Texts): Texts => ({
  ...present,
  ...Object.fromEntries(Object.entries(given).filter(([, text]) => text !== '')),
});

function codeFrom(
  given: Configuration,
  present: VersionDraft['code'],
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
        ...filled({ image, command, codeDirectory }, present.customImage),
        ...(isWhole && { codeDirectory }),
      },
    };
  // The engine beside an algorithm is internal and can not be chosen.
  if (algorithmId !== '') return { ...code, source: 'built-in', builtIn: { algorithmId } };
  if (engineId === '' && bootFile === '' && codeDirectory === '') return code;
  return {
    ...code,
    source: 'own-code',
    ownCode: filled({ engineId, codeDirectory, bootFile }, present.ownCode),
  };
}

function dataFrom(given: Configuration, present: VersionDraft['data']): VersionDraft['data'] {
  const { dataPath, datasetId, datasetVersionId, sources } = given;
  // With a dataset, data_url is the manifest that the service has found.
  if (datasetId !== '' || datasetVersionId !== '')
    return {
      ...present,
      source: 'dataset',
      dataset: filled({ datasetId, datasetVersionId }, present.dataset),
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
  { specId, poolId, poolType, workers }: Configuration,
  present: VersionDraft['resources'],
): VersionDraft['resources'] {
  const resources = { ...present, workers: workers === '' ? present.workers : workers };
  // The service names the public pool, too.
  const isDedicated = poolId !== '' && (poolType === '' ? specId === '' : poolType !== 'SYSTEM_DEFINED');
  if (isDedicated) return { ...resources, pool: 'dedicated', dedicatedPool: { poolId } };
  return specId === '' ? resources : { ...resources, pool: 'public', publicPool: { specId } };
}

function outputFrom(
  { outputPath, logPath }: Configuration,
  jobDescription: string,
  present: VersionDraft['output'],
  isWhole: boolean,
): VersionDraft['output'] {
  const log = logPath === '' && !(isWhole && outputPath !== '') ? present.logPath : logPath;
  if (outputPath === '') return { ...present, logPath: log, jobDescription };
  const path = withoutFreshFolder(outputPath);
  return { outputPath: path, freshFolder: path !== outputPath, logPath: log, jobDescription };
}

function descriptionOf(given: Fields, isWhole: boolean, { current, jobDescription }: ImportContext): string {
  if (typeof given.job_desc === 'string') return given.job_desc;
  return isWhole ? jobDescription : current.output.jobDescription;
}
