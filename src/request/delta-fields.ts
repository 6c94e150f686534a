import { z } from 'zod';
import { type DraftField, type DraftFieldPath, draftField } from '#domain/draft/fields.ts';
import { withValueAt } from '#domain/draft/path.ts';
import type { DraftSource, VersionDraft } from '#domain/draft/shape.ts';
import { parseJson, stringifyJson } from '#util/lossless-json.ts';

/** A choice of the form, and what is chosen there. */
interface Branch {
  readonly choice: 'code.source' | 'data.source' | 'resources.pool';
  readonly value: string;
}

/** One place in the draft that a field of the service stands for. */
export interface Place {
  readonly apiField: string;
  readonly field: DraftField;
  /** The choice that the place belongs to; undefined where it is always there. */
  readonly branch: Branch | undefined;
}

const branches: Readonly<Record<string, Branch>> = {
  ownCode: { choice: 'code.source', value: 'own-code' },
  builtIn: { choice: 'code.source', value: 'built-in' },
  customImage: { choice: 'code.source', value: 'custom-image' },
  obs: { choice: 'data.source', value: 'obs' },
  dataset: { choice: 'data.source', value: 'dataset' },
  several: { choice: 'data.source', value: 'several' },
  publicPool: { choice: 'resources.pool', value: 'public' },
  dedicatedPool: { choice: 'resources.pool', value: 'dedicated' },
};

/** The service's name of each field, and where in the draft it stands: the field that tells a branch comes first in it. */
const pathsOf: Readonly<Record<string, readonly DraftFieldPath[]>> = {
  engine_id: ['code.ownCode.engineId'],
  app_url: ['code.ownCode.codeDirectory', 'code.customImage.codeDirectory'],
  boot_file_url: ['code.ownCode.bootFile'],
  model_id: ['code.builtIn.algorithmId'],
  user_image_url: ['code.customImage.image'],
  user_command: ['code.customImage.command'],
  data_url: ['data.obs.dataPath'],
  dataset_id: ['data.dataset.datasetId'],
  dataset_version_id: ['data.dataset.datasetVersionId'],
  data_source: ['data.several.sources'],
  spec_id: ['resources.publicPool.specId'],
  pool_id: ['resources.dedicatedPool.poolId'],
  worker_server_num: ['resources.workers'],
  train_url: ['output.outputPath'],
  log_url: ['output.logPath'],
  job_desc: ['output.jobDescription'],
};

export const places: readonly Place[] = Object.entries(pathsOf).flatMap(([apiField, paths]) =>
  paths.map((path) => ({ apiField, field: draftField(path), branch: branches[path.split('.')[1] ?? ''] })),
);

/** What stands at a place, as a link says it. */
export const textAt = (draft: VersionDraft, { field }: Place): string =>
  field.path === 'data.several.sources' ? sourcesText(draft.data.several.sources) : field.print(draft);

/** The draft with a text of a link at a place, whose branch is then the chosen one. Throws what `readSources` does. */
export function withTextAt(draft: VersionDraft, { field, branch }: Place, text: string): VersionDraft {
  const value = field.path === 'data.several.sources' ? readSources(text) : text;
  const filled = withValueAt(draft, field.path, value);
  return branch === undefined ? filled : withValueAt(filled, branch.choice, branch.value);
}

const sourcesSchema = z.array(
  z.object({
    type: z.enum(['obs', 'dataset']),
    data_url: z.string().default(''),
    dataset_id: z.string().default(''),
    dataset_version: z.string().default(''),
  }),
);

/** Throws where the text is not the JSON of `data_source`. */
function readSources(text: string): readonly DraftSource[] {
  return sourcesSchema.parse(text === '' ? [] : parseJson(text)).map((source) => ({
    kind: source.type,
    dataPath: source.data_url,
    datasetId: source.dataset_id,
    datasetVersionId: source.dataset_version,
  }));
}

const sourcesText = (sources: readonly DraftSource[]): string =>
  stringifyJson(
    sources.map(({ kind, dataPath, datasetId, datasetVersionId }) =>
      kind === 'obs'
        ? { type: kind, data_url: dataPath }
        : { type: kind, dataset_id: datasetId, dataset_version: datasetVersionId },
    ),
  );
