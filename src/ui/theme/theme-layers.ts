import type { Components, Theme } from '@mui/material/styles';
import { chosenInForcedColours, forcedColours, highShadow, mono, token } from './tokens.ts';

const layer = {
  border: `1px solid ${token('line')}`,
  borderRadius: 12,
  backgroundColor: token('raised'),
  backgroundImage: 'none',
  boxShadow: highShadow,
};

/** What comes over the page, and what stands for something that is on its way. */
export const layerStyles: Components<Theme> = {
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiAutocomplete: {
    styleOverrides: {
      root: {
        '& .MuiInputBase-root': { padding: '0 34px 0 0' },
        '&.MuiAutocomplete-hasClearIcon .MuiInputBase-root': { padding: '0 60px 0 0' },
      },
      inputRoot: { '& .MuiAutocomplete-input.MuiInputBase-input': { padding: '6px 10px', minWidth: 30 } },
      endAdornment: { right: 3, top: '50%', transform: 'translateY(-50%)' },
      popupIndicator: { width: 26, height: 26, padding: 0, borderRadius: 6 },
      clearIndicator: { width: 26, height: 26, padding: 0, borderRadius: 6 },
      paper: { ...layer, margin: '4px 0' },
      listbox: { padding: 6, maxHeight: '44vh' },
      option: {
        borderRadius: 6,
        padding: '6px 10px !important',
        minHeight: '32px !important',
        '&.Mui-focused': {
          backgroundColor: `${token('sunken')} !important`,
          [forcedColours]: { outline: '2px solid Highlight', outlineOffset: '-2px' },
        },
        '&[aria-selected="true"]': { backgroundColor: `${token('accentWash')} !important` },
        '&[aria-selected="true"]:not(.Mui-focused)': chosenInForcedColours,
        '&[aria-selected="true"].Mui-focused': { boxShadow: `inset 0 0 0 1px ${token('accent')}` },
      },
      loading: { color: token('inkSoft'), fontSize: '0.8125rem', padding: '10px 16px' },
      noOptions: { color: token('inkSoft'), fontSize: '0.8125rem', padding: '10px 16px' },
    },
  },
  MuiMenu: {
    styleOverrides: { paper: { ...layer, marginTop: 4 }, list: { padding: 6, minWidth: 200 } },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: {
        minHeight: 34,
        padding: '6px 10px',
        borderRadius: 6,
        gap: 8,
        fontSize: '0.875rem',
        '&:hover, &.Mui-focusVisible': { backgroundColor: token('sunken') },
        '&.Mui-focusVisible': { outlineOffset: '-2px' },
        '&.Mui-selected, &.Mui-selected:hover': {
          backgroundColor: token('accentWash'),
          ...chosenInForcedColours,
        },
      },
    },
  },
  MuiPopover: { styleOverrides: { paper: layer } },
  MuiDialog: {
    styleOverrides: {
      paper: {
        ...layer,
        margin: 16,
        width: 'calc(100% - 32px)',
        maxHeight: 'calc(100% - 32px)',
      },
    },
  },
  MuiBackdrop: {
    styleOverrides: {
      root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'rgb(19 20 22 / .46)' } },
    },
  },
  MuiDialogTitle: {
    styleOverrides: {
      root: {
        padding: '18px 20px 8px',
        fontSize: '1rem',
        lineHeight: 1.375,
        fontWeight: 600,
        letterSpacing: '-0.01em',
      },
    },
  },
  MuiDialogContent: { styleOverrides: { root: { padding: '4px 20px 16px', color: token('inkSoft') } } },
  MuiDialogActions: {
    styleOverrides: {
      root: { padding: '12px 20px', gap: 10, borderTop: `1px solid ${token('line')}`, flexWrap: 'wrap' },
      spacing: { '& > :not(style) ~ :not(style)': { marginLeft: 0 } },
    },
  },
  MuiTooltip: {
    defaultProps: { enterDelay: 300 },
    styleOverrides: {
      tooltip: {
        padding: '6px 10px',
        borderRadius: 8,
        backgroundColor: token('ink'),
        color: token('paper'),
        fontSize: '0.75rem',
        lineHeight: 16 / 12,
        fontWeight: 450,
        '& code': { ...mono, fontSize: '0.75rem' },
      },
    },
  },
  MuiSkeleton: {
    defaultProps: { animation: 'pulse', variant: 'rounded' },
    styleOverrides: { root: { backgroundColor: token('line'), borderRadius: 6 } },
  },
  MuiLinearProgress: {
    styleOverrides: {
      root: { height: 6, borderRadius: 3, backgroundColor: token('sunken') },
      bar: { borderRadius: 3, backgroundColor: token('running') },
    },
  },
  MuiLink: { defaultProps: { underline: 'always' } },
};
