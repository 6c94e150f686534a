import { styled } from '@mui/material/styles';
import { Diff } from '#ui/Diff.tsx';
import { isMany } from '#ui/many-rows.ts';
import { PathText } from '#ui/PathText.tsx';
import { LongText } from '#ui/text/LongText.tsx';
import { mono } from '#ui/theme/tokens.ts';
import type { ConfigurationGroup, ConfigurationRow } from './configuration-groups.ts';

const Groups = styled('div')(({ theme }) => ({
  padding: '2px 0 10px',
  '& h3': { ...theme.typography.h3, margin: '12px 18px 2px', color: theme.vars.palette.inkFaint },
}));

const Rows = styled('dl')(({ theme }) => ({
  margin: 0,
  '& > div': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 38%) minmax(0, 1fr)',
    gap: '0 14px',
    padding: '4px 18px',
    alignItems: 'baseline',
  },
  '&[data-many] > div': { contentVisibility: 'auto', containIntrinsicBlockSize: 'auto 28px' },
  '& > div[data-changed]': {
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.changedWash} 55%, transparent)`,
    boxShadow: `inset 3px 0 0 ${theme.vars.palette.changedLine}`,
  },
  '& dt': { color: theme.vars.palette.inkSoft, overflowWrap: 'anywhere' },
  '& dd': { ...mono, margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  [theme.breakpoints.down('sm')]: { '& > div': { gridTemplateColumns: 'minmax(0, 1fr)' } },
}));

/** What a version runs with; what differs from its base version is marked and says what it was. */
export const ConfigurationRows = ({ groups }: { readonly groups: readonly ConfigurationGroup[] }) => (
  <Groups>
    {groups.map(({ title, rows }) => (
      <section key={title} aria-label={title}>
        <h3>{title}</h3>
        <Rows data-many={isMany(rows)}>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </Rows>
      </section>
    ))}
  </Groups>
);

const Row = ({ row: { label, value, isParameter, isPath, change } }: { readonly row: ConfigurationRow }) => (
  <div data-changed={change && true}>
    <dt style={isParameter ? mono : {}} translate={isParameter ? 'no' : 'yes'}>
      {label}
    </dt>
    <dd translate="no">
      {change === undefined ? (
        isPath ? (
          <PathText>{value}</PathText>
        ) : (
          <LongText>{value}</LongText>
        )
      ) : (
        <Diff before={change.before} after={change.after} />
      )}
    </dd>
  </div>
);
