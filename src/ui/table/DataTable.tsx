import type { ReactNode } from 'react';
import { SortIcon } from '#ui/icons.tsx';
import { visuallyHidden } from '#ui/theme/tokens.ts';
import { Frame, SortButton, Table } from './table-parts.ts';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The cell that names the row; the title of the card on a small screen. */
  readonly isName?: boolean;
  /** Figures stand right, with equal widths. */
  readonly figures?: boolean;
  /** On a small screen without its header, over the whole width. */
  readonly bare?: boolean;
  /** The header is there for screen readers only: the cells say it themselves. */
  readonly headerHidden?: boolean;
  readonly sortable?: boolean;
  readonly width?: string;
}

interface Sort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

interface DataTableProps<Row> {
  /** Names the table. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort;
  readonly onSort?: (key: string) => void;
  /** Older rows stay while newer ones are on their way. */
  readonly busy?: boolean;
  /** px of its own width that it needs to be in columns; 640 where nothing is said. */
  readonly foldBelow?: number;
}

const classOf = (column: { readonly figures?: boolean; readonly bare?: boolean }): string | undefined =>
  [column.figures === true ? 'figures' : '', column.bare === true ? 'bare' : ''].join(' ').trim() ||
  undefined;

/** Rows in columns; on a small screen each row is a card. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const directionOf = (key: string) => (props.sort?.key === key ? props.sort.direction : 'none');
  return (
    <Frame>
      <Table aria-label={props.label} aria-busy={props.busy === true} foldBelow={props.foldBelow ?? 640}>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={classOf(column)}
                style={column.width === undefined ? {} : { width: column.width }}
                {...(column.sortable === true ? { 'aria-sort': directionOf(column.key) } : {})}
              >
                {column.sortable === true ? (
                  <SortButton type="button" onClick={() => props.onSort?.(column.key)}>
                    {column.header}
                    <SortIcon direction={directionOf(column.key)} />
                  </SortButton>
                ) : (
                  <span style={column.headerHidden === true ? visuallyHidden : {}}>{column.header}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={props.rowKey(row)}>
              {props.columns.map((column) =>
                column.isName === true ? (
                  <th key={column.key} scope="row" translate="no">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} data-header={column.header} className={classOf(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </Frame>
  );
}
