import type { CustomItemComponentProps } from 'virtua';

/** A row of a table of which only the rows in sight are in the document; the header is the first. */
export const TableRow = ({
  index,
  style,
  ref,
  children,
}: Omit<CustomItemComponentProps, 'ref'> & Partial<Pick<CustomItemComponentProps, 'ref'>>) => (
  <tr ref={ref} style={style} aria-rowindex={index + 2}>
    {children}
  </tr>
);
