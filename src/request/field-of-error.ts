import { type ApiError, shortCode } from '#api/errors/api-error.ts';
import type { CreateVersionBody } from '#api/wire/create-version.ts';
import { type DraftFieldPath, draftField, isActive, isDraftFieldPath } from '#domain/draft/fields.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { normalizeObsFolder } from '#domain/obs-path.ts';

/** A field of the form, or a row of one; `code.parameters` for all of them. */
export type RefusedPath =
  | DraftFieldPath
  | 'code.parameters'
  | `code.parameters.${number}.value`
  | `data.several.sources.${number}.${'dataPath' | 'datasetId' | 'datasetVersionId'}`;

/**
 * The form's path that a refusal of create-version concerns: by what its message quotes first (the service echoes a bad
 * path), then by the field that it names, then by its code (reference, section 4). Undefined where it concerns none.
 */
export function fieldOfError(
  { code, message }: Pick<ApiError, 'code' | 'message'>,
  body: CreateVersionBody,
  draft: VersionDraft,
): RefusedPath | undefined {
  const paths = [
    ...fieldsWithPathIn(message, body, draft),
    ...parameterIn(message, draft),
    ...fieldsNamedIn(message).flatMap(formPaths),
    ...formPaths(fieldByCode[shortCode(code)] ?? ''),
  ];
  return paths.find((path) => isOnScreen(path, draft));
}

/** Where a field of the request stands in the form; the first one on the screen counts. */
const pathsOf: Readonly<Record<string, readonly RefusedPath[]>> = {
  app_url: ['code.ownCode.codeDirectory', 'code.customImage.codeDirectory'],
  boot_file_url: ['code.ownCode.bootFile'],
  engine_id: ['code.ownCode.engineId'],
  model_id: ['code.builtIn.algorithmId'],
  user_image_url: ['code.customImage.image'],
  user_command: ['code.customImage.command'],
  parameter: ['code.parameters'],
  data_url: ['data.obs.dataPath', 'data.several.sources.0.dataPath'],
  dataset_id: ['data.dataset.datasetId', 'data.several.sources.0.datasetId'],
  dataset_version_id: ['data.dataset.datasetVersionId', 'data.several.sources.0.datasetVersionId'],
  dataset_version: ['data.several.sources.0.datasetVersionId'],
  data_source: ['data.several.sources.0.dataPath', 'data.several.sources.0.datasetId'],
  spec_id: ['resources.publicPool.specId', 'resources.dedicatedPool.poolId'],
  pool_id: ['resources.dedicatedPool.poolId', 'resources.publicPool.specId'],
  worker_server_num: ['resources.workers'],
  train_url: ['output.outputPath'],
  log_url: ['output.logPath'],
  job_desc: ['output.jobDescription'],
};

const formPaths = (field: string): readonly RefusedPath[] => pathsOf[field] ?? [];

const codesOf: Readonly<Record<string, string>> = {
  app_url: '0409 0410 2757 2759 2760 2761 2802',
  boot_file_url: '2758 2792',
  engine_id: '2780 2830 2832',
  model_id: '2755 2798',
  user_image_url: '2806 2810 2811 2845 2885',
  parameter: '2607 2765 2766 2767 2768 2769 2770',
  data_url: '2606',
  dataset_id: '1674 2503 2504 2505 2783 4338 4343 4344 4349 4352',
  dataset_version_id: '0901 1602 1675 2782 4353 4824 4825',
  spec_id: '0110 0116 0118 2763 2781 2815 2833 2840 4992',
  pool_id: '2605 2886 2887 2889 2890',
  worker_server_num: '2793',
  train_url: '2604',
};

const fieldByCode: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(codesOf).flatMap(([field, codes]) => codes.split(' ').map((code) => [code, field])),
);

/** Longest first: the code directory is a part of the boot file's path. */
function fieldsWithPathIn(
  message: string,
  { config }: CreateVersionBody,
  draft: VersionDraft,
): readonly RefusedPath[] {
  const sources = draft.data.several.sources.map(
    ({ dataPath }, index) =>
      [normalizeObsFolder(dataPath), [`data.several.sources.${index}.dataPath`]] as const,
  );
  const fields = Object.entries(config).map(([field, value]) => [String(value), formPaths(field)] as const);
  return [...fields, ...sources]
    .filter(([value]) => value.startsWith('/') && message.includes(value))
    .toSorted(([a], [b]) => b.length - a.length)
    .flatMap(([, paths]) => paths);
}

/** A running parameter by its quoted name, or by its number. */
function parameterIn(message: string, draft: VersionDraft): readonly RefusedPath[] {
  const { parameters } = draft.code;
  const byNumber = /\bparameter\[(\d+)\]/.exec(message)?.[1];
  const byName = parameters.findIndex(({ name }) => name !== '' && message.includes(`'${name}'`));
  const index = byNumber === undefined ? byName : Number(byNumber);
  return index in parameters ? [`code.parameters.${index}.value`] : [];
}

const fieldsNamedIn = (message: string): readonly string[] =>
  (message.match(/\b[a-z]+(?:_[a-z]+)*\b/g) ?? []).filter((word) => Object.hasOwn(pathsOf, word));

function isOnScreen(path: RefusedPath, draft: VersionDraft): boolean {
  if (isDraftFieldPath(path)) return isActive(draftField(path), draft);
  const [, row, part] = /^data\.several\.sources\.(\d+)\.(\w+)$/.exec(path) ?? [];
  if (row === undefined) return true;
  const source = draft.data.source === 'several' ? draft.data.several.sources[Number(row)] : undefined;
  return source !== undefined && (source.kind === 'obs') === (part === 'dataPath');
}
