import type { CatalogueFacts } from './catalogue.ts';
import { refuse } from './refusal.ts';
import type { DataSource } from './version-config.ts';
import type { ConfigRequest, SourceRow } from './version-request.ts';

/** Undefined when none of the three is given; the caller decides whether one is required. */
export function acceptData(request: ConfigRequest, catalogue: CatalogueFacts): DataSource | undefined {
  const { dataUrl, datasetId, datasetVersionId, dataSource } = request;
  const hasDataset = datasetId !== undefined || datasetVersionId !== undefined;
  const groups = [dataUrl !== undefined, hasDataset, dataSource.length > 0].filter(Boolean).length;
  if (groups > 1) return refuse('0104', 'Only one of data_url, dataset_id and data_source can be given.');
  if (dataUrl !== undefined) return { kind: 'path', dataUrl };
  if (hasDataset) {
    return {
      kind: 'dataset',
      ...acceptDataset(datasetId, datasetVersionId, ['dataset_id', 'dataset_version_id'], catalogue),
    };
  }
  return dataSource.length > 0 ? acceptRows(dataSource, catalogue) : undefined;
}

function acceptRows(rows: readonly SourceRow[], catalogue: CatalogueFacts): DataSource {
  const types = new Set(rows.map((row) => row.type));
  if (types.size > 1) return refuse('0104', 'The rows of data_source must be of one type.');
  if (types.has('obs')) return { kind: 'obs-rows', rows: rows.map(acceptObsRow) };
  if (types.has('dataset')) {
    return { kind: 'dataset-rows', rows: rows.map((row) => acceptDatasetRow(row, catalogue)) };
  }
  return refuse('0104', 'The type of a row of data_source must be obs or dataset.');
}

function acceptObsRow(row: SourceRow): { dataUrl: string } {
  if (row.datasetId !== undefined || row.datasetVersion !== undefined) {
    return refuse('0104', 'A row of data_source of type obs cannot have dataset_id or dataset_version.');
  }
  return { dataUrl: row.dataUrl ?? refuse('0104', 'A row of data_source of type obs needs data_url.') };
}

function acceptDatasetRow(
  row: SourceRow,
  catalogue: CatalogueFacts,
): { datasetId: string; datasetVersionId: string } {
  if (row.dataUrl !== undefined) {
    return refuse('0104', 'A row of data_source of type dataset cannot have data_url.');
  }
  return acceptDataset(row.datasetId, row.datasetVersion, ['dataset_id', 'dataset_version'], catalogue);
}

function acceptDataset(
  datasetId: string | undefined,
  datasetVersionId: string | undefined,
  [idName, versionName]: readonly [string, string],
  catalogue: CatalogueFacts,
): { datasetId: string; datasetVersionId: string } {
  if (datasetId === undefined) return refuse('0104', `${idName} is required with ${versionName}.`);
  if (datasetVersionId === undefined) return refuse('0104', `${versionName} is required with ${idName}.`);
  const dataset = catalogue.datasets.find(({ id }) => id === datasetId);
  if (dataset === undefined) return refuse('2783', `The dataset ${idName} '${datasetId}' does not exist.`);
  if (!dataset.versions.some(({ id, isUsable }) => isUsable && id === datasetVersionId)) {
    return refuse('2782', `The dataset has no usable version ${versionName} '${datasetVersionId}'.`);
  }
  return { datasetId, datasetVersionId };
}
