import { styled } from '@mui/material/styles';

/** The lines, and what shows that they have the focus. */
export const LinesFrame = styled('div')(({ theme }) => ({
  position: 'relative',
  '&:has([role="listbox"]:focus-visible)::after': {
    content: '""',
    position: 'absolute',
    inset: 0,
    zIndex: 2,
    border: `2px solid ${theme.vars.palette.accent}`,
    pointerEvents: 'none',
  },
}));
/** Over the last lines. */
export const Below = styled('div')({
  position: 'absolute',
  bottom: 20,
  left: 0,
  right: 0,
  display: 'grid',
  justifyItems: 'center',
  pointerEvents: 'none',
  '& > button': { pointerEvents: 'auto' },
});
