import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { ArrowIcon } from '#ui/icons.tsx';
import { visuallyHidden } from '#ui/theme/tokens.ts';

const Keys = styled('span')(({ theme }) => ({
  whiteSpace: 'nowrap',
  '& > kbd': {
    display: 'inline-block',
    minWidth: 20,
    padding: '0 5px',
    border: `1px solid ${theme.vars.palette.line}`,
    borderRadius: 5,
    backgroundColor: theme.vars.palette.paper,
    color: theme.vars.palette.inkSoft,
    fontFamily: 'inherit',
    fontSize: '0.6875rem',
    lineHeight: '18px',
    fontWeight: 500,
    textAlign: 'center',
  },
  '& > kbd + kbd': { marginLeft: 3 },
  '&[aria-hidden] > kbd': {
    borderColor: 'color-mix(in srgb, currentColor 34%, transparent)',
    backgroundColor: 'transparent',
    color: 'inherit',
  },
  // Who has no keyboard needs no hint; a small window has no room for it.
  '@media (hover: none), (max-width: 599px)': { '&[aria-hidden]': { display: 'none' } },
}));

const arrow = (name: string, turn: number) => (
  <>
    <span style={{ display: 'inline-block', verticalAlign: -1, transform: `rotate(${turn}deg)` }}>
      <ArrowIcon size={10} />
    </span>
    <span style={visuallyHidden}>{name}</span>
  </>
);

/** Drawn: the text's own font has not all of them. */
const arrows: Readonly<Record<string, ReactNode>> = {
  Up: arrow('Up arrow', -90),
  Down: arrow('Down arrow', 90),
  Left: arrow('Left arrow', 180),
  Right: arrow('Right arrow', 0),
};

interface KbdProps {
  /** Pressed together. */
  readonly keys: readonly string[];
  /** A hint beside a word that says the same: screen readers pass over it. */
  readonly isHint?: boolean;
}

export const Kbd = ({ keys, isHint = false }: KbdProps) => (
  <Keys translate="no" {...(isHint ? { 'aria-hidden': true } : {})}>
    {keys.map((key) => (
      <kbd key={key}>{arrows[key] ?? key}</kbd>
    ))}
  </Keys>
);
