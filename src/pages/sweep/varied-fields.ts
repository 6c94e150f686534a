import type { VariedField } from '#domain/sweep/points.ts';
import type { FoundSweep } from '#domain/sweep/sweeps-of.ts';
import { parameterPath } from '#domain/sweep/varied.ts';
import { commonConfiguration } from '#domain/version/common-configuration.ts';

/** Where the plan is not known: the parameters in which the versions differ. */
export const variedFields = (
  found: FoundSweep | undefined,
): readonly Pick<VariedField, 'path' | 'label'>[] =>
  found === undefined
    ? []
    : commonConfiguration(found.points.map(({ attempts: [{ version }] }) => version)).varying.map(
        ({ label }) => ({ path: parameterPath(label), label }),
      );
