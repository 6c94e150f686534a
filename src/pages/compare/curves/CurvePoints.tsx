import type { CurvePoint } from '#components/chart/chart-points.ts';
import { curveColour } from '#components/line-look/Swatch.tsx';
import { shareOf, shareOn } from '#log/plot/scale.ts';
import { useCompare } from '#pages/compare/compare-context.ts';
import { percent } from './CurvePaths.tsx';
import type { CurveView } from './curve-view.ts';

interface CurvePointsProps {
  readonly view: CurveView;
  readonly points: readonly CurvePoint[];
}

/** Where the cursor meets the curves. */
export function CurvePoints({ view, points }: CurvePointsProps) {
  const { toneOf } = useCompare();
  return points.map(({ point }, curve) => {
    const { xs, values } = view.curves[curve] ?? {};
    const value = values?.[point] ?? Number.NaN;
    const share = shareOf(xs?.[point] ?? 0, view.x);
    if (Number.isNaN(value) || share < 0 || share > 1) return null;
    const id = view.keys[curve] ?? '';
    const top = percent(1 - shareOn(value, view.y));
    return (
      <i
        key={id}
        className="point"
        style={{ left: percent(share), top, backgroundColor: curveColour(toneOf(id)) }}
      />
    );
  });
}
