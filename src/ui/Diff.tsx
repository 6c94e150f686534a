import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { mono, visuallyHidden } from '#ui/theme/tokens.ts';
import { ArrowIcon } from './icons.tsx';
import { LongText } from './text/LongText.tsx';

interface DiffProps {
  /** Absent for what was added; '' is said as empty. */
  readonly before: ReactNode | undefined;
  /** Absent for what was removed. */
  readonly after: ReactNode | undefined;
}

const Values = styled('span')(({ theme }) => ({
  ...mono,
  overflowWrap: 'anywhere',
  whiteSpace: 'pre-wrap',
  '& > svg': { margin: '0 5px', verticalAlign: '-2px', color: theme.vars.palette.inkFaint },
  '& > del': { textDecoration: 'none', color: theme.vars.palette.inkSoft },
  '& > small': {
    fontFamily: theme.typography.fontFamily,
    fontSize: '0.75rem',
    color: theme.vars.palette.inkSoft,
  },
  '& > ins': {
    padding: '0 4px',
    borderRadius: 4,
    textDecoration: 'none',
    color: theme.vars.palette.changed,
    backgroundColor: theme.vars.palette.changedWash,
    boxDecorationBreak: 'clone',
  },
}));

const inWords = (value: ReactNode): ReactNode =>
  value === '' ? 'empty' : typeof value === 'string' ? <LongText>{value}</LongText> : value;

/** What a value was, and what it is now. */
export function Diff({ before, after }: DiffProps) {
  return (
    <Values>
      {before !== undefined && (
        <>
          <span style={visuallyHidden}>was </span>
          <del translate="no">{inWords(before)}</del>
        </>
      )}
      {before !== undefined && after !== undefined && (
        <>
          <ArrowIcon size={12} />
          <span style={visuallyHidden}>, now </span>
        </>
      )}
      {after === undefined ? <small> removed</small> : <ins translate="no">{inWords(after)}</ins>}
    </Values>
  );
}
