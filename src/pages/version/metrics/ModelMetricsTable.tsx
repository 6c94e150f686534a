import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { ModelMetrics } from '#api/version-metrics.ts';
import { type Column, DataTable } from '#ui/table/DataTable.tsx';

const Section = styled('section')(({ theme }) => ({
  borderTop: `1px solid ${theme.vars.palette.line}`,
  '& h3': { ...theme.typography.h3, padding: '10px 16px 0', color: theme.vars.palette.inkSoft },
}));

type Row = ModelMetrics['classes'][number];

/** The metrics that a built-in algorithm reports for its model at the end. */
export function ModelMetricsTable({ metrics: { total, classes } }: { readonly metrics: ModelMetrics }) {
  const id = useId();
  const all: Row = { name: 'All classes', measures: total };
  const rows = [...(Object.keys(total).length === 0 ? [] : [all]), ...classes];
  if (rows.length === 0) return null;
  const names = [...new Set(rows.flatMap(({ measures }) => Object.keys(measures)))];
  const columns: readonly Column<Row>[] = [
    { key: ' class', header: 'Class', isName: true, cell: ({ name }) => name },
    ...names.map((name) => ({
      key: name,
      header: name,
      figures: true,
      cell: ({ measures }: Row) => measures[name] ?? '–',
    })),
  ];
  return (
    <Section aria-labelledby={id}>
      <h3 id={id}>Model evaluation</h3>
      <DataTable
        label="Model evaluation"
        columns={columns}
        rows={rows}
        rowKey={({ name }) => name}
        foldBelow={120 * columns.length}
      />
    </Section>
  );
}
