import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import type { ValueList } from '#domain/sweep/value-list.ts';
import { ChevronIcon } from '#ui/icons.tsx';
import { focusRing, mono, touch } from '#ui/theme/tokens.ts';
import { formatCount } from '#util/format.ts';

const Foot = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 10px',
  marginTop: 5,
  [touch]: { '& .MuiButton-root': { minHeight: 44 } },
});

const Chip = styled('button')(({ theme }) => ({
  '&&': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 4,
    minHeight: 24,
    padding: '0 8px',
    border: `1px solid ${theme.vars.palette.changedLine}`,
    borderRadius: 12,
    fontSize: '0.75rem',
    fontWeight: 520,
    color: theme.vars.palette.changed,
    backgroundColor: theme.vars.palette.changedWash,
    cursor: 'pointer',
    [touch]: { minHeight: 44, borderRadius: 22 },
  },
  '&:focus-visible': focusRing,
  '&[aria-expanded="true"] > svg': { transform: 'rotate(180deg)' },
}));

const List = styled('ol')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '2px 10px',
  maxHeight: 120,
  margin: '4px 0 2px',
  padding: 0,
  overflowY: 'auto',
  listStyle: 'none',
  ...mono,
  fontSize: '0.75rem',
  color: theme.vars.palette.inkSoft,
  '& > li': { overflowWrap: 'anywhere' },
}));

interface ValuesFootProps {
  /** What is varied, as people call it. */
  readonly subject: string;
  readonly list: ValueList;
  /** What people call a value that is an id. */
  readonly nameOf?: (value: string) => string;
  readonly onStop: () => void;
}

/** How many values there are, and on demand which; and the way back to one value. */
export function ValuesFoot({ subject, list, nameOf = (value) => value, onStop }: ValuesFootProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const values = list.kind === 'values' ? list.values : [];
  return (
    <>
      <Foot>
        {values.length > 0 && (
          <Chip type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
            {formatCount(values.length, 'value')}
            <ChevronIcon size={12} />
          </Chip>
        )}
        <Button
          variant="link"
          size="small"
          sx={{ '&&&': { fontSize: '0.75rem' } }}
          aria-label={`Stop varying ${subject}`}
          onClick={onStop}
        >
          Stop varying
        </Button>
      </Foot>
      <List id={id} hidden={!isOpen} translate="no">
        {isOpen &&
          values.map((value, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: values of a list may be alike, and have nothing of their own
            <li key={index}>{value === '' ? '""' : nameOf(value)}</li>
          ))}
      </List>
    </>
  );
}
