import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Point, Result } from '#log/metrics/results.ts';
import { type Column, DataTable } from '#ui/table/DataTable.tsx';
import { mono, touch } from '#ui/theme/tokens.ts';

interface MetricTableProps {
  readonly results: readonly Result[];
  readonly baseResults: readonly Result[];
  readonly baseName: string | undefined;
  /** Where a point is, and then the line of the log. */
  readonly wordsOf: (point: Point) => string;
  readonly onShow: (point: Point) => void;
}

const Value = styled('span')({
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '0 8px',
  '& > span': mono,
  '& > button': { minHeight: 24, [touch]: { minHeight: 44 } },
});

/** The results as figures; what the charts are for those who do not see them. */
export function MetricTable(props: MetricTableProps) {
  const { results, baseResults, baseName, wordsOf, onShow } = props;
  const before = new Map(baseResults.map((result) => [result.name, result]));
  const cellOf = (what: string, { name, unit }: Result, point: Point) => (
    <Value>
      <span translate="no">{exactly(point.value, unit)}</span>
      <Button
        variant="link"
        onClick={() => onShow(point)}
        aria-label={`${wordsOf(point)}: show the line of the ${what} ${name}`}
      >
        {wordsOf(point)}
      </Button>
    </Value>
  );
  const columns: readonly Column<Result>[] = [
    { key: 'name', header: 'Name', isName: true, cell: ({ name }) => <code translate="no">{name}</code> },
    {
      key: 'last',
      header: 'Last',
      cell: (result) =>
        result.firstNaN !== null && Number.isNaN(result.last.value) ? (
          <NaNValue place={wordsOf(result.firstNaN)} onShow={() => onShow(result.firstNaN ?? result.last)} />
        ) : (
          cellOf('last', result, result.last)
        ),
    },
    {
      key: 'best',
      header: 'Best',
      cell: (result) => (result.best === null ? '–' : cellOf('best', result, result.best)),
    },
  ];
  const baseColumn: Column<Result> = {
    key: 'base',
    header: `${baseName} best`,
    cell: ({ name, unit }) => {
      const best = before.get(name)?.best ?? null;
      return <Value>{best === null ? '–' : <span translate="no">{exactly(best.value, unit)}</span>}</Value>;
    },
  };
  return (
    <DataTable
      label="Metrics from the log"
      columns={baseName === undefined || before.size === 0 ? columns : [...columns, baseColumn]}
      rows={results}
      rowKey={({ name }) => name}
      foldBelow={440}
    />
  );
}

const NaNValue = ({ place, onShow }: { readonly place: string; readonly onShow: () => void }) => (
  <Button variant="link" onClick={onShow}>
    NaN since {place}
  </Button>
);

const exactly = (value: number, unit: '%' | ''): string => (unit === '' ? String(value) : `${value} %`);
