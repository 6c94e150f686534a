import { styled } from '@mui/material/styles';
import type { Ref } from 'react';
import type { Specification } from '#domain/catalogue.ts';
import { hardwareWords } from '#domain/hardware.ts';
import { ChoiceInput } from '#ui/field/ChoiceInput.tsx';
import { mono } from '#ui/theme/tokens.ts';
import { formatCount } from '#util/format.ts';

const Row = styled('label')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '16px minmax(0, 1fr) 68px 72px 100px 108px',
  gap: '0 12px',
  alignItems: 'center',
  minHeight: 36,
  padding: '4px 18px',
  borderBottom: `1px solid ${theme.vars.palette.line}`,
  cursor: 'pointer',
  '&:last-of-type': { borderBottom: 0 },
  '&:hover': { backgroundColor: theme.vars.palette.sunken },
  '&:has(:checked)': { backgroundColor: theme.vars.palette.accentWash },
  '&:has(:disabled)': { cursor: 'not-allowed', color: theme.vars.palette.inkSoft },
  '&:has(:focus-visible)': { outline: `2px solid ${theme.vars.palette.accent}`, outlineOffset: -2 },
  '& input:focus-visible': { outline: 'none' },
  [theme.breakpoints.down(900)]: {
    gridTemplateColumns: '16px 72px 76px 110px minmax(0, 1fr)',
    padding: '10px 14px',
    '& > b': { gridColumn: '2 / -1' },
    '& > b + span': { gridColumn: 2 },
  },
  // Two and two: a figure stays with its unit.
  [theme.breakpoints.down('sm')]: {
    gridTemplateColumns: '16px 84px minmax(0, 1fr)',
    '& > span:nth-of-type(odd)': { gridColumn: 2 },
  },
}));

const Code = styled('b')({ ...mono, fontWeight: 500, overflowWrap: 'anywhere' });

const Figure = styled('span')(({ theme }) => ({
  fontSize: '0.8125rem',
  textAlign: 'right',
  fontVariantNumeric: 'tabular-nums',
  color: theme.vars.palette.inkSoft,
  [theme.breakpoints.down(900)]: { textAlign: 'left' },
}));

interface SpecificationOptionProps {
  readonly specification: Specification;
  readonly name: string;
  readonly isChosen: boolean;
  readonly inputId: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onChoose: () => void;
  readonly onBlur: () => void;
}

/** The figures of the row, from the code on, name the option; how many workers it allows is its description. */
export function SpecificationOption({ specification, ...input }: SpecificationOptionProps) {
  const { code, vcpu, memory, maxWorkers, soldOut } = specification;
  const part = (name: string) => `${input.inputId}-${name}`;
  const names = ['code', 'vcpu', 'memory', 'hardware', ...(soldOut ? ['workers'] : [])];
  return (
    <Row>
      <ChoiceInput
        type="radio"
        id={input.inputId}
        ref={input.inputRef}
        name={input.name}
        value={specification.id}
        checked={input.isChosen}
        disabled={soldOut}
        aria-labelledby={names.map(part).join(' ')}
        aria-describedby={soldOut ? undefined : part('workers')}
        onChange={input.onChoose}
        onBlur={input.onBlur}
      />
      <Code translate="no" id={part('code')}>
        {code}{' '}
      </Code>
      <Figure id={part('vcpu')}>{vcpu} vCPU </Figure>
      <Figure id={part('memory')}>{memory} GiB </Figure>
      <Figure id={part('hardware')}>{hardwareWords(specification)} </Figure>
      <Figure id={part('workers')}>
        {soldOut ? 'Sold out' : `max. ${formatCount(maxWorkers, 'worker')}`}
      </Figure>
    </Row>
  );
}
