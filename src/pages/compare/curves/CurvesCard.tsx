import { styled } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { memo, useMemo, useState } from 'react';
import { createCursor } from '#components/chart/cursor.ts';
import type { PlaceName } from '#log/metrics/place-axis.ts';
import { useCompare } from '#pages/compare/compare-context.ts';
import { MetricSelect } from '#pages/compare/MetricSelect.tsx';
import type { ComparedVersion } from '#pages/compare/reading/use-compared.ts';
import type { ComparedResults } from '#pages/compare/reading/use-results.ts';
import { Card } from '#ui/Card.tsx';
import { CurvesChart } from './CurvesChart.tsx';
import { curveView } from './curve-view.ts';
import { VersionLegend } from './VersionLegend.tsx';

interface CurvesCardProps {
  readonly metric: string;
  /** All that can be chosen. */
  readonly names: readonly string[];
  readonly versions: readonly ComparedVersion[];
  readonly series: ComparedResults['series'];
  readonly place: PlaceName | null;
}

const Body = styled('div')({ containerType: 'inline-size' });

const Actions = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 14px' });

const labels: Readonly<Record<PlaceName, string>> = {
  step: 'Step',
  epoch: 'Epoch',
  time: 'Time',
  line: 'Line',
};

/** The chosen metric of all versions in one chart. */
export const CurvesCard = memo(function CurvesCard(props: CurvesCardProps) {
  const { metric, names, versions, series, place } = props;
  const { changeSearch } = useCompare();
  const [cursor] = useState(createCursor);
  const view = useMemo(() => {
    const sources = versions.flatMap(({ key, label }, index) => {
      const found = series[index]?.find(({ name }) => name === metric);
      return found === undefined ? [] : [{ key, label, series: found }];
    });
    return curveView(metric, sources, place);
  }, [metric, versions, series, place]);
  return (
    <Card
      title="Curves"
      flush
      actions={
        <Actions>
          {view.places.length > 1 && (
            <ToggleButtonGroup
              exclusive
              size="small"
              value={view.place}
              aria-label="Horizontal axis"
              onChange={(_event, next: PlaceName | null) => {
                cursor.setState({ x: null });
                if (next !== null) changeSearch({ axis: next });
              }}
            >
              {view.places.map((name) => (
                <ToggleButton key={name} value={name}>
                  {labels[name]}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
          )}
          <MetricSelect metric={metric} names={names} />
        </Actions>
      }
    >
      <Body>
        <CurvesChart key={`${view.place} ${metric}`} view={view} cursor={cursor} />
        <VersionLegend view={view} cursor={cursor} />
      </Body>
    </Card>
  );
});
