import { styled } from '@mui/material/styles';
import type { Problem } from '#log/problems/problems.ts';
import { LineText } from './LineText.tsx';
import type { Mark } from './match-highlights.ts';

export const rowHeight = 20;
/** The page stays usable however long a line is. */
export const maxShown = 10_000;

const Row = styled('div')(({ theme }) => ({
  display: 'flex',
  minHeight: rowHeight,
  lineHeight: `${rowHeight}px`,
  whiteSpace: 'pre',
  tabSize: 8,
  '[data-wrap] &': { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  '& > [data-gutter]': {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    flex: 'none',
    boxSizing: 'content-box',
    paddingLeft: 11,
    paddingRight: 14,
    borderLeft: '3px solid transparent',
    textAlign: 'right',
    userSelect: 'none',
    cursor: 'pointer',
    color: theme.vars.palette.inkFaint,
    backgroundColor: theme.vars.palette.sunken,
  },
  '& > [data-gutter]:hover': { color: theme.vars.palette.accent },
  '& > span + span': { flex: '1 1 auto', minWidth: 0, paddingRight: 18 },
  '&[data-problem] > [data-gutter]': { borderLeftColor: theme.vars.palette.bad },
  '&[aria-selected="true"], &[aria-selected="true"] > [data-gutter]': {
    backgroundColor: theme.vars.palette.accentWash,
  },
  '&[data-head]': { boxShadow: `inset 0 0 0 1px ${theme.vars.palette.accent}` },
  '& em': { color: theme.vars.palette.inkFaint },
  '@media (forced-colors: active)': {
    '&[aria-selected="true"]': { outline: '1px solid Highlight', outlineOffset: -1 },
    '&[data-problem] > [data-gutter]': { borderLeftColor: 'Mark' },
    '&:not([data-problem]) > [data-gutter]': { borderLeftColor: 'Canvas' },
  },
}));

interface LogRowProps {
  readonly id: string;
  readonly line: number;
  /** Its number, where one is known. */
  readonly label: string;
  /** Of the longest number. */
  readonly digits: number;
  readonly text: string;
  readonly coloredText: string | null;
  readonly marks: readonly Mark[];
  /** From 1, of so many. */
  readonly place: number;
  readonly count: number;
  readonly isSelected: boolean;
  /** Where the keyboard is. */
  readonly isHead: boolean;
  readonly problem: Problem['kind'] | undefined;
}

/** A line with its number, which is where it is selected. */
export const LogRow = ({
  id,
  line,
  label,
  digits,
  place,
  count,
  isSelected,
  isHead,
  ...row
}: LogRowProps) => (
  <Row
    id={id}
    role="option"
    aria-selected={isSelected}
    aria-posinset={place}
    aria-setsize={count}
    data-head={isHead || undefined}
    data-problem={row.problem}
    tabIndex={-1}
  >
    <span data-gutter={line} aria-hidden style={{ minWidth: `${digits}ch` }}>
      {label}
    </span>
    <span>
      <LineText text={row.text} maxShown={maxShown} coloredText={row.coloredText} marks={row.marks} />
    </span>
  </Row>
);
