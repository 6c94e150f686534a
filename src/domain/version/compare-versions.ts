import { type Catalogue, emptyCatalogue } from '#domain/catalogue.ts';
import { namesOfCatalogue, namesOfVersion } from '#domain/draft/change-names.ts';
import { areSameValues, valuesByName } from '#domain/draft/diff.ts';
import { comparedFields, type DraftField, isActive, printField } from '#domain/draft/field-table.ts';
import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import { normalizeDraft } from '#domain/draft/normalize.ts';
import type { Configuration, TrainingVersion } from './training-version.ts';

/** One field or parameter of several versions. */
export interface ComparedRow {
  /** The path of the field in a draft; a parameter's is `code.parameters.<name>`. */
  readonly path: string;
  readonly label: string;
  readonly isParameter: boolean;
  /** In the order of the versions, every digit as it is sent; null if a version does not have it. Lines are values. */
  readonly values: readonly (string | null)[];
  /** The name for each id, in the same order; null if unknown. */
  readonly names: readonly (string | null)[];
  readonly differs: boolean;
}

/** All that at least one of the versions has: parameters first, in their order, then fields in the order of the form. */
export const compareConfigurations = (
  versions: readonly TrainingVersion[],
  catalogue: Catalogue = emptyCatalogue,
): readonly ComparedRow[] => {
  const configurations = versions.map(({ configuration }) => configuration);
  return [...parameterRows(configurations), ...fieldRows(configurations, catalogue)];
};

/** Of a name that appears twice in a version, the values are compared in their order. */
function parameterRows(configurations: readonly Configuration[]): readonly ComparedRow[] {
  const all = configurations.map(({ parameters }) => valuesByName(parameters));
  const labels = new Set<string>();
  for (const values of all) for (const label of values.keys()) labels.add(label);
  const noNames = configurations.map(() => null);
  return Array.from(labels, (label) => {
    const ofVersions = all.map((values) => values.get(label));
    return {
      path: `code.parameters.${label}`,
      label,
      isParameter: true,
      values: ofVersions.map((values) => values?.join('\n') ?? null),
      names: noNames,
      differs: ofVersions.some((values) => !areSameValues(ofVersions[0], values)),
    };
  });
}

/** Paths are compared as the service reads them; the new subfolder of an output path is no difference. */
function fieldRows(configurations: readonly Configuration[], catalogue: Catalogue): readonly ComparedRow[] {
  const drafts = configurations.map((configuration) =>
    normalizeDraft(draftFromVersion({ ...configuration, parameters: [] }, '', catalogue.specifications)),
  );
  return comparedFields.flatMap((field) => {
    const values = drafts.map((draft) => (isActive(field, draft) ? printField(field, draft) || null : null));
    if (values.every((value) => value === null)) return [];
    return [
      {
        path: field.path,
        label: field.label,
        isParameter: false,
        values,
        names: values.map((value, index) => nameOf(field, value, configurations[index], catalogue)),
        differs: values.some((value) => value !== values[0]),
      },
    ];
  });
}

function nameOf(
  field: DraftField,
  id: string | null,
  configuration: Configuration | undefined,
  catalogue: Catalogue,
): string | null {
  if (id === null || configuration === undefined) return null;
  const name = namesOfVersion(configuration)(field, id) ?? namesOfCatalogue(catalogue)(field, id);
  return name === id ? null : (name ?? null);
}
