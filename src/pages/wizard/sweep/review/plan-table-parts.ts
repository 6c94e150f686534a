import { styled } from '@mui/material/styles';
import { Table } from '#ui/table/table-parts.ts';
import { focusRing, mono, touch } from '#ui/theme/tokens.ts';

const forFingers = {
  '& tbody td :is(input, select)': { height: 44 },
  '& tbody th > label': { minHeight: 44 },
};

/** Two hundred rows of plain elements, whose style stands here. */
export const PlanTable = styled(Table)(({ theme, foldBelow }) => {
  const { palette } = theme.vars;
  return {
    '& tbody :is(th, td)': { padding: '4px 10px', verticalAlign: 'middle' },
    '& tbody tr[data-left] :is(th, td)': { color: palette.inkFaint },
    '& tbody th > label': {
      display: 'flex',
      gap: 10,
      alignItems: 'center',
      minHeight: 24,
      cursor: 'pointer',
    },
    '& tbody th input': { margin: 0 },
    '& tbody td :is(input, select)': {
      ...mono,
      boxSizing: 'border-box',
      width: '100%',
      minWidth: 72,
      maxWidth: 260,
      height: 30,
      padding: '3px 8px',
      border: `1px solid ${palette.lineStrong}`,
      borderRadius: 8,
      color: palette.ink,
      backgroundColor: palette.surface,
      '&:hover': { borderColor: palette.ink },
      '&:focus': { ...focusRing, outlineOffset: 1, borderColor: palette.accent },
      '&[aria-invalid="true"]': { borderColor: palette.bad },
    },
    // Names differ at their ends.
    '& tbody td > select': { minWidth: 212 },
    '& tbody tr[data-left] :is(input, select):not(:focus)': {
      color: palette.inkFaint,
      borderColor: palette.line,
    },
    [theme.breakpoints.down('sm')]: forFingers,
    [touch]: forFingers,
    '& tbody code': { ...mono, fontSize: '0.75rem', overflowWrap: 'anywhere', color: palette.inkSoft },
    '& tbody p': { display: 'flex', gap: 6, margin: '2px 0', fontSize: '0.8125rem', lineHeight: 18 / 13 },
    '& tbody p > svg': { marginTop: 2 },
    '& tbody p[data-severity="error"]': { fontWeight: 520, color: palette.bad },
    '& tfoot tr': { borderTop: `1px solid ${palette.lineStrong}` },
    '& tfoot :is(th, td)': { fontWeight: 560 },
    '& tfoot th': { paddingLeft: 18 },
    '@container (width < 340px)': {
      '& tbody td:has(> select)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
    [`@container (width >= ${foldBelow}px)`]: { '& tbody code': { whiteSpace: 'nowrap' } },
    [`@container (width < ${foldBelow}px)`]: {
      '& tfoot': { display: 'block' },
      '& tfoot tr': { display: 'grid', gap: 5, padding: '12px 14px' },
      '& tfoot :is(th, td)': { padding: '0 !important', textAlign: 'left !important' },
      '& tfoot td': { display: 'grid', gridTemplateColumns: '96px minmax(0, 1fr)', gap: 8 },
      '& tfoot td:empty': { display: 'none' },
      '& tfoot td::before': {
        content: 'attr(data-header)',
        fontSize: '0.75rem',
        fontWeight: 400,
        color: palette.inkFaint,
      },
      '& tbody :is(th, td)': { padding: '0 !important' },
      '& tbody td:has(> :is(input, select))': { alignItems: 'center' },
      '& tbody td:has(p)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
  };
});
