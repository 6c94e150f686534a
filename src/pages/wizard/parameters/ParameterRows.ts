import { styled } from '@mui/material/styles';
import { focusRing, mono } from '#ui/theme/tokens.ts';

export const parameterColumns = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) 148px',
  columnGap: 18,
} as const;

const small = '@media (max-width: 480px)';

export const rowsPerStretch = 20;

/**
 * The list of parameters, with the style of all that is in a row: with a thousand rows, plain elements cost a tenth of
 * styled ones. Of many rows, stretches that are out of sight are not laid out, but the keyboard, screen readers and
 * find-in-page reach them.
 */
export const ParameterRows = styled('div')(({ theme }) => {
  const { palette } = theme.vars;
  return {
    '&[data-many] > div': {
      contentVisibility: 'auto',
      containIntrinsicBlockSize: `auto ${rowsPerStretch * 44}px`,
    },
    '& > div > div': { ...parameterColumns, padding: '5px 10px 5px 18px' },
    '& > div > div[data-changed]': {
      backgroundColor: `color-mix(in srgb, ${palette.changedWash} 55%, transparent)`,
      boxShadow: `inset 3px 0 0 ${palette.changedLine}`,
    },
    '& > div > div > div': { position: 'relative', minWidth: 0 },
    '& > div > div > div:last-of-type': { display: 'flex', justifyContent: 'flex-end' },
    '& :is(input, textarea)': {
      ...mono,
      display: 'block',
      resize: 'vertical',
      boxSizing: 'border-box',
      width: '100%',
      minHeight: 34,
      padding: '6px 10px',
      border: `1px solid ${palette.lineStrong}`,
      borderRadius: 8,
      lineHeight: 20 / 13,
      color: palette.ink,
      backgroundColor: palette.surface,
      '&:hover': { borderColor: palette.ink },
      '&:focus': { ...focusRing, outlineOffset: 1, borderColor: palette.accent },
      '&[aria-invalid="true"]': { borderColor: palette.bad },
      '&[aria-invalid="true"]:focus': { outlineColor: palette.bad },
      '&[aria-required="true"]': { paddingRight: 74 },
      [small]: { minHeight: 44 },
    },
    '& button': {
      border: 0,
      font: 'inherit',
      color: palette.inkSoft,
      backgroundColor: 'transparent',
      cursor: 'pointer',
      '&:focus-visible': focusRing,
      '&:disabled': { color: palette.line, cursor: 'default' },
    },
    '& > div > div > div:last-of-type > button': {
      display: 'grid',
      placeItems: 'center',
      width: 34,
      height: 34,
      padding: 0,
      borderRadius: 8,
      '&:hover:enabled': { color: palette.ink, backgroundColor: palette.sunken },
      [small]: { width: 44, height: 44 },
    },
    '& > div > div > div:last-of-type > button:not(:has(svg))': {
      width: 'auto',
      padding: '0 6px',
      fontSize: '0.8125rem',
    },
    '& small': {
      position: 'absolute',
      top: 1,
      right: 10,
      fontSize: '0.75rem',
      lineHeight: '32px',
      color: palette.inkFaint,
      pointerEvents: 'none',
      [small]: { lineHeight: '42px' },
    },
    '& p': {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '0 8px',
      alignItems: 'center',
      margin: '5px 0 2px',
      fontSize: '0.75rem',
      color: palette.inkSoft,
    },
    '& p span': { overflowWrap: 'anywhere' },
    '& p code': { ...mono, whiteSpace: 'pre-wrap' },
    '& p button': {
      minHeight: 24,
      padding: '0 2px',
      borderRadius: 4,
      fontWeight: 500,
      color: palette.accent,
      '&:hover': { textDecoration: 'underline' },
      [small]: { minHeight: 32 },
    },
    '& p[data-kind]': {
      flexWrap: 'nowrap',
      alignItems: 'flex-start',
      gap: 6,
      fontSize: '0.8125rem',
      lineHeight: 18 / 13,
      '& svg': { marginTop: 2 },
    },
    '& p[data-kind="error"]': { fontWeight: 520, color: palette.bad },
    '& p[data-kind="warning"]': { color: palette.ink },
    [theme.breakpoints.down('md')]: {
      '&[data-many] > div': { containIntrinsicBlockSize: `auto ${rowsPerStretch * 140}px` },
      '& > div > div': {
        gridTemplateColumns: 'minmax(0, 1fr)',
        rowGap: 8,
        padding: '10px 14px',
        borderBottom: `1px solid ${palette.line}`,
      },
    },
  };
});
