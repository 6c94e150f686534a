import type { Catalogue } from '#domain/catalogue.ts';
import {
  algorithmName,
  datasetName,
  datasetVersionName,
  engineName,
  specificationCode,
  specificationOfCode,
} from '#domain/catalogue-names.ts';

/** What a field holds: it decides how the text is normalised, compared, printed and sent. */
export type FieldKind =
  /** One of several branches, or the answer to a question: words of `titles`. */
  | 'choice'
  /** A 64-bit id or a count: sent as a JSON integer. */
  | 'integer'
  /** Text without spaces around it. */
  | 'name'
  | 'folder'
  /** A file inside the folder at `inside`; a bare name is completed with it. */
  | 'file'
  /** Sent as it was typed, to be copied. */
  | 'script'
  /** Sent as it was typed, for people. */
  | 'words'
  | 'parameters'
  | 'sources'
  /** Yes or no. */
  | 'flag';

/** A choice of the form, and what is chosen there. */
interface Branch {
  readonly choice: 'code.source' | 'data.source' | 'resources.pool';
  readonly value: string;
}

/** What a version's detail calls the thing that an id stands for, beside the id. */
export type DetailName =
  | 'engineVersion'
  | 'engineName'
  | 'datasetName'
  | 'datasetVersionName'
  | 'specCode'
  | 'poolName';

export interface FieldRow {
  readonly label: string;
  readonly kind: FieldKind;
  /** The service's name in a request, in a version and in an import; or why it has none. */
  readonly api: string | { readonly none: string };
  /** The field is on the screen and in the request while this is chosen; absent: always. */
  readonly branch?: Branch;
  readonly titles?: Readonly<Record<string, string>>;
  readonly inside?: string;
  /** Left out of the request where it is empty. */
  readonly isOptional?: true;
  /** It belongs to the job: it is sent beside the configuration and not in it. */
  readonly isOfJob?: true;
  /** What people call the id that the field holds. */
  readonly nameOf?: (catalogue: Catalogue, id: string) => string | undefined;
  readonly detailNames?: readonly DetailName[];
  /** Other names that an import may have for the field (`a.b`: b inside a), and how the id is found from their value. */
  readonly aliases?: { readonly names: readonly string[]; readonly idOf: AliasReader };
  /** Codes of refusals that concern the field (reference, section 4), without their prefix. */
  readonly codes?: readonly string[];
  /** Names in refusals that are shown at this field if their own field is not on the screen. */
  readonly refusalNames?: readonly string[];
}

type AliasReader = (catalogue: Catalogue, text: string) => string | undefined;

const sourceTitles = {
  'own-code': 'Own code',
  'built-in': 'Built-in algorithm',
  'custom-image': 'Custom image',
} as const;
const dataTitles = { obs: 'OBS path', dataset: 'Dataset', several: 'Multiple sources' } as const;
const poolTitles = { public: 'Public pool', dedicated: 'Dedicated pool' } as const;
export const kindTitles = { obs: 'OBS', dataset: 'Dataset' } as const;

const ownCode = { choice: 'code.source', value: 'own-code' } as const;
const builtIn = { choice: 'code.source', value: 'built-in' } as const;
const customImage = { choice: 'code.source', value: 'custom-image' } as const;
const dataPath = { choice: 'data.source', value: 'obs' } as const;
const dataset = { choice: 'data.source', value: 'dataset' } as const;
const several = { choice: 'data.source', value: 'several' } as const;
const publicPool = { choice: 'resources.pool', value: 'public' } as const;
const dedicatedPool = { choice: 'resources.pool', value: 'dedicated' } as const;

