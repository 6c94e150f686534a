import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { focusRing, visuallyHidden } from '#ui/theme/tokens.ts';
import { SortIcon } from './icons.tsx';

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
  /** px of its own width that it needs to stand in columns; 640 where nothing is said. */
  readonly foldBelow?: number;
}

interface TableProps {
  /** px of its own width under which each row is a card. */
  readonly foldBelow: number;
}

const Frame = styled('div')({ containerType: 'inline-size' });

const Table = styled('table', {
  shouldForwardProp: (name) => name !== 'foldBelow',
})<TableProps>(({ theme, foldBelow }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  '&[aria-busy="true"] tbody': { opacity: 0.6 },
  '& th, & td': { padding: '10px 10px', textAlign: 'left', verticalAlign: 'top', fontWeight: 400 },
  '& :is(th, td):nth-of-type(1):not(th ~ td)': { paddingLeft: 18 },
  '& :is(th, td):last-of-type': { paddingRight: 18 },
  '& thead th': {
    padding: '8px 10px 7px',
    fontSize: '0.75rem',
    lineHeight: 16 / 12,
    fontWeight: 520,
    color: theme.vars.palette.inkFaint,
    whiteSpace: 'nowrap',
  },
  '& tbody tr': { borderTop: `1px solid ${theme.vars.palette.line}` },
  '& tbody tr:hover': {
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.sunken} 45%, transparent)`,
  },
  // A link in a line of text is as high as a target has to be.
  '& tbody a': { paddingBlock: 3 },
  '& .figures': { textAlign: 'right', whiteSpace: 'nowrap' },
  fontVariantNumeric: 'tabular-nums',
  [`@container (width < ${foldBelow}px)`]: {
    '&, & tbody, & thead': { display: 'block' },
    '& thead:not(:has([aria-sort]))': visuallyHidden,
    '& thead tr': { display: 'flex', flexWrap: 'wrap', gap: '4px 14px', padding: '8px 14px' },
    '& thead th': { width: 'auto !important', padding: '0 !important' },
    '& thead th:not([aria-sort])': visuallyHidden,
    '& tbody tr': { display: 'grid', gap: 5, padding: '12px 14px' },
    '& tbody :is(th, td)': {
      display: 'grid',
      gridTemplateColumns: '96px minmax(0, 1fr)',
      gap: 8,
      padding: '0 !important',
      textAlign: 'left',
      whiteSpace: 'normal',
      justifyItems: 'start',
    },
    '& tbody .figures': { textAlign: 'left' },
    '& tbody td::before': {
      content: 'attr(data-header)',
      fontSize: '0.75rem',
      color: theme.vars.palette.inkFaint,
    },
    '& tbody :is(th, td.bare)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& tbody td.bare::before': { display: 'none' },
    '& tbody td:empty': { display: 'none' },
  },
}));

const SortButton = styled('button')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 5,
  minHeight: 24,
  margin: '-4px -4px',
  padding: '0 4px',
  border: 0,
  borderRadius: 4,
  font: 'inherit',
  color: 'inherit',
  backgroundColor: 'transparent',
  cursor: 'pointer',
  '&:hover, [aria-sort="ascending"] > &, [aria-sort="descending"] > &': { color: theme.vars.palette.ink },
  '&:focus-visible': { ...focusRing, outlineOffset: 0 },
  [theme.breakpoints.down('md')]: { margin: 0 },
}));

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
                  <th key={column.key} scope="row">
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
