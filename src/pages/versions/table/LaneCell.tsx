import type { CSSObject, Theme } from '@mui/material/styles';
import type { LineageCell, LineageEdge } from '#domain/lineage/lineage-cells.ts';
import { rowHeight } from './row-height.ts';

/** px of a lane: many are narrower, but no shape lies on the line beside it. */
export const laneWidthOf = (laneCount: number): number => (laneCount > 5 ? 11 : 14);

export const laneStyles = ({ vars: { palette } }: Theme): CSSObject => ({
  position: 'relative',
  height: '100%',
  '& > svg': {
    display: 'block',
    overflow: 'visible',
    fill: 'none',
    stroke: palette.lineStrong,
    strokeWidth: 1.5,
  },
  '& > svg > .way': { stroke: palette.accent, strokeWidth: 2 },
  '& > svg > .elsewhere': { strokeDasharray: '2 3' },
  // On the paper of its row, so that lines end before the shape.
  '& > span': {
    position: 'absolute',
    top: '50%',
    transform: 'translate(-50%, -50%)',
    display: 'flex',
    padding: 1,
    borderRadius: '50%',
    backgroundColor: palette.surface,
  },
});

interface LaneCellProps {
  readonly cell: LineageCell;
  readonly laneCount: number;
  /** Versions on the way from the newest selected one to the first. */
  readonly way: ReadonlySet<string>;
  /** The status as a shape, at the version's place. */
  readonly node: React.ReactNode;
}

const middle = rowHeight / 2;

/** The part of the version tree that is in one row. The base is beside it in words. */
export function LaneCell({ cell, laneCount, way, node }: LaneCellProps) {
  const { lane, passing, ending, starting, base } = cell;
  const laneWidth = laneWidthOf(laneCount);
  const centre = (at: number): number => laneWidth * at + laneWidth / 2;
  const edges: readonly (readonly [LineageEdge, string])[] = [
    ...passing.map((edge) => [edge, `M${centre(edge.lane)} 0V${rowHeight}`] as const),
    ...(lane === null ? [] : ending.map((edge) => [edge, curve(centre(edge.lane), centre(lane))] as const)),
    ...(lane === null || starting === null
      ? []
      : [[starting, `M${centre(lane)} ${middle}V${rowHeight}`] as const]),
  ];
  // Few elements: hundreds of rows come and go.
  const drawn = (isOnWay: boolean) =>
    edges.flatMap(([{ version }, line]) => (way.has(version) === isOnWay ? [line] : [])).join('');
  const [others, onWay] = [drawn(false), drawn(true)];
  return (
    <div className="lanes" aria-hidden="true" style={{ width: laneWidth * laneCount }}>
      <svg width={laneWidth * laneCount} height={rowHeight} aria-hidden="true">
        {others !== '' && <path d={others} />}
        {onWay !== '' && <path className="way" d={onWay} />}
        {lane !== null && (base === 'name' || base === 'deleted') && (
          <path className="elsewhere" d={`M${centre(lane)} ${middle}V${rowHeight - 4}`} />
        )}
      </svg>
      {lane !== null && <span style={{ left: centre(lane) }}>{node}</span>}
    </div>
  );
}

function curve(from: number, to: number): string {
  if (from === to) return `M${from} 0V${middle}`;
  return `M${from} 0C${from} ${middle * 0.7} ${from} ${middle} ${to} ${middle}`;
}
