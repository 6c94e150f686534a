import { type CSSObject, styled, type Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { mono, visuallyHidden } from '#ui/theme/tokens.ts';
import { ArrowIcon } from './icons.tsx';
import { commonEnds } from './text/common-ends.ts';
import { isLongText, LongText } from './text/LongText.tsx';
import { shortText } from './text/short-text.ts';

interface DiffProps {
  /** Absent for what was added; '' is said as empty. */
  readonly before: ReactNode | undefined;
  /** Absent for what was removed. */
  readonly after: ReactNode | undefined;
  /** In one line with others: long values are cut. */
  readonly inList?: boolean;
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
  '& > ins': { textDecoration: 'none' },
  '& mark': {
    padding: '0 4px',
    borderRadius: 4,
    color: theme.vars.palette.changed,
    backgroundColor: theme.vars.palette.changedWash,
    boxDecorationBreak: 'clone',
  },
  '& > span': visuallyHidden,
});

const Values = styled('span')(({ theme }) => diffStyles(theme));

function inWords(value: ReactNode, place: number, inList: boolean): ReactNode {
  if (value === '') return 'empty';
  if (typeof value !== 'string') return value;
  return inList ? shortText(value, place) : <LongText>{value}</LongText>;
}

/** What a value was, and what it is now. */
export const Diff = (props: DiffProps) => (
  <Values>
    <DiffValues {...props} />
  </Values>
);

/** From one value to another, where neither is the change: no mark. */
export const FromTo = ({ before, after }: { readonly before: ReactNode; readonly after: ReactNode }) => (
  <Values translate="no">
    {before}
    <ArrowIcon size={12} />
    <span translate="yes"> to </span>
    {after}
  </Values>
);

/** As `Diff`, in an element that has `diffStyles`. */
export function DiffValues({ before, after, inList = false }: DiffProps) {
  const { start, end } =
    typeof before === 'string' && typeof after === 'string' ? commonEnds(before, after) : whole;
  return (
    <>
      {before !== undefined && (
        <>
          <span>was </span>
          <del translate="no">{inWords(before, start, inList)}</del>
        </>
      )}
      {before !== undefined && after !== undefined && (
        <>
          <ArrowIcon size={12} />
          <span>, now </span>
        </>
      )}
      {after === undefined ? (
        <small> removed</small>
      ) : (
        <ins translate="no">
          {typeof after === 'string' && !isLongText(after) && !inList && end < after.length - start ? (
            <>
              {after.slice(0, start)}
              <mark>{inWords(after.slice(start, after.length - end), 0, false)}</mark>
              {after.slice(after.length - end)}
            </>
          ) : (
            <mark>{inWords(after, start, inList)}</mark>
          )}
        </ins>
      )}
    </>
  );
}

const whole = { start: 0, end: 0 };
