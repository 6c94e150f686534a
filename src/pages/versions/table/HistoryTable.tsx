import useMediaQuery from '@mui/material/useMediaQuery';
import { type CSSProperties, type ReactNode, useRef } from 'react';
import { Virtualizer, WindowVirtualizer } from 'virtua';
import { type HistoryRow, rowKey } from '../history-row.ts';
import { narrow, Scroller, Table } from './history-table-parts.ts';
import { rowHeight } from './row-height.ts';
import { TableRow } from './TableRow.tsx';

interface HistoryTableProps {
  readonly rows: readonly HistoryRow[];
  /** The widths of the columns, as a grid has them, and px that all of them need. */
  readonly template: string;
  readonly minWidth: number;
  readonly header: ReactNode;
  /** The cells of a row. */
  readonly children: (row: HistoryRow) => ReactNode;
}

const headerHeight = 33;
const tableId = 'version-table';

/** Where the focus goes when what had it is gone. */
export const focusTable = (): void => document.getElementById(tableId)?.focus({ preventScroll: true });

/** The rows of the history; those in sight are in the document. On a small screen each row is a card. */
export function HistoryTable({ rows, template, minWidth, header, children }: HistoryTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const isNarrow = useMediaQuery(`(max-width: ${narrow}px)`);
  const widths: CSSProperties & Record<`--${string}`, string> = {
    '--columns': template,
    '--min-width': `${minWidth}px`,
  };
  const body = { as: 'tbody', item: TableRow, data: rows } as const;
  const drawn = (row: HistoryRow) => <Cells key={rowKey(row)}>{children(row)}</Cells>;
  return (
    <Scroller
      id={tableId}
      ref={scroller}
      tabIndex={isNarrow ? -1 : 0}
      role="group"
      aria-label="Version history"
    >
      <Table aria-label="Versions" aria-rowcount={rows.length + 1} style={widths}>
        <thead>{header}</thead>
        {isNarrow ? (
          <WindowVirtualizer {...body} itemSize={96}>
            {drawn}
          </WindowVirtualizer>
        ) : (
          <Virtualizer {...body} scrollRef={scroller} itemSize={rowHeight} startMargin={headerHeight}>
            {drawn}
          </Virtualizer>
        )}
      </Table>
    </Scroller>
  );
}

const Cells = ({ children }: { readonly children: ReactNode }) => children;
