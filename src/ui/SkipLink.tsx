import { styled } from '@mui/material/styles';

const Link = styled('a')(({ theme }) => ({
  position: 'fixed',
  top: 6,
  left: 6,
  zIndex: theme.zIndex.tooltip,
  padding: '8px 14px',
  borderRadius: 8,
  backgroundColor: theme.vars.palette.accent,
  color: theme.vars.palette.accentInk,
  fontWeight: 580,
  '&:not(:focus)': { transform: 'translateY(-200%)' },
}));

/** The first stop of the keyboard: past the header, to the element with this id. */
export const SkipLink = ({ to }: { readonly to: string }) => (
  <Link
    href={`#${to}`}
    onClick={(event) => {
      event.preventDefault();
      document.getElementById(to)?.focus();
    }}
  >
    Skip to content
  </Link>
);
