import type { DraftStep } from './steps.ts';
import type { VersionDraft } from './version-draft.ts';

/** One row for each field of the draft but the running parameters: where it is, what it is called, when it counts. */
export interface DraftField {
  readonly path: string;
  readonly step: DraftStep;
  readonly label: string;
  readonly isActive: (draft: VersionDraft) => boolean;
  /** What the field says, as text to show and to compare. */
  readonly print: (draft: VersionDraft) => string;
}

const always = () => true;

export const sourceTitles = {
  'own-code': 'Own code',
  'built-in': 'Built-in algorithm',
  'custom-image': 'Custom image',
} as const;
export const dataTitles = { obs: 'OBS path', dataset: 'Dataset', several: 'Several sources' } as const;
export const poolTitles = { public: 'Public pool', dedicated: 'Dedicated pool' } as const;
export const kindTitles = { obs: 'OBS', dataset: 'Dataset' } as const;

const usesOwnCode = (draft: VersionDraft) => draft.code.source === 'own-code';
const usesBuiltIn = (draft: VersionDraft) => draft.code.source === 'built-in';
const usesImage = (draft: VersionDraft) => draft.code.source === 'custom-image';
const usesDataset = (draft: VersionDraft) => draft.data.source === 'dataset';
const usesPublicPool = (draft: VersionDraft) => draft.resources.pool === 'public';

const printSources = ({ data }: VersionDraft): string =>
  data.several.sources
    .map(({ kind, dataPath, datasetId, datasetVersionId }) =>
      kind === 'obs' ? dataPath : `${datasetId} ${datasetVersionId}`,
    )
    .join('\n');

const row = (
  path: string,
  label: string,
  print: DraftField['print'],
  isActive: DraftField['isActive'] = always,
): DraftField => ({ path, step: stepOfPath(path), label, print, isActive });

export const draftFields: readonly DraftField[] = [
  row('code.source', 'Code source', ({ code }) => sourceTitles[code.source]),
  row('code.ownCode.engineId', 'Engine', ({ code }) => code.ownCode.engineId, usesOwnCode),
  row('code.ownCode.codeDirectory', 'Code directory', ({ code }) => code.ownCode.codeDirectory, usesOwnCode),
  row('code.ownCode.bootFile', 'Boot file', ({ code }) => code.ownCode.bootFile, usesOwnCode),
  row('code.builtIn.algorithmId', 'Algorithm', ({ code }) => code.builtIn.algorithmId, usesBuiltIn),
  row('code.customImage.image', 'Image', ({ code }) => code.customImage.image, usesImage),
  row('code.customImage.command', 'Command', ({ code }) => code.customImage.command, usesImage),
  row(
    'code.customImage.codeDirectory',
    'Code directory',
    ({ code }) => code.customImage.codeDirectory,
    usesImage,
  ),
  row('data.source', 'Data source', ({ data }) => dataTitles[data.source]),
  row(
    'data.obs.dataPath',
    'Data path',
    ({ data }) => data.obs.dataPath,
    ({ data }) => data.source === 'obs',
  ),
  row('data.dataset.datasetId', 'Dataset', ({ data }) => data.dataset.datasetId, usesDataset),
  row(
    'data.dataset.datasetVersionId',
    'Dataset version',
    ({ data }) => data.dataset.datasetVersionId,
    usesDataset,
  ),
  row('data.several.sources', 'Sources', printSources, ({ data }) => data.source === 'several'),
  row('resources.pool', 'Pool', ({ resources }) => poolTitles[resources.pool]),
  row(
    'resources.publicPool.specId',
    'Specification',
    ({ resources }) => resources.publicPool.specId,
    usesPublicPool,
  ),
  row(
    'resources.dedicatedPool.poolId',
    'Pool ID',
    ({ resources }) => resources.dedicatedPool.poolId,
    (draft) => !usesPublicPool(draft),
  ),
  row('resources.workers', 'Workers', ({ resources }) => resources.workers),
  row('output.outputPath', 'Output path', ({ output }) => output.outputPath),
  row('output.logPath', 'Log path', ({ output }) => output.logPath),
  row('output.jobDescription', 'Job description', ({ output }) => output.jobDescription),
];

export function stepOfPath(path: string): DraftStep {
  const step = path.split('.')[0];
  if (step === 'data' || step === 'resources' || step === 'output') return step;
  return 'code';
}
