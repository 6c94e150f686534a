import { type ComparedResult, scoreOf } from '#log/compare/compare-results.ts';
import type { Point, Result } from '#log/metrics/results.ts';
import { formatNumber } from '#util/format.ts';
import { type CompareCell, type CompareRow, loadingCell, plainCell, unknownCell } from './compare-rows.ts';

/** For each name the best and the last value, as the logs say them; a learning rate has no best. */
export const resultRows = (
  results: readonly ComparedResult[],
  isLoading: readonly boolean[],
  isUnderWay: readonly boolean[],
): readonly CompareRow[] =>
  results.length === 0 && isLoading.includes(true)
    ? [awaitedRow(isLoading)]
    : results.flatMap((compared) => rowsOf(compared, isLoading, isUnderWay));

/** Keeps the place of the rows that come. */
const awaitedRow = (isLoading: readonly boolean[]): CompareRow => ({
  key: 'result awaited',
  label: 'Loading …',
  note: '',
  isCode: false,
  cells: isLoading.map((isAwaited) => (isAwaited ? loadingCell : unknownCell)),
});

function rowsOf(
  compared: ComparedResult,
  isLoading: readonly boolean[],
  isUnderWay: readonly boolean[],
): readonly CompareRow[] {
  const { name, kind } = compared;
  const rowOf = (note: 'best' | 'last', cellOf: (result: Result) => CompareCell): CompareRow => ({
    key: `result ${note} ${name}`,
    label: name,
    note,
    isCode: true,
    cells: compared.results.map((result, index) => {
      if (result === null) return isLoading[index] ? loadingCell : unknownCell;
      return {
        ...cellOf(result),
        isBest: note === 'best' && compared.bestAt.includes(index),
        note: isUnderWay[index] === true ? 'so far' : '',
      };
    }),
  });
  const last = rowOf('last', lastCell);
  return kind === 'other' ? [last] : [rowOf('best', bestCell), last];
}

function bestCell(result: Result): CompareCell {
  const score = scoreOf(result);
  return score === null ? unknownCell : plainCell('value', exactly(score, result));
}

function lastCell(result: Result): CompareCell {
  const { last, firstNaN } = result;
  return plainCell(
    'value',
    Number.isNaN(last.value) && firstNaN !== null
      ? ['NaN', placeOf(firstNaN)].join(' ').trim()
      : exactly(last.value, result),
  );
}

const exactly = (value: number, { unit }: Result): string => (unit === '' ? String(value) : `${value} %`);

function placeOf({ step, epoch }: Point): string {
  if (step !== null) return `from step ${formatNumber(step)}`;
  return epoch === null ? '' : `from epoch ${formatNumber(epoch)}`;
}
