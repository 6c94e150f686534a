import { styled } from '@mui/material/styles';
import { changedLook } from '#ui/theme/changed-look.ts';
import { focusRing, mono, touch } from '#ui/theme/tokens.ts';

export const parameterColumns = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 4.5fr) minmax(0, 5.4fr) minmax(0, 7.5fr)',
  columnGap: 8,
  // Between a phone and a large window a usual name is read whole.
  '@media (min-width: 720px) and (max-width: 899px)': {
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 5fr) minmax(0, 7fr)',
  },
} as const;

/** A row has a line for name and value and one for the rest. */
export const foldedRows = '@media (max-width: 719.95px), (max-width: 899px) and (pointer: coarse)';
const small = '@media (max-width: 480px)';
const rowHeight = 38;

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
      containIntrinsicBlockSize: `auto ${rowsPerStretch * rowHeight}px`,
    },
    '& > div > div': { ...parameterColumns, padding: '2px 10px 2px 14px' },
    '& > div > div[data-changed]': changedLook,
    '& > div > div > div': { position: 'relative', minWidth: 0 },
    '& > div > div > div:last-of-type': {
      display: 'flex',
      alignItems: 'center',
      height: 34,
      fontSize: '0.75rem',
      [touch]: { height: 44 },
    },
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
      textOverflow: 'ellipsis',
      color: palette.ink,
      backgroundColor: palette.surface,
      '&:hover': { borderColor: palette.ink },
      '&:focus': { ...focusRing, outlineOffset: 1, borderColor: palette.accent },
      '&[aria-invalid="true"]': { borderColor: palette.bad },
      '&[aria-invalid="true"]:focus': { outlineColor: palette.bad },
      '&[aria-required="true"]': { paddingRight: 74 },
      [touch]: { minHeight: 44 },
    },
    // A name is rarely changed: it reads as the label of its value.
    '& > div > div > div:first-of-type > input:not(:hover, :focus, [aria-invalid="true"], [value=""])': {
      borderColor: 'transparent',
      backgroundColor: 'transparent',
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
      flex: 'none',
      placeItems: 'center',
      width: 26,
      height: 28,
      padding: 0,
      borderRadius: 8,
      '&:hover:enabled': { color: palette.ink, backgroundColor: palette.sunken },
      [touch]: { width: 44, height: 44 },
    },
    '& > div > div > div:last-of-type > button:not(:has(svg))': {
      width: 'auto',
      padding: '0 6px',
      fontSize: '0.75rem',
    },
    '& > div > div > div:last-of-type > button[data-link]': {
      height: 24,
      padding: '0 2px',
      marginRight: 6,
      borderRadius: 4,
      fontWeight: 500,
      color: palette.accent,
      '&:hover:enabled': {
        color: palette.accent,
        backgroundColor: 'transparent',
        textDecoration: 'underline',
      },
      [touch]: { height: 44 },
    },
    // The base version's value is cut off where the buttons are; the changes show all of it.
    '& > div > div > div:last-of-type > span': {
      flex: '0 1 auto',
      minWidth: 28,
      marginRight: 6,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
      color: palette.inkSoft,
      '& code': { ...mono, fontSize: 'inherit' },
    },
    '& > div > div > div:last-of-type > :is(button:not(* + *), [data-link] + button):not([data-link])': {
      marginLeft: 'auto',
    },
    // Where Revert and "Vary: 3 values" leave no room, Alt+Up and Alt+Down move the row.
    '@media (min-width: 720px) and (max-width: 1399px)': {
      '& > div > div > div:last-of-type:has([data-link] + [data-link]) > [aria-label^="Move"]': {
        display: 'none',
      },
    },
    '@media (hover: hover) and (min-width: 720px)': {
      '& > div > div:not(:hover, :focus-within) > div:last-of-type > button:not([data-link])': { opacity: 0 },
    },
    '& small': {
      position: 'absolute',
      top: 1,
      right: 10,
      fontSize: '0.75rem',
      lineHeight: '32px',
      color: palette.inkFaint,
      pointerEvents: 'none',
      [touch]: { lineHeight: '42px' },
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
    '& p button': {
      minHeight: 24,
      padding: '0 2px',
      borderRadius: 4,
      fontWeight: 500,
      color: palette.accent,
      '&:hover': { textDecoration: 'underline' },
      [touch]: { minHeight: 44 },
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
    '@media (min-width: 720px) and (max-width: 899px)': {
      '& > div > div > div:last-of-type:has([data-link]) > [aria-label^="Move"]': { display: 'none' },
    },
    [foldedRows]: {
      '&[data-many] > div': { containIntrinsicBlockSize: `auto ${rowsPerStretch * 140}px` },
      '& > div > div': {
        gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
        rowGap: 4,
        padding: '6px 14px',
        borderBottom: `1px solid ${palette.line}`,
      },
      '& > div > div > div:last-of-type': { gridColumn: '1 / -1' },
      '& > div > div > div:last-of-type:has([data-link]) > [aria-label^="Move"]': { display: 'grid' },
    },
    [small]: {
      '& > div > div': { gridTemplateColumns: 'minmax(0, 1fr)' },
      '& > div > div > div:last-of-type': { flexWrap: 'wrap', height: 'auto', minHeight: 44 },
      // The former value and Revert have a line of their own: the buttons stay together.
      '& > div > div > div:last-of-type > span': {
        flex: '1 0 calc(100% - 60px)',
        maxWidth: 'calc(100% - 60px)',
      },
    },
  };
});
