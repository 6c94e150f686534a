import type { Catalogue } from '#domain/catalogue.ts';
import {
  algorithmName,
  datasetName,
  datasetVersionName,
  engineName,
  specificationCode,
} from '#domain/catalogue-names.ts';
import type { VersionDraft } from './shape.ts';
import { type DraftStep, draftSteps } from './steps.ts';

interface FieldRow {
  readonly label: string;
  /** What the field says, as text to show and to compare. */
  readonly print: (draft: VersionDraft) => string;
  /** The field is on the screen and in the request; absent: always. */
  readonly isActive?: (draft: VersionDraft) => boolean;
  /** It holds words for people, not something to copy. */
  readonly isWords?: true;
  /** What people call the id that the field holds. */
  readonly nameOf?: (catalogue: Catalogue, id: string) => string | undefined;
}

export const sourceTitles = {
  'own-code': 'Own code',
  'built-in': 'Built-in algorithm',
  'custom-image': 'Custom image',
} as const;
export const dataTitles = { obs: 'OBS path', dataset: 'Dataset', several: 'Several sources' } as const;
export const poolTitles = { public: 'Public pool', dedicated: 'Dedicated pool' } as const;
export const kindTitles = { obs: 'OBS', dataset: 'Dataset' } as const;

const usesOwnCode = ({ code }: VersionDraft) => code.source === 'own-code';
const usesBuiltIn = ({ code }: VersionDraft) => code.source === 'built-in';
const usesImage = ({ code }: VersionDraft) => code.source === 'custom-image';
const usesPath = ({ data }: VersionDraft) => data.source === 'obs';
const usesDataset = ({ data }: VersionDraft) => data.source === 'dataset';
const usesSeveral = ({ data }: VersionDraft) => data.source === 'several';
const usesPublicPool = ({ resources }: VersionDraft) => resources.pool === 'public';
const usesDedicatedPool = ({ resources }: VersionDraft) => resources.pool === 'dedicated';

/** One row per field but the running parameters, by its path in the draft and in the order of the screen. */
const rows = {
  'code.source': { label: 'Code source', print: ({ code }) => sourceTitles[code.source], isWords: true },
  'code.ownCode.engineId': {
    label: 'Engine',
    print: ({ code }) => code.ownCode.engineId,
    isActive: usesOwnCode,
    nameOf: engineName,
  },
  'code.ownCode.codeDirectory': {
    label: 'Code directory',
    print: ({ code }) => code.ownCode.codeDirectory,
    isActive: usesOwnCode,
  },
  'code.ownCode.bootFile': {
    label: 'Boot file',
    print: ({ code }) => code.ownCode.bootFile,
    isActive: usesOwnCode,
  },
  'code.builtIn.algorithmId': {
    label: 'Algorithm',
    print: ({ code }) => code.builtIn.algorithmId,
    isActive: usesBuiltIn,
    nameOf: algorithmName,
  },
  'code.customImage.image': {
    label: 'Image',
    print: ({ code }) => code.customImage.image,
    isActive: usesImage,
  },
  'code.customImage.command': {
    label: 'Command',
    print: ({ code }) => code.customImage.command,
    isActive: usesImage,
  },
  'code.customImage.codeDirectory': {
    label: 'Code directory',
    print: ({ code }) => code.customImage.codeDirectory,
    isActive: usesImage,
  },
  'data.source': { label: 'Data source', print: ({ data }) => dataTitles[data.source], isWords: true },
  'data.obs.dataPath': { label: 'Data path', print: ({ data }) => data.obs.dataPath, isActive: usesPath },
  'data.dataset.datasetId': {
    label: 'Dataset',
    print: ({ data }) => data.dataset.datasetId,
    isActive: usesDataset,
    nameOf: datasetName,
  },
  'data.dataset.datasetVersionId': {
    label: 'Dataset version',
    print: ({ data }) => data.dataset.datasetVersionId,
    isActive: usesDataset,
    nameOf: datasetVersionName,
  },
  'data.several.sources': { label: 'Sources', print: printSources, isActive: usesSeveral },
  'resources.pool': { label: 'Pool', print: ({ resources }) => poolTitles[resources.pool], isWords: true },
  'resources.publicPool.specId': {
    label: 'Specification',
    print: ({ resources }) => resources.publicPool.specId,
    isActive: usesPublicPool,
    nameOf: specificationCode,
  },
  'resources.dedicatedPool.poolId': {
    label: 'Pool ID',
    print: ({ resources }) => resources.dedicatedPool.poolId,
    isActive: usesDedicatedPool,
  },
  'resources.workers': { label: 'Workers', print: ({ resources }) => resources.workers },
  'output.outputPath': { label: 'Output path', print: ({ output }) => output.outputPath },
  'output.logPath': { label: 'Log path', print: ({ output }) => output.logPath },
  'output.jobDescription': {
    label: 'Job description',
    print: ({ output }) => output.jobDescription,
    isWords: true,
  },
} as const satisfies Readonly<Record<string, FieldRow>>;

export type DraftFieldPath = keyof typeof rows;

export interface DraftField extends FieldRow {
  readonly path: DraftFieldPath;
  readonly step: DraftStep;
}

export const isDraftFieldPath = (path: string): path is DraftFieldPath => Object.hasOwn(rows, path);

export const draftField = (path: DraftFieldPath): DraftField => ({
  ...rows[path],
  path,
  step: stepOfPath(path),
});

export const draftFields: readonly DraftField[] = Object.keys(rows).filter(isDraftFieldPath).map(draftField);

export const isActive = (field: DraftField, draft: VersionDraft): boolean => field.isActive?.(draft) ?? true;

export function stepOfPath(path: string): DraftStep {
  const first = path.split('.')[0];
  const step = draftSteps.find((candidate) => candidate === first);
  if (step === undefined) throw new Error(`${path} is in no step of the draft.`);
  return step;
}

function printSources({ data }: VersionDraft): string {
  const lines = data.several.sources.map(({ kind, dataPath, datasetId, datasetVersionId }) =>
    kind === 'obs' ? dataPath : `${datasetId} ${datasetVersionId}`,
  );
  return lines.join('\n');
}