/** One row per field, by its path in the draft and in the order of the screen. */
export const fieldRows = {
  'code.source': {
    label: 'Code source',
    kind: 'choice',
    titles: sourceTitles,
    api: { none: 'It follows from the fields that are sent.' },
  },
  'code.parameters': {
    label: 'Running parameters',
    kind: 'parameters',
    api: 'parameter',
    codes: ['2607', '2765', '2766', '2767', '2768', '2769', '2770'],
  },
  'code.ownCode.engineId': {
    label: 'Engine',
    kind: 'integer',
    api: 'engine_id',
    branch: ownCode,
    nameOf: engineName,
    detailNames: ['engineVersion', 'engineName'],
    codes: ['2780', '2830', '2832'],
  },
  'code.ownCode.codeDirectory': {
    label: 'Code directory',
    kind: 'folder',
    api: 'app_url',
    branch: ownCode,
    codes: ['0409', '0410', '2757', '2759', '2760', '2761', '2802'],
  },
  'code.ownCode.bootFile': {
    label: 'Boot file',
    kind: 'file',
    inside: 'code.ownCode.codeDirectory',
    api: 'boot_file_url',
    branch: ownCode,
    codes: ['2758', '2792'],
  },
  'code.builtIn.algorithmId': {
    label: 'Algorithm',
    kind: 'integer',
    api: 'model_id',
    branch: builtIn,
    nameOf: algorithmName,
    codes: ['2755', '2798'],
  },
  'code.customImage.image': {
    label: 'Image',
    kind: 'name',
    api: 'user_image_url',
    branch: customImage,
    codes: ['2806', '2810', '2811', '2845', '2885'],
  },
  'code.customImage.command': {
    label: 'Command',
    kind: 'script',
    api: 'user_command',
    branch: customImage,
  },
  'code.customImage.codeDirectory': {
    label: 'Code directory',
    kind: 'folder',
    api: 'app_url',
    branch: customImage,
    isOptional: true,
  },
  'data.source': {
    label: 'Data source',
    kind: 'choice',
    titles: dataTitles,
    api: { none: 'It follows from the fields that are sent.' },
  },
  'data.obs.dataPath': {
    label: 'Data path',
    kind: 'folder',
    api: 'data_url',
    branch: dataPath,
    codes: ['2606'],
  },
  'data.dataset.datasetId': {
    label: 'Dataset',
    kind: 'name',
    api: 'dataset_id',
    branch: dataset,
    nameOf: datasetName,
    detailNames: ['datasetName'],
    codes: ['1674', '2503', '2504', '2505', '2783', '4338', '4343', '4344', '4349', '4352'],
  },
  'data.dataset.datasetVersionId': {
    label: 'Dataset version',
    kind: 'name',
    api: 'dataset_version_id',
    branch: dataset,
    nameOf: datasetVersionName,
    detailNames: ['datasetVersionName'],
    codes: ['0901', '1602', '1675', '2782', '4353', '4824', '4825'],
  },
  'data.several.sources': {
    label: 'Sources',
    kind: 'sources',
    api: 'data_source',
    branch: several,
  },
  'resources.pool': {
    label: 'Pool',
    kind: 'choice',
    titles: poolTitles,
    api: { none: 'It follows from the fields that are sent.' },
  },
  'resources.publicPool.specId': {
    label: 'Specification',
    kind: 'integer',
    api: 'spec_id',
    branch: publicPool,
    nameOf: specificationCode,
    detailNames: ['specCode'],
    aliases: { names: ['spec_code', 'flavor.code'], idOf: specificationOfCode },
    codes: ['0110', '0116', '0118', '2763', '2781', '2815', '2833', '2840', '4992'],
    refusalNames: ['pool_id'],
  },
  'resources.dedicatedPool.poolId': {
    label: 'Pool ID',
    kind: 'name',
    api: 'pool_id',
    branch: dedicatedPool,
    detailNames: ['poolName'],
    codes: ['2605', '2886', '2887', '2889', '2890'],
    refusalNames: ['spec_id'],
  },
  'resources.workers': {
    label: 'Workers',
    kind: 'integer',
    api: 'worker_server_num',
    codes: ['2793'],
  },
  'output.outputPath': {
    label: 'Output path',
    kind: 'folder',
    api: 'train_url',
    codes: ['2604'],
  },
  'output.freshFolder': {
    label: 'New subfolder for this version',
    kind: 'flag',
    api: { none: 'It is sent as the end of train_url.' },
  },
  'output.logPath': { label: 'Log path', kind: 'folder', api: 'log_url', isOptional: true },
  'output.jobDescription': {
    label: 'Job description',
    kind: 'words',
    api: 'job_desc',
    isOptional: true,
    isOfJob: true,
  },
} as const satisfies Readonly<Record<string, FieldRow>>;

/** What a row of the sources holds, by its name in the draft. */
export const sourceRows = {
  kind: { label: 'Type', kind: 'choice', api: 'type' },
  dataPath: { label: 'Data path', kind: 'folder', api: 'data_url' },
  datasetId: { label: 'Dataset', kind: 'name', api: 'dataset_id' },
  // Without `_id`, unlike the field of the configuration.
  datasetVersionId: {
    label: 'Dataset version',
    kind: 'name',
    api: 'dataset_version',
    refusalNames: ['dataset_version_id'],
  },
} as const satisfies Readonly<Record<string, FieldRow>>;

/** Fields of a version's configuration for which the draft has no field, and why. */
export const namesWithoutRow = {
  engine_name: 'The name beside engine_id.',
  engine_version: 'The name beside engine_id.',
  dataset_name: 'The name beside dataset_id.',
  dataset_version_name: 'The name beside dataset_version_id.',
  spec_code: 'The name beside spec_id.',
  pool_name: 'The name beside pool_id.',
  pool_type: 'It tells whether pool_id is that of the public pool.',
  volumes: "A version request can't have storage.",
  nas_share_addr: "A version request can't have storage.",
  nas_mount_path: "A version request can't have storage.",
} as const;
