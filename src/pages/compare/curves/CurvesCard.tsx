import { styled } from '@mui/material/styles';
import { memo, useMemo, useState } from 'react';
import { createCursor } from '#components/chart/cursor.ts';
import type { ScaleName } from '#log/plot/scale.ts';
import type { ComparedVersion } from '#pages/compare/reading/use-compared.ts';
import type { ComparedResults } from '#pages/compare/reading/use-results.ts';
import { Card } from '#ui/Card.tsx';
import { CurvesChart } from './CurvesChart.tsx';
import { CurveTools } from './CurveTools.tsx';
import { type CurveAxis, curveView } from './curve-view.ts';
import { useZoom } from './use-zoom.ts';
import { VersionLegend } from './VersionLegend.tsx';

interface CurvesCardProps {
  readonly metric: string;
  /** All that can be chosen. */
  readonly names: readonly string[];
  readonly versions: readonly ComparedVersion[];
  readonly series: ComparedResults['series'];
  readonly place: CurveAxis | null;
  readonly scale: ScaleName | null;
}

const Body = styled('div')({ containerType: 'inline-size' });

/** The chosen metric of all versions in one chart. */
export const CurvesCard = memo(function CurvesCard(props: CurvesCardProps) {
  const { metric, names, versions, series, place, scale } = props;
  const [cursor] = useState(createCursor);
  const all = useMemo(() => {
    const sources = versions.flatMap(({ key, label }, index) => {
      const found = series[index]?.find(({ name }) => name === metric);
      return found === undefined ? [] : [{ key, label, series: found }];
    });
    return curveView(metric, sources, { place, scale });
  }, [metric, versions, series, place, scale]);
  const zoom = useZoom(all);
  return (
    <Card
      title="Curves"
      flush
      actions={<CurveTools zoom={zoom} cursor={cursor} metric={metric} names={names} />}
    >
      <Body>
        <CurvesChart key={`${all.place} ${metric}`} zoom={zoom} cursor={cursor} />
        <VersionLegend view={zoom.view} cursor={cursor} />
      </Body>
    </Card>
  );
});
