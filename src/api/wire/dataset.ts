// ListDatasets, ListDatasetVersions (v2)
import { z } from 'zod';
import { count, flag, integer, listAnswer, optional, rowsOf, text } from './reading.ts';

const datasetSchema = z.object({ dataset_id: z.string(), dataset_name: text.catch('') });

export const datasetListSchema = listAnswer(
  z.object({ total_number: count, datasets: rowsOf(datasetSchema) }),
);

const datasetVersionSchema = z.object({
  version_id: z.string(),
  version_name: text.catch(''),
  status: optional(integer).catch(null),
  is_current: flag.catch(false),
  total_sample_count: optional(integer).catch(null),
});

export const datasetVersionListSchema = listAnswer(
  z.object({ total_number: count, versions: rowsOf(datasetVersionSchema) }),
);

export type WireDataset = z.output<typeof datasetSchema>;
export type WireDatasetVersion = z.output<typeof datasetVersionSchema>;
