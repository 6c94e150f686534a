import { Mark, toneOf, Values } from './chart-parts.ts';
import type { CurvePoint } from './chart-points.ts';

interface CurveValuesProps {
  readonly points: readonly CurvePoint[];
  readonly baseName: string | undefined;
  /** 'at step 400' where the base version has later values, too. */
  readonly basePlace: string;
  readonly ownName: string;
}

/** Each curve of several with its value, and what the base version had at the same place. The chart itself says it all. */
export function CurveValues({ points, baseName, basePlace, ownName }: CurveValuesProps) {
  const base = points.length === 1 ? points[0]?.base : null;
  return (
    <Values aria-hidden="true" translate="no">
      {points.length > 1 && baseName !== undefined && points.some(({ base: before }) => before !== null) && (
        <div>
          <dt />
          <dd className="base">
            {baseName} {basePlace}
          </dd>
          <dd>{ownName}</dd>
        </div>
      )}
      {points.length > 1 &&
        points.map((point, curve) => (
          <div key={point.name}>
            <Mark data-tone={toneOf(curve)} />
            <dt>{point.name}</dt>
            {point.base !== null && <dd className="base">{point.base}</dd>}
            <dd>{point.value}</dd>
          </div>
        ))}
      {points.length === 1 && baseName !== undefined && base !== null && (
        <div className="base">
          <dt>
            {baseName} {basePlace}
          </dt>
          <dd>{base}</dd>
        </div>
      )}
    </Values>
  );
}
