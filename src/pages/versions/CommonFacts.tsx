import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { CommonValue } from '#domain/version/common-configuration.ts';
import { mono } from '#ui/theme/tokens.ts';

const Facts = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '2px 18px',
  margin: '-10px 0 16px',
  fontSize: '0.8125rem',
  color: theme.vars.palette.inkSoft,
  '& > dl': { display: 'contents' },
  '& > dl > div': { display: 'flex', gap: 6, minWidth: 0 },
  '& dd': {
    ...mono,
    fontSize: '0.78125rem',
    margin: 0,
    color: theme.vars.palette.ink,
    overflowWrap: 'anywhere',
  },
}));

const shown = 6;

/** What all versions have in common, so that the rows need not say it. */
export function CommonFacts({ common }: { readonly common: readonly CommonValue[] }) {
  const [all, setAll] = useState(false);
  if (common.length === 0) return null;
  const facts = all ? common : common.slice(0, shown);
  return (
    <Facts>
      <span>The same in all:</span>
      <dl aria-label="The same in all versions">
        {facts.map(({ path, label, value, name, isParameter }) => (
          <div key={path}>
            <dt translate={isParameter ? 'no' : 'yes'}>{label}</dt>
            <dd translate="no">{value === '' ? 'empty' : (name ?? value)}</dd>
          </div>
        ))}
      </dl>
      {common.length > shown && (
        <Button variant="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${common.length}`}
        </Button>
      )}
    </Facts>
  );
}
