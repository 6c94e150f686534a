import { styled } from '@mui/material/styles';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useResults } from '#components/version-results/results-context.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { VariedField } from '#domain/sweep/points.ts';
import { formatFigure } from '#log/plot/figures.ts';
import { Card } from '#ui/Card.tsx';
import { mono, touch } from '#ui/theme/tokens.ts';
import type { SweepRow } from '../sweep-rows.ts';
import type { NameOfValue } from '../use-value-names.ts';
import { heatMap } from './heat-map.ts';

const Frame = styled('div')(({ theme }) => ({
  overflowX: 'auto',
  padding: '14px 18px 18px',
  '& table': { borderCollapse: 'separate', borderSpacing: 3 },
  '& th': {
    padding: '4px 8px',
    fontSize: '0.75rem',
    fontWeight: 520,
    color: theme.vars.palette.inkSoft,
    textAlign: 'center',
  },
  // Scrolled sideways, a row still says which it is.
  '& tbody th': {
    ...mono,
    textAlign: 'right',
    position: 'sticky',
    left: 0,
    backgroundColor: theme.vars.palette.surface,
  },
  '& thead [scope="colgroup"]': { textAlign: 'left' },
  '& thead [scope="colgroup"] > span': { position: 'sticky', left: 8 },
  '& thead tr + tr th': mono,
  '& td': { padding: 0, minWidth: 68, borderRadius: 4, textAlign: 'center' },
  '& td > a': {
    ...mono,
    display: 'block',
    padding: '8px 6px',
    borderRadius: 4,
    color: theme.vars.palette.ink,
    textDecoration: 'none',
  },
  '& td > a:hover': { textDecoration: 'underline' },
  '& .best > a': { fontWeight: 700, boxShadow: `inset 0 0 0 2px ${theme.vars.palette.accent}` },
  [theme.breakpoints.down('sm')]: { '& td > a': { padding: '12px 6px' } },
  [touch]: { '& td > a': { padding: '12px 6px' } },
  '& .none': { color: theme.vars.palette.inkFaint },
}));

interface MapCardProps {
  readonly job: { readonly projectId: ProjectId; readonly jobId: JobId };
  /** Two. */
  readonly fields: readonly Pick<VariedField, 'path' | 'label'>[];
  readonly rows: readonly SweepRow[];
  readonly nameOf: NameOfValue;
}

/** The results of a sweep of two fields, as a table that is darker where they are better. */
export function MapCard({ job, fields, rows, nameOf }: MapCardProps) {
  const { summary } = useResults();
  const map = useMemo(() => heatMap(rows, summary), [rows, summary]);
  const [across, down] = fields;
  if (across === undefined || down === undefined || summary.metrics.size === 0) return null;
  return (
    <Card title={`${summary.name} by ${across.label} and ${down.label}`} flush>
      <Frame>
        <table aria-label={`${summary.name} by ${across.label} and ${down.label}`}>
          <thead>
            <tr>
              <th scope="col" translate="no">
                {down.label}
              </th>
              <th colSpan={map.columns.length} scope="colgroup" translate="no">
                <span>{across.label}</span>
              </th>
            </tr>
            <tr>
              <td />
              {map.columns.map((value) => (
                <th key={value} scope="col" translate="no">
                  {nameOf(across.path, value)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.rows.map((row) => (
              <tr key={row}>
                <th scope="row" translate="no">
                  {nameOf(down.path, row)}
                </th>
                {map.columns.map((column) => {
                  const cell = map.cellAt(row, column);
                  if (cell === undefined)
                    return (
                      <td key={column} className="none">
                        –
                      </td>
                    );
                  const goodness = summary.goodnessOf(cell.value) ?? 0;
                  const isBest = summary.best.has(cell.version.id);
                  return (
                    <td
                      key={column}
                      className={isBest ? 'best' : undefined}
                      style={{
                        backgroundColor: `color-mix(in srgb, var(--nr-palette-good) ${Math.round(goodness * 42)}%, var(--nr-palette-sunken))`,
                      }}
                    >
                      <Link
                        to="/projects/$projectId/jobs/$jobId/versions/$versionId"
                        params={{ ...job, versionId: cell.version.id }}
                        title={cell.version.name}
                      >
                        {formatFigure(cell.value)}
                      </Link>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Frame>
    </Card>
  );
}
