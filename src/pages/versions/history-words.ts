import type { MetricSummary } from '#components/version-results/metric-summary.ts';
import { formatCount, formatNumber } from '#util/format.ts';
import type { HistorySearch } from './history-search.ts';
import { columnOf } from './table/history-columns.ts';

/** "3 of 6 versions" */
export const listedInWords = (listed: number, all: number): string =>
  listed === all ? formatCount(all, 'version') : `${formatNumber(listed)} of ${formatCount(all, 'version')}`;

/** What is listed and how: "3 of 6 versions with lr = 0.1, sorted by Created, descending" */
export function historyInWords(
  counted: string,
  { filter, sort, order }: Pick<HistorySearch, 'filter' | 'sort' | 'order'>,
  { name, kind }: Pick<MetricSummary, 'name' | 'kind'>,
): string {
  const asked = filter.trim() === '' ? '' : ` with ${filter.trim()}`;
  const isResult = sort === 'result';
  const column = isResult ? name || 'result' : columnOf(sort).header;
  // The best result comes first in the usual order, the lowest of a loss.
  const isRising = (order === 'asc') !== (isResult && kind === 'loss');
  return `${counted}${asked}, sorted by ${column}, ${isRising ? 'ascending' : 'descending'}`;
}
