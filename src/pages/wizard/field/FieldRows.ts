import { styled } from '@mui/material/styles';
import { changedLook } from '#ui/theme/changed-look.ts';

/** From this width on, a label is beside its field. */
const beside = '@container (width >= 400px)';

/** The fields of a card, one row each; a field that differs from the base version is marked. */
export const FieldRows = styled('div')(({ theme }) => ({
  containerType: 'inline-size',
  padding: '6px 0',
  '& > *': { padding: '6px 18px' },
  '& > :has([data-was])': changedLook,
  [beside]: {
    // A checkbox is under the fields, with its label beside it.
    '& > [data-checkbox]': { paddingLeft: 100 + 10 + 18 },
    '& [data-field]': {
      display: 'grid',
      gridTemplateColumns: '100px minmax(0, 1fr)',
      columnGap: 10,
      '& > *': { gridColumn: 2 },
      // In the first column, beside all the others.
      '& > [data-head]': {
        gridArea: '1 / 1 / span 9',
        flexWrap: 'wrap',
        alignContent: 'flex-start',
        columnGap: 6,
        margin: 0,
        paddingTop: 7,
      },
      '& > [data-head] > small': { marginLeft: 0 },
      '& > [id$="-help"]': { order: 1, margin: '4px 0 0' },
    },
  },
  '@container (width >= 560px)': {
    '& > [data-checkbox]': { paddingLeft: 148 + 10 + 18 },
    '& [data-field]': { gridTemplateColumns: 'var(--label, 148px) minmax(0, 1fr)' },
  },
  // In little room the value goes before what says more about it.
  '@container (width < 560px)': { '& > *': { paddingBlock: 3 }, '& [data-beside]': { display: 'none' } },
  [theme.breakpoints.down('md')]: { '& > *': { paddingInline: 14 } },
}));
