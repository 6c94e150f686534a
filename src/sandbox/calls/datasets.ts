import { type Dataset, type DatasetVersion, manifestPath } from '#sandbox/data/datasets.ts';
import { day } from '#sandbox/data/recorded-version.ts';
import { Refusal } from '#sandbox/rules/refusal.ts';
import { type Answer, type Call, type Fields, ok, type Route } from './call.ts';
import { pageOf, readChoice, readOptionalWhole, readOrder, readSearch, readWhole, sorted } from './query.ts';

// Datasets are v2: no `is_success` on success, snake_case queries, and an `offset` that counts pages.

const maxPage = 65_535;
const usable = 1;
/** 0 default, 1 CarbonData, 2 CSV: here all are 0. */
const defaultFormat = 0;

const sortKeys = {
  create_time: ({ ageDays }: Dataset) => -ageDays,
  dataset_name: ({ name }: Dataset) => name,
} as const;

function listDatasets({ query, catalogue, state }: Call): Answer {
  const offset = readWhole(query, 'offset', { min: 0, max: maxPage, fallback: 0 });
  const limit = readWhole(query, 'limit', { min: 1, max: 100, fallback: 10 });
  const sortBy = readChoice(query, 'sort_by', ['create_time', 'dataset_name'], 'create_time');
  const order = readOrder(query, 'desc');
  const search = readSearch(query);
  const type = readOptionalWhole(query, 'dataset_type', 900);
  const withVersions = readChoice(query, 'contain_versions', ['true', 'false'], 'false') === 'true';
  const isOtherFormat = (readOptionalWhole(query, 'version_format', 2) ?? defaultFormat) !== defaultFormat;
  const workspaceId = query.get('workspace_id') || '0';
  const found = catalogue.datasets.filter(
    (dataset) =>
      workspaceId === '0' &&
      !isOtherFormat &&
      dataset.name.toLowerCase().includes(search) &&
      (type === undefined || dataset.type === type) &&
      (!withVersions || dataset.versions.length > 0),
  );
  const shown = pageOf(sorted(found, order, sortKeys[sortBy]), offset, limit);
  return ok({
    total_number: found.length,
    datasets: shown.map((dataset) => datasetItem(dataset, state.startedAt)),
  });
}

const showDataset = (call: Call): Answer => ok(datasetItem(requireDataset(call), call.state.startedAt));

function listDatasetVersions(call: Call): Answer {
  const { query, state } = call;
  const offset = readWhole(query, 'offset', { min: 0, max: maxPage, fallback: 0 });
  const limit = readWhole(query, 'limit', { min: 1, max: 1000, fallback: 1000 });
  const status = readOptionalWhole(query, 'status', 8);
  const format = readOptionalWhole(query, 'version_format', 2);
  const dataset = requireDataset(call);
  const isEmpty =
    (status !== undefined && status !== usable) || (format !== undefined && format !== defaultFormat);
  const found = isEmpty ? [] : dataset.versions.toReversed();
  return ok({
    total_number: found.length,
    versions: pageOf(found, offset, limit).map((version) => versionItem(dataset, version, state.startedAt)),
  });
}

function showDatasetVersion(call: Call): Answer {
  const dataset = requireDataset(call);
  const version = dataset.versions.find(({ id }) => id === call.param('version'));
  if (version === undefined) throw new Refusal(404, '4353', 'The dataset version does not exist.');
  return ok(versionItem(dataset, version, call.state.startedAt));
}

function requireDataset(call: Call): Dataset {
  const dataset = call.catalogue.datasets.find(({ id }) => id === call.param('dataset'));
  if (dataset === undefined) throw new Refusal(404, '4352', 'The dataset does not exist.');
  return dataset;
}

function datasetItem(dataset: Dataset, start: number): Fields {
  const current = dataset.versions.at(-1);
  const createTime = start - dataset.ageDays * day;
  return {
    dataset_id: dataset.id,
    dataset_name: dataset.name,
    dataset_type: dataset.type,
    dataset_version: 'v1',
    data_format: 'Default',
    status: usable,
    description: '',
    data_sources: [{ data_type: 0, data_path: dataset.path }],
    work_path: dataset.workPath,
    work_path_type: 0,
    create_time: createTime,
    update_time: current ? start - current.ageDays * day : createTime,
    current_version_id: current?.id ?? null,
    current_version_name: current?.name ?? null,
    dataset_version_count: dataset.versions.length,
    next_version_num: dataset.versions.length + 1,
    total_sample_count: dataset.samples,
    annotated_sample_count: dataset.annotated,
    workspace_id: '0',
    versions: dataset.versions.toReversed().map((version) => versionItem(dataset, version, start)),
  };
}

function versionItem(dataset: Dataset, version: DatasetVersion, start: number): Fields {
  const index = dataset.versions.indexOf(version);
  return {
    version_id: version.id,
    version_name: version.name,
    version_format: 'Default',
    previous_version_id: dataset.versions[index - 1]?.id ?? null,
    status: usable,
    create_time: start - version.ageDays * day,
    total_sample_count: version.samples,
    annotated_sample_count: version.samples,
    manifest_path: manifestPath(dataset, version),
    data_path: dataset.path,
    is_current: index === dataset.versions.length - 1,
    train_evaluate_sample_ratio: version.trainRatio,
    description: version.description,
    task_type: dataset.type,
  };
}

const path = '/v2/:project/datasets';

export const datasetRoutes: readonly Route[] = [
  { method: 'GET', path, answer: listDatasets },
  { method: 'GET', path: `${path}/:dataset`, answer: showDataset },
  { method: 'GET', path: `${path}/:dataset/versions`, answer: listDatasetVersions },
  { method: 'GET', path: `${path}/:dataset/versions/:version`, answer: showDatasetVersion },
];
