import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { MeantValues } from '#domain/sweep/meant-values.ts';
import { mono } from '#ui/theme/tokens.ts';

const Hint = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '2px 10px',
  marginTop: 5,
  fontSize: '0.8125rem',
  lineHeight: 18 / 13,
  color: theme.vars.palette.ink,
  '& code': { ...mono, overflowWrap: 'anywhere' },
}));

interface MeantHintProps {
  readonly id: string;
  readonly meant: MeantValues;
  readonly onUse: () => void;
}

/** One value was typed that looks like several. It may be meant as it is. */
export const MeantHint = ({ id, meant: { text, isRange, count }, onUse }: MeantHintProps) => (
  <Hint>
    <span id={id}>
      One value. {isRange ? 'Write a range with two dots' : 'Separate values with commas'}:{' '}
      <code translate="no">{text}</code>
    </span>
    <Button variant="link" size="small" onClick={onUse}>
      Use {count} values
    </Button>
  </Hint>
);

/** One value is there yet: how several are written. */
export const SeveralHint = ({ id }: { readonly id: string }) => (
  <Hint id={id}>
    <span>
      Separate values with commas, or write a range: <code translate="no">0.001..0.1 log 5</code>
    </span>
  </Hint>
);
