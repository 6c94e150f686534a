import * as z from 'zod/mini';
import type { Catalogue } from '#domain/catalogue.ts';
import { anyText, leaf, obsFolder } from './rules.ts';

export const sourceShape = z.object({
  kind: z._default(z.enum(['obs', 'dataset']), 'obs'),
  dataPath: leaf,
  datasetId: leaf,
  datasetVersionId: leaf,
});

export const dataShape = z.prefault(
  z.object({
    source: z._default(z.enum(['obs', 'dataset', 'several']), 'obs'),
    obs: z.prefault(z.object({ dataPath: leaf }), {}),
    dataset: z.prefault(z.object({ datasetId: leaf, datasetVersionId: leaf }), {}),
    several: z.prefault(z.object({ sources: z.prefault(z.array(sourceShape), [{}]) }), {}),
  }),
  {},
);

const anyObs = z.object({ dataPath: anyText });
const anyDataset = z.object({ datasetId: anyText, datasetVersionId: anyText });
const anySource = z.object({
  kind: z.enum(['obs', 'dataset']),
  dataPath: anyText,
  datasetId: anyText,
  datasetVersionId: anyText,
});
const anySeveral = z.object({ sources: z.array(anySource) });

/** Exactly one source of data (modelarts_03_0050, reference T28 and T29). */
export function dataSchema(catalogue: Catalogue) {
  const dataset = datasetSchema(catalogue);
  return z.discriminatedUnion('source', [
    z.object({
      source: z.literal('obs'),
      obs: z.object({ dataPath: obsFolder('data path') }),
      dataset: anyDataset,
      several: anySeveral,
    }),
    z.object({ source: z.literal('dataset'), obs: anyObs, dataset, several: anySeveral }),
    z.object({
      source: z.literal('several'),
      obs: anyObs,
      dataset: anyDataset,
      several: z.object({ sources: sourcesSchema(catalogue) }),
    }),
  ]);
}

/** Ids of datasets are opaque (reference T23). */
const datasetSchema = (catalogue: Catalogue) =>
  z.object({ datasetId: anyText, datasetVersionId: anyText }).check(
    z.superRefine((chosen, context) => {
      for (const { path, message } of datasetProblems(chosen, catalogue))
        context.addIssue({ code: 'custom', path: [path], message });
    }),
  );

interface DatasetProblem {
  readonly path: 'datasetId' | 'datasetVersionId';
  readonly message: string;
}

function datasetProblems(
  chosen: { readonly datasetId: string; readonly datasetVersionId: string },
  catalogue: Catalogue,
): readonly DatasetProblem[] {
  const datasetId = chosen.datasetId.trim();
  const versionId = chosen.datasetVersionId.trim();
  const problems: DatasetProblem[] = [];
  if (datasetId === '') problems.push({ path: 'datasetId', message: 'Choose a dataset.' });
  else if (catalogue.datasets?.every(({ id }) => id !== datasetId))
    problems.push({
      path: 'datasetId',
      message: `Choose another dataset: ${datasetId} has no usable version here.`,
    });
  const versions = new Map(Object.entries(catalogue.datasetVersions ?? {})).get(datasetId);
  if (versionId === '') problems.push({ path: 'datasetVersionId', message: 'Choose a dataset version.' });
  else if (versions?.every(({ id, usable }) => id !== versionId || !usable))
    problems.push({
      path: 'datasetVersionId',
      message: `Choose another dataset version: ${versionId} is not usable.`,
    });
  return problems;
}

const sourcesSchema = (catalogue: Catalogue) =>
  z.array(sourceSchema(catalogue)).check(
    z.minLength(1, 'Add at least one source.'),
    z.superRefine((sources, context) => {
      const first = sources[0];
      for (const [index, { kind }] of sources.entries()) {
        if (first === undefined || kind === first.kind) continue;
        const message = `Make source ${index + 1} the same type as source 1: OBS and Dataset can't be mixed.`;
        context.addIssue({ code: 'custom', path: [index, 'kind'], message });
      }
    }),
  );

const sourceSchema = (catalogue: Catalogue) =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('obs'),
      dataPath: obsFolder('data path'),
      datasetId: anyText,
      datasetVersionId: anyText,
    }),
    z
      .object({
        kind: z.literal('dataset'),
        dataPath: anyText,
        datasetId: anyText,
        datasetVersionId: anyText,
      })
      .check(
        z.superRefine((source, context) => {
          for (const { path, message } of datasetProblems(source, catalogue))
            context.addIssue({ code: 'custom', path: [path], message });
        }),
      ),
  ]);
