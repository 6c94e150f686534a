import { memo, type RefObject, useDeferredValue, useMemo, useState } from 'react';
import { useOutside } from '#components/line-look/highlight.ts';
import { useCompare } from '#pages/compare/compare-context.ts';
import type { ComparedVersion } from '#pages/compare/reading/use-compared.ts';
import { visuallyHidden } from '#ui/theme/tokens.ts';
import { ColumnHeaders } from './ColumnHeaders.tsx';
import { CompareCells } from './CompareCells.tsx';
import type { RowGroup } from './compare-rows.ts';
import { Region, Table } from './compare-table-parts.ts';

interface CompareTableProps {
  readonly versions: readonly ComparedVersion[];
  readonly groups: readonly RowGroup[];
  /** For copying by hand where the page has no clipboard. */
  readonly source: RefObject<HTMLTableElement | null>;
}

/** A column for each version, the first one the reference. */
export const CompareTable = memo(function CompareTable({ versions, groups, source }: CompareTableProps) {
  const [said, setSaid] = useState('');
  // A range that is dragged does not wait for a thousand cells.
  const chosen = useDeferredValue(useOutside(useCompare().highlight));
  const outside = useMemo(() => versions.map(({ key }) => chosen.has(key)), [versions, chosen]);
  return (
    <Region role="region" aria-label="Table of versions" tabIndex={0}>
      <span role="status" style={visuallyHidden}>
        {said}
      </span>
      <Table ref={source} aria-label="Comparison">
        <thead>
          <ColumnHeaders versions={versions} onSay={setSaid} />
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup">{title}</th>
              <td colSpan={versions.length} />
            </tr>
            {rows.map((row) => (
              <CompareCells key={row.key} row={row} outside={outside} />
            ))}
          </tbody>
        ))}
      </Table>
    </Region>
  );
});
