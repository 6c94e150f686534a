import { memo } from 'react';
import { useStore } from 'zustand';
import { pointsAt } from '#components/chart/chart-points.ts';
import type { ChartCursor } from '#components/chart/cursor.ts';
import { lightsUp, useIsLit, useIsOutside } from '#components/line-look/highlight.ts';
import { Swatch } from '#components/line-look/Swatch.tsx';
import { useCompare } from '#pages/compare/compare-context.ts';
import { visuallyHidden } from '#ui/theme/tokens.ts';
import type { CurveView } from './curve-view.ts';
import { LegendList } from './curves-parts.ts';

interface VersionLegendProps {
  readonly view: CurveView;
  readonly cursor: ChartCursor;
}

/** Each version with its line and its value at the cursor; it stands out while one points at it, or until it is pressed again. */
export function VersionLegend({ view, cursor }: VersionLegendProps) {
  const points = pointsAt(
    view,
    useStore(cursor, ({ x }) => x),
  );
  return (
    <LegendList aria-label="Legend">
      {view.keys.map((key, curve) => (
        <li key={key}>
          <Entry id={key} name={points[curve]?.name ?? ''} value={points[curve]?.value ?? ''} />
        </li>
      ))}
    </LegendList>
  );
}

interface EntryProps {
  readonly id: string;
  readonly name: string;
  readonly value: string;
}

const Entry = memo(function Entry({ id, name, value }: EntryProps) {
  const { toneOf, highlight } = useCompare();
  const isLit = useIsLit(highlight, id);
  const isOutside = useIsOutside(highlight, id);
  const isPinned = useStore(highlight, ({ pinned }) => pinned === id);
  return (
    <button
      type="button"
      translate="no"
      aria-pressed={isPinned}
      data-lit={isLit}
      data-outside={isOutside || undefined}
      {...lightsUp(highlight, id)}
      onClick={() => highlight.setState({ pinned: isPinned ? null : id })}
    >
      <Swatch tone={toneOf(id)} />
      <b title={name}>{name}</b>
      <span>{value}</span>
      {isOutside && <i style={visuallyHidden}>, outside the chosen ranges</i>}
    </button>
  );
});
