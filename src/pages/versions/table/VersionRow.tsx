import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { ResultFigure } from '#components/version-results/ResultFigure.tsx';
import { useResults } from '#components/version-results/results-context.ts';
import { jobStatus } from '#domain/job-status.ts';
import type { LineageCell } from '#domain/lineage/lineage-cells.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { StatusIcon } from '#ui/icons.tsx';
import { statusColour } from '#ui/theme/status-colour.ts';
import { formatAge, formatDateTime, formatDuration } from '#util/format.ts';
import { ChangesCell } from './ChangesCell.tsx';
import { FigureCell } from './FigureCell.tsx';
import type { HistoryView } from './history-view.ts';
import { LaneCell } from './LaneCell.tsx';
import { RowActions } from './RowActions.tsx';

interface VersionRowProps {
  readonly version: TrainingVersion;
  readonly cell: LineageCell | null;
  readonly isSelected: boolean;
  readonly view: HistoryView;
  readonly tabIndex: 0 | -1;
}

export const VersionRow = memo(function VersionRow({
  version,
  cell,
  isSelected,
  view,
  tabIndex,
}: VersionRowProps) {
  const { id, name, status, createTime, duration } = version;
  const { job, laneCount, columns } = view;
  const base = view.baseOf(version);
  const { word, look } = jobStatus(status);
  const icon = (
    <span className="shape" style={{ color: statusColour(status) }}>
      <StatusIcon look={look} />
    </span>
  );
  const changed = new Set(base.kind === 'there' ? base.changes.map(({ path }) => path) : []);
  return (
    <>
      <td className={isSelected ? 'pick picked' : 'pick'}>
        <input
          type="checkbox"
          checked={isSelected}
          tabIndex={tabIndex}
          aria-label={`Select ${name}`}
          onClick={({ shiftKey }) => view.onSelect(id, shiftKey)}
          onChange={() => undefined}
        />
      </td>
      {laneCount > 0 && (
        <td className="lane">
          {cell !== null && <LaneCell cell={cell} laneCount={laneCount} way={view.way} node={icon} />}
        </td>
      )}
      <th scope="row" className="name">
        <Link
          to="/projects/$projectId/jobs/$jobId/versions/$versionId"
          params={{ ...job, versionId: id }}
          tabIndex={tabIndex}
          translate="no"
        >
          {name}
        </Link>
      </th>
      <td className="status" style={{ color: statusColour(status) }}>
        {laneCount === 0 && icon}
        {word}
      </td>
      <td className="wide clip">
        <ChangesCell base={base} job={job} columns={columns} tabIndex={tabIndex} />
      </td>
      {columns.map((column) => (
        <FigureCell
          key={column.key}
          column={column}
          version={version}
          catalogue={view.catalogue}
          isChanged={changed.has(`code.parameters.${column.header}`)}
        />
      ))}
      <ResultCell version={version} />
      <td className="wide figures" data-header="Duration">
        {duration !== null && duration > 0 && formatDuration(duration)}
      </td>
      <td className="wide figures soft" data-header="Created">
        {createTime !== null && (
          <time dateTime={new Date(createTime).toISOString()} title={formatDateTime(createTime)}>
            {formatAge(Math.max(0, view.now - createTime))}
          </time>
        )}
      </td>
      <td className="actions">
        <RowActions version={version} base={base} view={view} tabIndex={tabIndex} />
      </td>
    </>
  );
});

function ResultCell({ version }: { readonly version: TrainingVersion }) {
  const { summary } = useResults();
  return (
    <td className="wide clip" data-header={summary.name || 'Result'}>
      <ResultFigure version={version} />
    </td>
  );
}
