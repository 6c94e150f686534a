import type { CSSProperties, ReactNode } from 'react';

interface TableRowProps {
  /** From 0, of all rows. */
  readonly index: number;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

/** A row of a table of which not all rows are in the document; the header is the first. */
export const TableRow = ({ index, style, children }: TableRowProps) => (
  <tr style={style} aria-rowindex={index + 2}>
    {children}
  </tr>
);
