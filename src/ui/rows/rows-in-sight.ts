/** Numbers of rows: `start` and what is before `end`. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

export interface RowSight {
  /** px from the first row to where the sight begins; less than 0 if something is before the rows. */
  readonly offset: number;
  /** px that are seen. */
  readonly height: number;
  readonly rowHeight: number;
}

/** Rows before and after those in sight, so that a small scroll finds them there. */
const beside = 4;

/** Those that are in sight, and some beside them; the last of them need not be there. */
export const rowsInSight = ({ offset, height, rowHeight }: RowSight): RowRange => ({
  start: Math.max(0, Math.floor(offset / rowHeight) - beside),
  end: Math.max(0, Math.ceil((offset + height) / rowHeight) + beside),
});

/** The rows of a range in their order, and some that stay wherever they are. */
export function rowsToDraw(range: RowRange, kept: readonly number[], count: number): readonly number[] {
  const end = Math.min(range.end, count);
  const start = Math.min(range.start, end);
  const isApart = (row: number) => row >= 0 && row < count && (row < start || row >= end);
  const apart = [...new Set(kept.filter(isApart))].toSorted((one, other) => one - other);
  return [
    ...apart.filter((row) => row < start),
    ...Array.from({ length: end - start }, (_, place) => start + place),
    ...apart.filter((row) => row >= end),
  ];
}

export type RowAlign = 'center' | 'end' | 'nearest';

/** Where to scroll so that a row is seen; the same offset where it is seen already and needs only that. */
export function offsetOfRow(row: number, align: RowAlign, { offset, height, rowHeight }: RowSight): number {
  const top = row * rowHeight;
  const atEnd = top + rowHeight - height;
  switch (align) {
    case 'center':
      return top + (rowHeight - height) / 2;
    case 'end':
      return atEnd;
    case 'nearest':
      return top < offset ? top : Math.max(offset, atEnd);
  }
}
