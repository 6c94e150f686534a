import Button from '@mui/material/Button';
import { Link } from '@tanstack/react-router';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { Fan } from '#domain/lineage/fold-fans.ts';
import type { LineageCell } from '#domain/lineage/lineage-cells.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { formatCount } from '#util/format.ts';
import { LaneCell } from './LaneCell.tsx';
import { SweepFacts } from './SweepFacts.tsx';

interface FanRowProps {
  readonly job: { readonly projectId: ProjectId; readonly jobId: JobId };
  readonly fan: Fan<TrainingVersion>;
  readonly cell: LineageCell;
  readonly laneCount: number;
  readonly way: ReadonlySet<string>;
  readonly baseName: string;
  readonly onToggle: () => void;
}

/** Stands for versions with one base until it is opened. */
export function FanRow({ job, fan, cell, laneCount, way, baseName, onToggle }: FanRowProps) {
  const { members, isOpen } = fan;
  const [newest, oldest] = [members[0]?.name, members.at(-1)?.name];
  return (
    <>
      <td className="pick" />
      {laneCount > 0 && (
        <td className="lane">
          <LaneCell cell={cell} laneCount={laneCount} way={way} node={<b className="faint">⋯</b>} />
        </td>
      )}
      <th scope="row" className="fan">
        {fan.sweepId !== null && (
          <Link
            to="/projects/$projectId/jobs/$jobId/sweeps/$sweepId"
            params={{ ...job, sweepId: fan.sweepId }}
          >
            Sweep <span translate="no">{fan.sweepId}</span>
          </Link>
        )}{' '}
        <Button variant="link" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? 'Hide' : 'Show'} {formatCount(members.length, 'version')}
        </Button>{' '}
        <span className="soft" translate="no">
          {oldest} – {newest}, from {baseName}
          {fan.sweepId !== null && <SweepFacts members={members} />}
        </span>
      </th>
    </>
  );
}
