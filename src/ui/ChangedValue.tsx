import { styled } from '@mui/material/styles';
import { mono } from '#ui/theme/tokens.ts';

interface ChangedValueProps {
  /** Absent for what was added. */
  readonly before: string | undefined;
  /** Absent for what was removed. */
  readonly after: string | undefined;
}

const Values = styled('span')(({ theme }) => ({
  ...mono,
  overflowWrap: 'anywhere',
  whiteSpace: 'pre-wrap',
  '& del': { color: theme.vars.palette.inkFaint, textDecorationThickness: '1px' },
  '& ins': {
    padding: '0 4px',
    borderRadius: 4,
    textDecoration: 'none',
    color: theme.vars.palette.changed,
    backgroundColor: theme.vars.palette.changedWash,
  },
}));

const inWords = (value: string): string => (value === '' ? 'empty' : value);

/** What a value was, struck out, and what it is now, in amber. */
export const ChangedValue = ({ before, after }: ChangedValueProps) => (
  <Values>
    {before !== undefined && <del>{inWords(before)}</del>}
    {before !== undefined && after !== undefined && ' → '}
    {after !== undefined && <ins>{inWords(after)}</ins>}
  </Values>
);
