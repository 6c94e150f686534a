import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { KnownFields } from './filter-fields.ts';
import type { FilterField, FilterOperator } from './filter-term.ts';
import { printFilter } from './print-filter.ts';

export interface FilterExample {
  readonly filter: string;
  readonly finds: string;
}

/** Examples of conditions with names and values of this job, each of another kind. */
export function filterExamples(
  versions: readonly TrainingVersion[],
  known: KnownFields,
  metric: { readonly name: string; readonly isLoss: boolean },
): readonly FilterExample[] {
  const [newest] = versions;
  const parameter = newest?.configuration.parameters.find(({ value }) => value !== '' && value.length < 40);
  const print = (field: FilterField, operator: FilterOperator, value: string, isNegated = false) =>
    printFilter([{ kind: 'field', field, operator, value, isNegated }], known);
  const own = (name: 'status' | 'duration' | 'created') => ({ source: 'version', name }) as const;
  const day = new Date(newest?.createTime ?? Date.UTC(2026, 0, 1)).toISOString().slice(0, 10);
  return [
    {
      filter:
        parameter === undefined
          ? print(own('status'), '=', 'completed')
          : print({ source: 'parameter', name: parameter.name }, '=', parameter.value),
      finds: parameter === undefined ? 'with this status' : 'with this value of a parameter',
    },
    { filter: print(own('status'), '=', 'failed', true), finds: 'that have not failed' },
    metric.name === ''
      ? { filter: print(own('duration'), '<', '10m'), finds: 'that took less than ten minutes' }
      : {
          filter: print({ source: 'metric', name: metric.name }, metric.isLoss ? '<' : '>', '0.5'),
          finds: `with a ${metric.isLoss ? 'lower' : 'higher'} result`,
        },
    { filter: print(own('duration'), '>', '1h30m'), finds: 'that took longer' },
    { filter: print(own('created'), '>=', day), finds: 'created on this day or later' },
  ];
}
