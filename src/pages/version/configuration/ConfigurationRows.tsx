import { styled } from '@mui/material/styles';
import { ChangedRow, ValueRow, ValueRows } from '#ui/ChangedRow.tsx';
import { isMany } from '#ui/many-rows.ts';
import { PathText } from '#ui/PathText.tsx';
import { LongText } from '#ui/text/LongText.tsx';
import { mono } from '#ui/theme/tokens.ts';
import type { ConfigurationGroup, ConfigurationRow } from './configuration-groups.ts';

const Groups = styled('div')(({ theme }) => ({
  padding: '2px 0 10px',
  '& h3': { ...theme.typography.h3, margin: '12px 18px 2px', color: theme.vars.palette.inkFaint },
}));

const Rows = styled(ValueRows)(({ theme }) => ({
  '& > div': { borderTop: 0, paddingBlock: 4 },
  '& dt': { fontWeight: 400, color: theme.vars.palette.inkSoft },
  '& dd': mono,
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

const Row = ({ row: { label, value, isParameter, isPath, change } }: { readonly row: ConfigurationRow }) =>
  change === undefined ? (
    <ValueRow name={label} isParameter={isParameter}>
      <span translate="no">{isPath ? <PathText>{value}</PathText> : <LongText>{value}</LongText>}</span>
    </ValueRow>
  ) : (
    <ChangedRow name={label} isParameter={isParameter} before={change.before} after={change.after} />
  );
