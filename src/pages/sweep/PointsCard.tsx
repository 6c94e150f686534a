import Button from '@mui/material/Button';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ResultFigure } from '#components/version-results/ResultFigure.tsx';
import { useResults } from '#components/version-results/results-context.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { VariedField } from '#domain/sweep/points.ts';
import { isVaryableField } from '#domain/sweep/varied.ts';
import type { SweepRunState } from '#submit/sweep/sweep-run-state.ts';
import type { SweepRunner } from '#submit/sweep/sweep-runner.ts';
import { Card } from '#ui/Card.tsx';
import { StatusChip } from '#ui/StatusChip.tsx';
import { type Column, DataTable } from '#ui/table/DataTable.tsx';
import { formatDuration } from '#util/format.ts';
import { PointsTable } from './points-table.ts';
import type { SweepRow } from './sweep-rows.ts';
import { useRowFocus } from './use-row-focus.ts';
import type { NameOfValue } from './use-value-names.ts';

interface PointsCardProps {
  readonly job: { readonly projectId: ProjectId; readonly jobId: JobId };
  readonly fields: readonly Pick<VariedField, 'path' | 'label'>[];
  readonly rows: readonly SweepRow[];
  readonly nameOf: NameOfValue;
  /** Null if there is nothing to run. */
  readonly runner: SweepRunner | null;
  readonly run: SweepRunState | null;
}

/** Each version of the plan: its values, how it stands, and what came of it. */
export function PointsCard({ job, fields, rows, nameOf, runner, run }: PointsCardProps) {
  const { summary } = useResults();
  const table = useRowFocus();
  const refused = run?.refused;
  const current = run?.current?.point;
  const columns = useMemo(
    (): readonly Column<SweepRow>[] => [
      {
        key: 'point',
        header: '#',
        isName: true,
        width: '1%',
        cell: ({ number }) => `#${number}`,
      },
      {
        key: 'version',
        header: 'Version',
        cell: ({ found }) =>
          found === null ? (
            <span className="faint">–</span>
          ) : (
            <Link
              to="/projects/$projectId/jobs/$jobId/versions/$versionId"
              params={{ ...job, versionId: found.attempts[0].version.id }}
            >
              {found.attempts[0].version.name}
            </Link>
          ),
      },
      ...fields.map(
        ({ label, path }, index): Column<SweepRow> => ({
          key: path,
          header: label,
          figures: true,
          cell: ({ values }) => <code translate="no">{nameOf(path, values[index] ?? '') || 'empty'}</code>,
        }),
      ),
      {
        key: 'status',
        header: 'Status',
        cell: ({ number, found }) => {
          if (found !== null)
            return (
              <>
                <StatusChip status={found.attempts[0].version.status} />
                {found.attempts[0].attempt > 1 && (
                  <span className="soft"> attempt {found.attempts[0].attempt}</span>
                )}
              </>
            );
          if (refused?.has(number) === true) return <span>Refused. {refused.get(number)}</span>;
          return <span className="faint">{number === current ? 'Creating …' : 'Not created yet'}</span>;
        },
      },
      {
        key: 'result',
        header: summary.name || 'Result',
        cell: ({ found }) => found !== null && <ResultFigure version={found.attempts[0].version} />,
      },
      {
        key: 'duration',
        header: 'Duration',
        figures: true,
        cell: ({ found }) => {
          const duration = found?.attempts[0].version.duration ?? 0;
          return duration > 0 && formatDuration(duration);
        },
      },
      {
        key: 'actions',
        header: 'Actions',
        headerHidden: true,
        bare: true,
        cell: ({ number, found }) => {
          const isRefused = found === null && refused?.has(number) === true;
          if (runner === null || !(isRefused || found?.status === 'failed')) return null;
          return (
            <Button
              variant="link"
              aria-label={`Retry version #${number}`}
              onClick={() => (isRefused ? runner.retryRefused([number]) : runner.retryFailed([number]))}
            >
              Retry
            </Button>
          );
        },
      },
    ],
    [job, fields, nameOf, refused, current, summary.name, runner],
  );
  const foldBelow = fields.reduce((width, { path }) => width + (isVaryableField(path) ? 190 : 90), 470);
  return (
    <Card title="Versions of the sweep" count={rows.length} flush>
      <PointsTable ref={table} foldBelow={foldBelow}>
        <DataTable
          label="Versions of the sweep"
          columns={columns}
          rows={rows}
          rowKey={({ number }) => String(number)}
          foldBelow={foldBelow}
        />
      </PointsTable>
    </Card>
  );
}
