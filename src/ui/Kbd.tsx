import { styled } from '@mui/material/styles';

const Key = styled('kbd')(({ theme }) => ({
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
  whiteSpace: 'nowrap',
  'kbd + &': { marginLeft: 3 },
}));

interface KbdProps {
  /** Pressed together. */
  readonly keys: readonly string[];
  /** A hint beside a word that says the same: screen readers pass over it. */
  readonly isHint?: boolean;
}

export const Kbd = ({ keys, isHint = false }: KbdProps) => (
  <span style={{ whiteSpace: 'nowrap' }} translate="no" {...(isHint ? { 'aria-hidden': true } : {})}>
    {keys.map((key) => (
      <Key key={key}>{key}</Key>
    ))}
  </span>
);
