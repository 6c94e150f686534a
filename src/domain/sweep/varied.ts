import { draftField, isActive } from '#domain/draft/field-table.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { integerText } from '#domain/ids.ts';
import { valueAt } from '#util/value-at.ts';

/** The fields that can be varied, beside parameters. */
export const varyableFields = [
  'code.ownCode.engineId',
  'data.dataset.datasetVersionId',
  'resources.publicPool.specId',
  'resources.workers',
] as const;

export type VaryableField = (typeof varyableFields)[number];

export const isVaryableField = (path: string): path is VaryableField =>
  varyableFields.some((field) => field === path);

const parameterPrefix = 'code.parameters.';

export const parameterPath = (name: string): string => parameterPrefix + name;

/** Undefined if the path is that of a field. */
export const parameterAt = (path: string): string | undefined =>
  path.startsWith(parameterPrefix) ? path.slice(parameterPrefix.length) : undefined;

/** The label of the parameter or field at a path. */
export function variedLabel(path: string): string {
  return parameterAt(path) ?? (isVaryableField(path) ? draftField(path).label : path);
}

/** Other names of the fields, in addition to their labels and the service's names. */
const otherNames: Readonly<Record<VaryableField, readonly string[]>> = {
  'code.ownCode.engineId': ['engine_version'],
  'data.dataset.datasetVersionId': ['dataset_version', 'dataset_version_name'],
  'resources.publicPool.specId': ['spec', 'spec_code', 'flavor', 'flavor.code'],
  'resources.workers': ['worker_count', 'node_count'],
};

/** The path for the name of a column: a parameter, or a field by its label, the service's name or another name. */
export function variedNamed(draft: VersionDraft, name: string): string | undefined {
  const bare = name.trim().replace(/^--?(?=[A-Za-z_])/, '');
  const parameter = draft.code.parameters.find((row) => row.name === name || row.name === bare);
  if (parameter !== undefined) return parameterPath(parameter.name);
  const isNamed = (field: VaryableField) => {
    const { label, api } = draftField(field);
    const names = [label.toLowerCase(), api, ...otherNames[field]];
    return names.includes(bare.toLowerCase());
  };
  return varyableFields.find((field) => isNamed(field) && plainValue(draft, field) !== undefined);
}

/** The value in the draft, without the plan; undefined if the draft does not show that field. */
export function plainValue(draft: VersionDraft, path: string): string | undefined {
  const name = parameterAt(path);
  if (name !== undefined) return draft.code.parameters.find((parameter) => parameter.name === name)?.value;
  if (!isVaryableField(path) || !isActive(draftField(path), draft)) return undefined;
  return String(valueAt(draft, path));
}

/** The draft with one value for what is varied. */
export function withValue(draft: VersionDraft, path: string, value: string): VersionDraft {
  const name = parameterAt(path);
  if (name !== undefined) return withParameter(draft, name, value);
  if (!isVaryableField(path)) return draft;
  switch (path) {
    case 'code.ownCode.engineId':
      return { ...draft, code: { ...draft.code, ownCode: { ...draft.code.ownCode, engineId: value } } };
    case 'data.dataset.datasetVersionId':
      return {
        ...draft,
        data: { ...draft.data, dataset: { ...draft.data.dataset, datasetVersionId: value } },
      };
    case 'resources.publicPool.specId':
      return { ...draft, resources: { ...draft.resources, publicPool: { specId: value } } };
    case 'resources.workers':
      return { ...draft, resources: { ...draft.resources, workers: value } };
  }
}

function withParameter(draft: VersionDraft, name: string, value: string): VersionDraft {
  const { parameters } = draft.code;
  const place = parameters.findIndex((parameter) => parameter.name === name);
  if (place === -1) return draft;
  return { ...draft, code: { ...draft.code, parameters: parameters.with(place, { name, value }) } };
}

/** The value as it is sent, to compare values: ` 07` of a field is `7`; the value of a parameter is sent as it is. */
export const sentAs = (path: string, value: string): string =>
  isVaryableField(path) ? integerText(value) : value;
