import type { Components, Theme } from '@mui/material/styles';
import { chosenInForcedColours, focusRing, forcedColours, mono, token, touch } from './tokens.ts';

declare module '@mui/material/Button' {
  interface ButtonPropsVariantOverrides {
    primary: true;
    secondary: true;
    quiet: true;
    link: true;
    danger: true;
    text: false;
    outlined: false;
    contained: false;
  }
}

const filled = (fill: string, ink: string, over: string) => ({
  padding: '7px 18px',
  fontWeight: 580,
  backgroundColor: fill,
  borderColor: fill,
  color: ink,
  '&:hover': { backgroundColor: over, borderColor: over },
});

const quiet = {
  borderColor: 'transparent',
  backgroundColor: 'transparent',
  color: token('inkSoft'),
  '&:hover': { backgroundColor: token('sunken'), color: token('ink') },
  '&.Mui-disabled': { borderColor: 'transparent', backgroundColor: 'transparent', color: token('inkFaint') },
};

export const controlStyles: Components<Theme> = {
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible': focusRing } },
  },
  MuiButton: {
    defaultProps: { variant: 'secondary', disableElevation: true },
    styleOverrides: {
      root: {
        minWidth: 0,
        minHeight: 34,
        padding: '7px 12px',
        border: `1px solid ${token('lineStrong')}`,
        borderRadius: 8,
        backgroundColor: token('surface'),
        color: token('ink'),
        whiteSpace: 'nowrap',
        // Between text and a name in it, whose blank a flex box drops.
        columnGap: '0.28em',
        '&:hover': { backgroundColor: token('sunken') },
        '&.Mui-disabled': {
          color: token('inkFaint'),
          borderColor: token('line'),
          backgroundColor: token('surface'),
        },
        '&[aria-disabled="true"]': { opacity: 0.6, cursor: 'default' },
        [touch]: { minHeight: 44 },
      },
      startIcon: { margin: '0 6px 0 -2px', '& > *:first-of-type': { fontSize: 14 } },
    },
    variants: [
      {
        props: { variant: 'primary' },
        style: filled(token('accent'), token('accentInk'), token('accentStrong')),
      },
      {
        props: { variant: 'danger' },
        style: filled(token('bad'), token('badInk'), `color-mix(in srgb, ${token('bad')} 85%, black)`),
      },
      { props: { variant: 'quiet' }, style: quiet },
      {
        props: { variant: 'link' },
        style: {
          minHeight: 24,
          padding: '0 2px',
          border: 0,
          borderRadius: 4,
          backgroundColor: 'transparent',
          color: token('accent'),
          fontSize: '0.75rem',
          '&:hover': { backgroundColor: 'transparent', textDecoration: 'underline' },
          // It is no further from what is around it than a mouse needs.
          [touch]: { minHeight: 44, marginBlock: -6 },
        },
      },
    ],
  },
  MuiIconButton: {
    styleOverrides: {
      root: {
        ...quiet,
        width: 34,
        height: 34,
        borderRadius: 8,
        fontSize: 14,
        [touch]: { width: 44, height: 44 },
      },
    },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: {
        minHeight: 30,
        padding: '4px 10px',
        borderColor: token('lineStrong'),
        color: token('inkSoft'),
        fontSize: '0.8125rem',
        lineHeight: 18 / 13,
        fontWeight: 520,
        textTransform: 'none',
        '&:hover': { backgroundColor: token('sunken') },
        '&.Mui-selected, &.Mui-selected:hover': {
          color: token('accent'),
          backgroundColor: token('accentWash'),
          ...chosenInForcedColours,
        },
        '@media (forced-colors: active)': {
          '&.Mui-selected, &.Mui-selected:hover': {
            forcedColorAdjust: 'none',
            color: 'HighlightText',
            backgroundColor: 'Highlight',
          },
          '&.Mui-selected small': { color: 'inherit' },
        },
        [touch]: { minHeight: 44 },
      },
    },
  },
  MuiInputBase: {
    styleOverrides: {
      root: {
        minHeight: 34,
        border: `1px solid ${token('lineStrong')}`,
        borderRadius: 8,
        backgroundColor: token('surface'),
        color: token('ink'),
        fontSize: '0.875rem',
        lineHeight: 20 / 14,
        '&:hover': { borderColor: token('ink') },
        '&.Mui-focused': { ...focusRing, outlineOffset: '1px', borderColor: token('accent') },
        '&.Mui-error': { borderColor: token('bad') },
        '&.Mui-error.Mui-focused': { outlineColor: token('bad') },
        '&.Mui-disabled': { borderColor: token('line'), backgroundColor: token('sunken') },
        '&.MuiInputBase-multiline': { padding: 0 },
        [touch]: { minHeight: 44 },
      },
      input: {
        height: 20,
        padding: '6px 10px',
        '&::-webkit-search-cancel-button': { filter: 'grayscale(1)' },
        '&::placeholder': { color: token('inkFaint'), opacity: 1 },
        '&.Mui-disabled': { WebkitTextFillColor: token('inkSoft') },
        '&.MuiInputBase-inputMultiline': { padding: '7px 10px' },
        [touch]: { '&:not(.MuiInputBase-inputMultiline)': { minHeight: 30 } },
      },
    },
  },
  MuiOutlinedInput: {
    styleOverrides: { notchedOutline: { display: 'none' }, input: { padding: '6px 10px' } },
  },
  MuiSelect: {
    styleOverrides: {
      select: {
        minHeight: 20,
        paddingRight: '30px !important',
        '&:focus': { backgroundColor: 'transparent' },
      },
      icon: { right: 6, color: token('inkSoft') },
    },
  },
  MuiTabs: {
    styleOverrides: {
      root: { minHeight: 36, borderBottom: `1px solid ${token('line')}` },
      list: { gap: 18, padding: '0 18px' },
      indicator: {
        height: 2,
        backgroundColor: token('accent'),
        [forcedColours]: { height: 4, backgroundColor: 'Highlight' },
      },
    },
  },
  MuiTab: {
    styleOverrides: {
      root: {
        minWidth: 0,
        minHeight: 36,
        padding: '8px 0 9px',
        fontSize: '0.875rem',
        fontWeight: 500,
        color: token('inkSoft'),
        '&:hover': { color: token('ink') },
        '&.Mui-selected': { color: token('ink') },
        [touch]: { minWidth: 44, minHeight: 44 },
        '&.Mui-focusVisible': { ...focusRing, outlineOffset: '-2px', borderRadius: 6 },
      },
    },
  },
};

export const monoInput = { '& .MuiInputBase-input': mono } as const;
