import { type CSSObject, styled, type Theme } from '@mui/material/styles';
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

export const diffStyles = (theme: Theme): CSSObject => ({
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
  '& > span': visuallyHidden,
});

const Values = styled('span')(({ theme }) => diffStyles(theme));

const inWords = (value: ReactNode): ReactNode =>
  value === '' ? 'empty' : typeof value === 'string' ? <LongText>{value}</LongText> : value;

/** What a value was, and what it is now. */
export const Diff = (props: DiffProps) => (
  <Values>
    <DiffValues {...props} />
  </Values>
);

/** As `Diff`, in an element that has `diffStyles`. */
export function DiffValues({ before, after }: DiffProps) {
  return (
    <>
      {before !== undefined && (
        <>
          <span>was </span>
          <del translate="no">{inWords(before)}</del>
        </>
      )}
      {before !== undefined && after !== undefined && (
        <>
          <ArrowIcon size={12} />
          <span>, now </span>
        </>
      )}
      {after === undefined ? <small> removed</small> : <ins translate="no">{inWords(after)}</ins>}
    </>
  );
}
