import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useRef } from 'react';
import { Virtualizer, WindowVirtualizer } from 'virtua';
import { type HistoryRow, rowKey } from '../history-row.ts';
import { narrow, rowHeight, Scroller, Table } from './history-table-parts.ts';

interface HistoryTableProps {
  readonly rows: readonly HistoryRow[];
  /** The widths of the columns, as a grid has them, and px that all of them need. */
  readonly template: string;
  readonly minWidth: number;
  readonly header: ReactNode;
  readonly children: (row: HistoryRow, index: number) => ReactNode;
}

/** The rows of the history; those in sight are in the document. On a small screen each row is a card. */
export function HistoryTable({ rows, template, minWidth, header, children }: HistoryTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const isNarrow = useMediaQuery(`(max-width: ${narrow}px)`);
  const drawn = (_nothing: unknown, index: number) => {
    const row = rows[index];
    return row === undefined ? <i key={index} /> : <div key={rowKey(row)}>{children(row, index)}</div>;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
    <Scroller ref={scroller} tabIndex={isNarrow ? undefined : 0} role="group" aria-label="Version history">
      <Table
        role="table"
        aria-label="Versions"
        aria-rowcount={rows.length + 1}
        style={{ '--columns': template, '--min-width': `${minWidth}px` }}
      >
        <div role="rowgroup" className="header">
          {header}
        </div>
        <div role="rowgroup">
          {isNarrow ? (
            <WindowVirtualizer data={{ length: rows.length }} itemSize={96}>
              {drawn}
            </WindowVirtualizer>
          ) : (
            <Virtualizer
              scrollRef={scroller}
              data={{ length: rows.length }}
              itemSize={rowHeight}
              startMargin={headerHeight}
            >
              {drawn}
            </Virtualizer>
          )}
        </div>
      </Table>
    </Scroller>
  );
}

const headerHeight = 33;
