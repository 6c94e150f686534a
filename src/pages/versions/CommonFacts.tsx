import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { CommonValue } from '#domain/version/common-configuration.ts';
import { Fact, FactStrip } from '#ui/Facts.tsx';
import { PathText } from '#ui/PathText.tsx';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  gap: '4px 20px',
  margin: '-8px 0 14px',
  fontSize: '0.8125rem',
  '& > span': { color: theme.vars.palette.inkSoft },
  '& > dl': { margin: 0 },
}));

const shown = 6;

/** What all versions have in common, so that the rows need not say it. */
export function CommonFacts({ common }: { readonly common: readonly CommonValue[] }) {
  const [all, setAll] = useState(false);
  if (common.length === 0) return null;
  const facts = all ? common : common.slice(0, shown);
  return (
    <Line>
      <span>The same in all:</span>
      <FactStrip aria-label="The same in all versions">
        {facts.map(({ path, label, value, name, isParameter }) => (
          <Fact key={path} term={label} isParameter={isParameter} isCopied>
            {value === '' ? 'empty' : <PathText>{name ?? value}</PathText>}
          </Fact>
        ))}
      </FactStrip>
      {common.length > shown && (
        <Button variant="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${common.length}`}
        </Button>
      )}
    </Line>
  );
}
