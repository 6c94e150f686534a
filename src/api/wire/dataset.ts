// ListDatasets, ListDatasetVersions (v2)
import * as z from 'zod/mini';
import { count, flag, integer, listAnswer, optional, rowsOf, text } from './reading.ts';

const datasetSchema = z.object({ dataset_id: z.string(), dataset_name: z.catch(text, '') });

export const datasetListSchema = listAnswer(
  z.object({ total_number: count, datasets: rowsOf(datasetSchema) }),
);

const datasetVersionSchema = z.object({
  version_id: z.string(),
  version_name: z.catch(text, ''),
  status: z.catch(optional(integer), null),
  is_current: z.catch(flag, false),
  total_sample_count: z.catch(optional(integer), null),
});

export const datasetVersionListSchema = listAnswer(
  z.object({ total_number: count, versions: rowsOf(datasetVersionSchema) }),
);

export type WireDataset = z.output<typeof datasetSchema>;
export type WireDatasetVersion = z.output<typeof datasetVersionSchema>;
