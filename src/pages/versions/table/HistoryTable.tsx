import useMediaQuery from '@mui/material/useMediaQuery';
import { type CSSProperties, type ReactNode, useRef } from 'react';
import { FixedRows } from '#ui/rows/FixedRows.tsx';
import { GrowingRows } from '#ui/rows/GrowingRows.tsx';
import { type HistoryRow, rowKey } from '../history-row.ts';
import { narrow, Scroller, Table } from './history-table-parts.ts';
import { rowHeight } from './row-height.ts';
import { TableRow } from './TableRow.tsx';
import { type RowKeys, useRowKeys } from './use-row-keys.ts';

interface HistoryTableProps {
  readonly rows: readonly HistoryRow[];
  /** The widths of the columns, as a grid has them, and px that all of them need. */
  readonly template: string;
  readonly minWidth: number;
  readonly header: ReactNode;
  readonly keys: RowKeys;
  readonly onScroll: () => void;
  /** The cells of a row, whose controls are reached with Tab or not. */
  readonly children: (row: HistoryRow, tabIndex: 0 | -1) => ReactNode;
}

const headerHeight = 33;
const tableId = 'version-table';

/** Where the focus goes when what had it is gone. */
export const focusTable = (): void => document.getElementById(tableId)?.focus({ preventScroll: true });

/** The rows of the history; those in sight are in the document. On a small screen each row is a card. */
export function HistoryTable({
  rows,
  template,
  minWidth,
  header,
  keys,
  onScroll,
  children,
}: HistoryTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const isNarrow = useMediaQuery(`(max-width: ${narrow}px)`);
  const widths: CSSProperties & Record<`--${string}`, string> = {
    '--columns': template,
    '--min-width': `${minWidth}px`,
  };
  const { active, ...handlers } = useRowKeys(scroller, rows, keys);
  const drawn = (place: number, style?: CSSProperties) => {
    const row = rows[place];
    return row === undefined ? null : (
      <TableRow key={rowKey(row)} index={place} {...(style && { style })}>
        {children(row, place === active ? 0 : -1)}
      </TableRow>
    );
  };
  return (
    <Scroller
      id={tableId}
      ref={scroller}
      tabIndex={isNarrow ? -1 : 0}
      role="group"
      aria-label="Version history"
      {...handlers}
    >
      <Table aria-label="Versions" aria-rowcount={rows.length + 1} style={widths}>
        <thead>{header}</thead>
        {isNarrow ? (
          <GrowingRows count={rows.length} upTo={active}>
            {(place) => drawn(place)}
          </GrowingRows>
        ) : (
          <FixedRows
            as="tbody"
            scroller={scroller}
            count={rows.length}
            rowHeight={rowHeight}
            startMargin={headerHeight}
            kept={[active]}
            onScroll={onScroll}
          >
            {drawn}
          </FixedRows>
        )}
      </Table>
    </Scroller>
  );
}
