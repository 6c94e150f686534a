import { styled } from '@mui/material/styles';

/** A line of words in a card whose content goes to the edge. */
export const Hint = styled('p')(({ theme }) => ({
  margin: 0,
  padding: '12px 18px 4px',
  color: theme.vars.palette.inkSoft,
}));
