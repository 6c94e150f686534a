import { SortIcon } from '#ui/icons.tsx';
import { SortButton } from '#ui/table/table-parts.ts';
import { visuallyHidden } from '#ui/theme/tokens.ts';
import type { HistoryColumn } from './history-columns.ts';

interface HistoryHeaderProps {
  readonly hasLanes: boolean;
  readonly columns: readonly HistoryColumn[];
  /** The name of the metric; '' where there is none yet. */
  readonly metric: string;
  /** Lower values of it are better, and count as higher. */
  readonly isLoss: boolean;
  readonly sort: { readonly key: string; readonly order: 'asc' | 'desc' };
  readonly onSort: (key: string) => void;
}

/** The names of the columns, which sort the rows. */
export function HistoryHeader({ hasLanes, columns, metric, isLoss, sort, onSort }: HistoryHeaderProps) {
  const sortable = (key: string, header: string, className?: string, isName = false) => {
    const isRising = (sort.order === 'asc') !== (key === 'result' && isLoss);
    const direction = sort.key !== key ? 'none' : isRising ? 'ascending' : 'descending';
    return (
      <th key={key} scope="col" aria-sort={direction} className={className} translate={isName ? 'no' : 'yes'}>
        <SortButton type="button" onClick={() => onSort(key)}>
          {header}
          <SortIcon direction={direction} />
        </SortButton>
      </th>
    );
  };
  const plain = (header: string) => (
    <th scope="col">
      <span style={visuallyHidden}>{header}</span>
    </th>
  );
  return (
    <tr aria-rowindex={1}>
      {plain('Select')}
      {hasLanes && plain('Lineage')}
      {sortable('name', 'Version')}
      {sortable('status', 'Status')}
      <th scope="col">Changes</th>
      {columns.map(({ key, header, isParameter }) =>
        sortable(key, header, isParameter ? 'figures mono clip' : 'figures', isParameter),
      )}
      {sortable('result', metric || 'Result', undefined, metric !== '')}
      {sortable('duration', 'Duration', 'figures')}
      {sortable('created', 'Created', 'figures')}
      {plain('Actions')}
    </tr>
  );
}
