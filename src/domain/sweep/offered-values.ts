import { readValues } from './value-list.ts';
import { valuesWords } from './varied-changes.ts';

/**
 * '3 values' where the value of a parameter could be meant as several: `0.1, 0.03, 0.01` or `0.001..0.1 log 5`. It can be
 * meant as it is, too, so that it is only offered.
 */
export function offeredValues(value: string): string | undefined {
  // Most values have neither a comma nor two dots.
  if (!/,|\.\./.test(value) || value.includes('\n')) return undefined;
  const list = readValues(value);
  return list.kind === 'values' && list.values.length > 1 ? valuesWords(value) : undefined;
}
