import * as z from 'zod/mini';

/** The configuration of a version after it was accepted: one code source, one data source, one pool. */
export const versionConfigSchema = z.object({
  code: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('algorithm'), modelId: z.string() }),
    z.object({
      kind: z.literal('image'),
      image: z.string(),
      command: z.string(),
      appUrl: z.nullable(z.string()),
      bootFileUrl: z.nullable(z.string()),
    }),
    z.object({
      kind: z.literal('framework'),
      engineId: z.string(),
      appUrl: z.string(),
      bootFileUrl: z.string(),
    }),
  ]),
  data: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('path'), dataUrl: z.string() }),
    z.object({ kind: z.literal('dataset'), datasetId: z.string(), datasetVersionId: z.string() }),
    z.object({ kind: z.literal('obs-rows'), rows: z.array(z.object({ dataUrl: z.string() })) }),
    z.object({
      kind: z.literal('dataset-rows'),
      rows: z.array(z.object({ datasetId: z.string(), datasetVersionId: z.string() })),
    }),
  ]),
  pool: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('public'), specId: z.string() }),
    z.object({ kind: z.literal('dedicated'), poolId: z.string() }),
  ]),
  workers: z.number(),
  parameters: z.array(
    z.object({
      label: z.string(),
      value: z.string(),
      /** It was sent as a JSON number. */
      isBareNumber: z.optional(z.boolean()),
    }),
  ),
  trainUrl: z.nullable(z.string()),
  logUrl: z.nullable(z.string()),
});

export type VersionConfig = z.infer<typeof versionConfigSchema>;
export type CodeSource = VersionConfig['code'];
export type DataSource = VersionConfig['data'];
export type Pool = VersionConfig['pool'];
export type Parameter = VersionConfig['parameters'][number];
