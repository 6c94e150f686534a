import type { Change } from '#domain/draft/diff.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { type DraftStep, draftSteps } from '#domain/draft/steps.ts';
import { formatCount } from '#util/format.ts';
import type { Sweep } from './shape.ts';
import { readValues } from './value-list.ts';
import { parameterAt, plainValue, variedLabel } from './varied.ts';

/** The step with the varied field; an unknown path, as in a damaged draft, belongs to the first step. */
export const stepOfVaried = (path: string): DraftStep =>
  draftSteps.find((step) => path.startsWith(`${step}.`)) ?? 'code';

/** '4 values'; for a range that random points are drawn from, the range. */
export function valuesWords(values: string): string {
  const list = readValues(values);
  switch (list.kind) {
    case 'values':
      return formatCount(list.values.length, 'value');
    case 'open':
      return values.trim();
    case 'problem':
      return 'no values';
  }
}

/** The changes with what is varied in place of its one value: `learning_rate` from `0.01` to `4 values`. */
export function withVaried(
  changes: readonly Change[],
  base: VersionDraft,
  { varied }: Sweep,
): readonly Change[] {
  if (varied.length === 0) return changes;
  const paths = new Set(varied.map(({ path }) => path));
  return [
    ...varied.map(
      ({ path, values }): Change => ({
        path,
        step: stepOfVaried(path),
        label: variedLabel(path),
        before: plainValue(base, path),
        after: valuesWords(values),
        isParameter: parameterAt(path) !== undefined,
      }),
    ),
    ...changes.filter(({ path }) => !paths.has(path)),
  ];
}
