import type { ChartData } from './chart-data.ts';
import { type CurvePoint, placeAt } from './chart-points.ts';

interface EdgeWordsProps {
  readonly data: ChartData;
  readonly points: readonly CurvePoint[];
  readonly x: number | null;
}

/** What is under a chart: where it begins and ends, or where the cursor is. */
export const EdgeWords = ({ data, points, x }: EdgeWordsProps) =>
  x === null ? (
    <>
      <span>{data.edges[0]}</span>
      <span>{data.edges[1]}</span>
    </>
  ) : (
    <b>{placeAt(data, points, x)}</b>
  );
