import type { Catalogue } from '#domain/catalogue.ts';
import { type ComparedRow, compareConfigurations } from './compare-versions.ts';
import type { TrainingVersion } from './training-version.ts';

/** A field or parameter with one value in all versions. */
export interface CommonValue extends Pick<ComparedRow, 'path' | 'label' | 'isParameter'> {
  /** Every digit as it is sent. */
  readonly value: string;
  /** The name for an id; null if unknown. */
  readonly name: string | null;
}

/** A parameter that differs between versions, or that some of them do not have. */
interface VaryingParameter {
  readonly label: string;
  /** How many values it has. */
  readonly distinctCount: number;
  /** How many versions have it. */
  readonly versionCount: number;
}

export interface CommonConfiguration {
  /** Parameters first, then fields in the order of the form. */
  readonly common: readonly CommonValue[];
  /** Those of the most versions first, and of these the ones with the most values. */
  readonly varying: readonly VaryingParameter[];
}

/** What all versions have in common, and the parameters in which they differ. For one version all values are common. */
export function commonConfiguration(
  versions: readonly TrainingVersion[],
  catalogue?: Catalogue,
): CommonConfiguration {
  const rows = compareConfigurations(versions, catalogue);
  const common = rows.flatMap(({ path, label, isParameter, values: [value], names, differs }) => {
    if (differs || value === undefined || value === null) return [];
    return [{ path, label, isParameter, value, name: names.find((name) => name !== null) ?? null }];
  });
  const varying = rows
    .filter(({ differs, isParameter }) => differs && isParameter)
    .map(({ label, values }) => {
      const known = values.filter((value) => value !== null);
      return { label, distinctCount: new Set(known).size, versionCount: known.length };
    })
    .toSorted(
      (one, other) => other.versionCount - one.versionCount || other.distinctCount - one.distinctCount,
    );
  return { common, varying };
}
