import { styled } from '@mui/material/styles';
import { memo, useRef } from 'react';
import { Card } from '#ui/Card.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { ChoiceInput } from '#ui/field/ChoiceInput.tsx';
import { formatCount } from '#util/format.ts';
import { useCompare } from './compare-context.ts';
import { csvLine } from './export/csv.ts';
import { markdownTable } from './export/markdown.ts';
import { csvWords, markdownWords, tableLines } from './export/table-lines.ts';
import type { ComparedVersion } from './reading/use-compared.ts';
import { CompareTable } from './table/CompareTable.tsx';
import type { RowGroup } from './table/compare-rows.ts';

interface TableCardProps {
  readonly versions: readonly ComparedVersion[];
  readonly groups: readonly RowGroup[];
  /** Fields that are not the same in all versions. */
  readonly differing: number;
  readonly showsAll: boolean;
  /** Notices about the values. */
  readonly note: string;
}

const Check = styled('label')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 34,
  paddingInline: 8,
  fontSize: '0.8125rem',
  cursor: 'pointer',
  '& > input': { margin: 0 },
});

const Note = styled('p')(({ theme }) => ({
  padding: '9px 18px',
  borderTop: `1px solid ${theme.vars.palette.line}`,
  fontSize: '0.75rem',
  color: theme.vars.palette.inkSoft,
}));

/** Field by field what the versions have, and what came of it. */
export const TableCard = memo(function TableCard(props: TableCardProps) {
  const { versions, groups, differing, showsAll, note } = props;
  const { changeSearch } = useCompare();
  const table = useRef<HTMLTableElement>(null);
  const labels = versions.map(({ label }) => label);
  const isOne = versions.length < 2;
  const count = differing === 0 ? 'no differences' : `${formatCount(differing, 'field')} differ`;
  return (
    <Card
      title="Comparison"
      count={isOne ? undefined : differing === 1 ? '1 field differs' : count}
      countTone={differing > 0 ? 'changed' : 'neutral'}
      flush
      actions={
        <>
          <Check>
            <ChoiceInput
              type="checkbox"
              checked={showsAll}
              onChange={(event) => changeSearch({ fields: event.target.checked ? 'all' : undefined })}
            />
            Show all fields
          </Check>
          <CopyButton
            label="Copy as Markdown"
            text={() => markdownTable(tableLines(labels, groups, markdownWords))}
            source={table}
          />
          <CopyButton
            label="Copy CSV"
            text={() => tableLines(labels, groups, csvWords).map(csvLine).join('')}
            source={table}
          />
        </>
      }
    >
      <CompareTable versions={versions} groups={groups} source={table} />
      {note !== '' && <Note>{note}</Note>}
    </Card>
  );
});
