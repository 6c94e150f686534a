import { type CSSObject, styled, type Theme } from '@mui/material/styles';

export const choiceStyles = (theme: Theme, type: 'radio' | 'checkbox'): CSSObject => ({
  appearance: 'none',
  flex: 'none',
  width: 16,
  height: 16,
  margin: '2px 0 0',
  border: `1.5px solid ${theme.vars.palette.lineStrong}`,
  borderRadius: type === 'radio' ? '50%' : 4,
  backgroundColor: theme.vars.palette.surface,
  cursor: 'pointer',
  '&:checked':
    type === 'radio'
      ? { border: `5px solid ${theme.vars.palette.accent}` }
      : { borderColor: theme.vars.palette.accent, backgroundColor: theme.vars.palette.accent },
  '&[type="checkbox"]:checked::before': {
    content: '""',
    display: 'block',
    width: 13,
    height: 13,
    backgroundColor: theme.vars.palette.accentInk,
    clipPath: 'polygon(14% 48%, 4% 60%, 38% 92%, 96% 24%, 84% 14%, 37% 69%)',
  },
  '&:disabled': { cursor: 'not-allowed', opacity: 0.5 },
  // The drawing is made of backgrounds, which forced colours take away.
  '@media (forced-colors: active)': { appearance: 'auto' },
});

/** A native radio button or checkbox in the look of the product. */
export const ChoiceInput = styled('input')(({ theme, type }) =>
  choiceStyles(theme, type === 'radio' ? 'radio' : 'checkbox'),
);
