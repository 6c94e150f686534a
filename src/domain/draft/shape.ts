import { z } from 'zod';
import type { Catalogue } from '#domain/catalogue.ts';
import { codeSchema } from '#domain/draft/schema/code.ts';
import { dataSchema } from '#domain/draft/schema/data.ts';
import { outputSchema } from '#domain/draft/schema/output.ts';
import { resourcesSchema } from '#domain/draft/schema/resources.ts';

/**
 * The draft has the shape of the screen. Every leaf is text ('' when empty), so that no rule goes silent because a
 * sibling is missing; the branches that are not chosen stay beside the chosen one and are never sent.
 */
const parameterShape = z.object({ name: z.string(), value: z.string() });

const sourceShape = z.object({
  kind: z.enum(['obs', 'dataset']),
  dataPath: z.string(),
  datasetId: z.string(),
  datasetVersionId: z.string(),
});

export const versionDraftShape = z.object({
  code: z.object({
    source: z.enum(['own-code', 'built-in', 'custom-image']),
    parameters: z.array(parameterShape),
    ownCode: z.object({ engineId: z.string(), codeDirectory: z.string(), bootFile: z.string() }),
    builtIn: z.object({ algorithmId: z.string() }),
    customImage: z.object({ image: z.string(), command: z.string(), codeDirectory: z.string() }),
  }),
  data: z.object({
    source: z.enum(['obs', 'dataset', 'several']),
    obs: z.object({ dataPath: z.string() }),
    dataset: z.object({ datasetId: z.string(), datasetVersionId: z.string() }),
    several: z.object({ sources: z.array(sourceShape) }),
  }),
  resources: z.object({
    pool: z.enum(['public', 'dedicated']),
    publicPool: z.object({ specId: z.string() }),
    dedicatedPool: z.object({ poolId: z.string() }),
    workers: z.string(),
  }),
  output: z.object({
    outputPath: z.string(),
    freshFolder: z.boolean(),
    logPath: z.string(),
    jobDescription: z.string(),
  }),
});

export type VersionDraft = z.infer<typeof versionDraftShape>;
export type DraftSource = z.infer<typeof sourceShape>;

/** Every requirement of a new version, each at its field. What depends on the catalogue is silent where a list is not loaded. */
export const versionDraftSchema = (catalogue: Catalogue) =>
  z.object({
    code: codeSchema(catalogue),
    data: dataSchema(catalogue),
    resources: resourcesSchema(catalogue),
    output: outputSchema,
  });

export const emptySource: DraftSource = { kind: 'obs', dataPath: '', datasetId: '', datasetVersionId: '' };

export const emptyDraft: VersionDraft = {
  code: {
    source: 'own-code',
    parameters: [],
    ownCode: { engineId: '', codeDirectory: '', bootFile: '' },
    builtIn: { algorithmId: '' },
    customImage: { image: '', command: '', codeDirectory: '' },
  },
  data: {
    source: 'obs',
    obs: { dataPath: '' },
    dataset: { datasetId: '', datasetVersionId: '' },
    several: { sources: [emptySource] },
  },
  resources: { pool: 'public', publicPool: { specId: '' }, dedicatedPool: { poolId: '' }, workers: '1' },
  output: { outputPath: '', freshFolder: true, logPath: '', jobDescription: '' },
};
