import type { Algorithm } from '#sandbox/data/algorithms.ts';
import { internalEngines, runsOn } from '#sandbox/data/engines.ts';
import type { Specification } from '#sandbox/data/specifications.ts';
import { type Answer, type Call, type Json, long, type Route, success } from './call.ts';
import {
  pageOf,
  readChoice,
  readOrder,
  readPaging,
  readSearch,
  readWhole,
  type SortKey,
  sorted,
} from './query.ts';

const jobTypes = ['train', 'inference'] as const;

/** modelarts_03_0072; the sandbox has nothing for inference. */
function listSpecifications({ query, catalogue }: Call): Answer {
  const jobType = readChoice(query, 'job_type', jobTypes, 'train');
  readWhole(query, 'project_type', { min: 0, max: 3, fallback: 0 });
  const engineId = String(
    readWhole(query, 'engine_id', { min: 0, max: Number.MAX_SAFE_INTEGER, fallback: 0 }),
  );
  const specifications = catalogue.specifications.filter(
    (specification) => jobType === 'train' && (engineId === '0' || runsOn(engineId, specification)),
  );
  return success({ spec_total_count: specifications.length, specs: specifications.map(specificationItem) });
}

const specificationItem = (specification: Specification): Json => ({
  spec_id: long(specification.id),
  core: String(specification.cores),
  cpu: String(specification.memory),
  gpu_num: specification.gpuNum,
  gpu_type: specification.gpuType,
  spec_code: specification.code,
  unit_num: 1,
  max_num: specification.maxNodes,
  storage: specification.storage,
  interface_type: 1,
  no_resource: specification.isSoldOut,
});

/** modelarts_03_0073. */
function listEngines({ query, catalogue }: Call): Answer {
  const jobType = readChoice(query, 'job_type', jobTypes, 'train');
  const engines = jobType === 'train' ? catalogue.engines : [];
  return success({
    engines: engines.map(({ id, type, name, version }) => ({
      engine_type: type,
      engine_id: long(id),
      engine_name: name,
      engine_version: version,
    })),
  });
}

const algorithmKeys = {
  engine: ({ engine }: Algorithm) => `${engineName(engine.name)} ${engine.version}`,
  model_name: ({ name }: Algorithm) => name,
  model_precision: ({ precision }: Algorithm) => precision,
  model_usage: ({ usage }: Algorithm) => usage,
  model_size: ({ size }: Algorithm) => size,
  create_time: ({ createTime }: Algorithm) => createTime,
  parameter: (algorithm: Algorithm) => parameterText(algorithm),
} satisfies Record<string, (algorithm: Algorithm) => SortKey>;

const algorithmSorts: readonly (keyof typeof algorithmKeys)[] = [
  'engine',
  'model_name',
  'model_precision',
  'model_usage',
  'model_size',
  'create_time',
  'parameter',
];

/** modelarts_03_0056. */
function listAlgorithms({ query, catalogue }: Call): Answer {
  const { page, perPage } = readPaging(query, 100);
  const sortBy = readChoice(query, 'sortBy', algorithmSorts, 'engine');
  const order = readOrder(query, 'desc');
  const search = readSearch(query);
  const found = catalogue.algorithms.filter(({ name }) => name.toLowerCase().includes(search));
  return success({
    model_total_count: found.length,
    models: pageOf(sorted(found, order, algorithmKeys[sortBy]), page - 1, perPage).map(algorithmItem),
  });
}

/** The list prints the engines' public names, the detail of a version the internal ones. */
const engineName = (name: string): string => (name === internalEngines.mxnet.name ? 'MXNet' : 'TensorFlow');

/** OTC puts its English help into `placeholder_cn` and leaves `placeholder_en` empty. */
const parameterText = ({ parameters }: Algorithm): string =>
  JSON.stringify(
    parameters.map(({ label, value, hint, required }) => ({
      label,
      value,
      placeholder_cn: hint,
      placeholder_en: '',
      required,
    })),
  );

const algorithmItem = (algorithm: Algorithm): Json => ({
  model_id: long(algorithm.id),
  model_name: algorithm.name,
  model_usage: algorithm.usage,
  model_precision: algorithm.precision,
  model_size: algorithm.size,
  model_train_dataset: algorithm.trainDataset,
  model_dataset_format: algorithm.datasetFormat,
  model_description_url: 'https://github.com/apache/incubator-mxnet/',
  parameter: parameterText(algorithm),
  create_time: algorithm.createTime,
  engine_id: long(algorithm.engine.id),
  engine_name: engineName(algorithm.engine.name),
  engine_version: algorithm.engine.version,
});

export const catalogueRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/:project/job/resource-specs', answer: listSpecifications },
  { method: 'GET', path: '/v1/:project/job/ai-engines', answer: listEngines },
  { method: 'GET', path: '/v1/:project/built-in-algorithms', answer: listAlgorithms },
];
