import Button from '@mui/material/Button';
import type { Fan } from '#domain/lineage/fold-fans.ts';
import type { LineageCell } from '#domain/lineage/lineage-cells.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { formatCount } from '#util/format.ts';
import { LaneCell } from './LaneCell.tsx';

interface FanRowProps {
  readonly fan: Fan<TrainingVersion>;
  readonly cell: LineageCell;
  readonly laneCount: number;
  readonly way: ReadonlySet<string>;
  readonly baseName: string;
  readonly onToggle: () => void;
}

/** Stands for versions with one base until it is opened. */
export function FanRow({ fan, cell, laneCount, way, baseName, onToggle }: FanRowProps) {
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
        <Button variant="link" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? 'Hide' : 'Show'} {formatCount(members.length, 'version')}
        </Button>{' '}
        <span className="soft" translate="no">
          {oldest} – {newest}, from {baseName}
        </span>
      </th>
    </>
  );
}
