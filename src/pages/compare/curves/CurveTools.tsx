import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useRef } from 'react';
import type { ChartCursor } from '#components/chart/cursor.ts';
import { useCompare } from '#pages/compare/compare-context.ts';
import { MetricSelect } from '#pages/compare/MetricSelect.tsx';
import type { CurveAxis } from './curve-view.ts';
import type { Zoom } from './use-zoom.ts';

const Tools = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 10px' });

const labels: Readonly<Record<CurveAxis, string>> = {
  step: 'Step',
  epoch: 'Epoch',
  time: 'Time',
  line: 'Line',
  share: '% of run',
};

interface CurveToolsProps {
  readonly zoom: Zoom;
  readonly cursor: ChartCursor;
  readonly metric: string;
  /** All that can be chosen. */
  readonly names: readonly string[];
}

/** What the curves show, over what, and which part of it. */
export function CurveTools({ zoom, cursor, metric, names }: CurveToolsProps) {
  const { view, isZoomed } = zoom;
  const { changeSearch } = useCompare();
  const { isLog } = view.y;
  const zoomIn = useRef<HTMLButtonElement>(null);
  const at = () => cursor.getState().x;
  return (
    <Tools>
      <Button ref={zoomIn} variant="quiet" onClick={() => zoom.zoomIn(at())}>
        Zoom in
      </Button>
      {isZoomed && (
        <>
          <Button variant="quiet" onClick={() => zoom.zoomOut(at())}>
            Zoom out
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              zoom.reset();
              zoomIn.current?.focus();
            }}
          >
            Reset zoom
          </Button>
        </>
      )}
      {view.canBeLog && (
        <ToggleButton
          value="log"
          size="small"
          selected={isLog}
          onChange={() => changeSearch({ scale: isLog ? 'linear' : 'log' })}
        >
          Log scale
        </ToggleButton>
      )}
      {view.places.length > 1 && (
        <ToggleButtonGroup
          exclusive
          size="small"
          value={view.place}
          aria-label="Horizontal axis"
          onChange={(_event, next: CurveAxis | null) => {
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
    </Tools>
  );
}
