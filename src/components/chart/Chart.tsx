import { type KeyboardEvent, type MouseEvent, memo } from 'react';
import { ChartLines, CursorLine, PointMark } from './ChartLines.tsx';
import { CurveValues } from './CurveValues.tsx';
import type { ChartData } from './chart-data.ts';
import { Cell, Edges, Head, Plot } from './chart-parts.ts';
import { basePlace, pointNear, wordsAt } from './chart-points.ts';
import type { ChartCursor } from './cursor.ts';
import { EdgeWords } from './EdgeWords.tsx';
import { useChartCursor } from './use-chart-cursor.ts';

interface ChartProps {
  readonly data: ChartData;
  readonly cursor: ChartCursor;
  readonly ownName: string;
  readonly baseName: string | undefined;
  /** A point was clicked, or Enter pressed at it. */
  readonly onOpen?: ((curve: number, point: number) => void) | undefined;
}

/** Curves with a cursor that the pointer and the keys move; for screen readers a slider that says the values. */
export const Chart = memo(function Chart({ data, cursor, ownName, baseName, onOpen }: ChartProps) {
  const { x, points, aimAt, slider } = useChartCursor(data, cursor);

  const press = (event: MouseEvent) => {
    const aim = aimAt(event);
    const near = aim && pointNear(data, aim.x, aim.height);
    if (near !== null) onOpen?.(near.curve, near.point);
  };

  const key = (event: KeyboardEvent) => {
    slider.onKeyDown(event);
    const curve = event.key === 'Enter' ? points.findIndex(({ point }) => point >= 0) : -1;
    if (curve >= 0) onOpen?.(curve, points[curve]?.point ?? 0);
  };

  return (
    <Cell>
      <Head>
        <b translate="no">{data.title}</b>
        {points.length === 1 && <span>{points[0]?.value}</span>}
      </Head>
      <Plot
        {...slider}
        aria-valuetext={wordsAt(data, points, x, baseName)}
        onClick={press}
        onKeyDown={key}
        {...(onOpen === undefined ? {} : { 'aria-description': 'Press Enter to show the line in the log' })}
      >
        <ChartLines data={data} />
        {x !== null && <CursorLine data={data} x={x} />}
        {points.map(({ name, point }, curve) => (
          <PointMark key={name} data={data} curve={curve} point={point} />
        ))}
      </Plot>
      <Edges aria-hidden="true">
        <EdgeWords data={data} points={points} x={x} />
      </Edges>
      <CurveValues
        points={points}
        baseName={baseName}
        basePlace={basePlace(data, points, x)}
        ownName={ownName}
      />
    </Cell>
  );
});
