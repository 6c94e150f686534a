import { styled } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { Chart } from '#components/chart/Chart.tsx';
import { Charts } from '#components/chart/chart-parts.ts';
import { createCursor } from '#components/chart/cursor.ts';
import { placeOfResult } from '#components/chart/place-words.ts';
import type { PlaceName } from '#log/metrics/place-axis.ts';
import type { MetricReading } from '#log/metrics/window-reading.ts';
import type { ScaleName } from '#log/plot/scale.ts';
import { fileLineNumber, type LogState } from '#log/reader/log-state.ts';
import { Legend } from './Legend.tsx';
import { MetricTable } from './MetricTable.tsx';
import type { MetricView } from './metric-view.ts';
import { ReadingNote } from './ReadingNote.tsx';

interface LogMetricsProps {
  readonly view: MetricView;
  readonly reading: MetricReading;
  readonly log: LogState;
  readonly names: { readonly own: string; readonly base: string | undefined };
  readonly onPlace: (place: PlaceName) => void;
  readonly onScale: (scale: ScaleName) => void;
  readonly onShowLine: (line: number) => void;
  readonly onLoadAll: () => void;
  readonly onCancel: () => void;
}

const Foot = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '6px 18px',
  padding: '7px 16px',
  borderBlock: `1px solid ${theme.vars.palette.line}`,
  fontSize: '0.75rem',
  color: theme.vars.palette.inkSoft,
}));

const labels: Readonly<Record<PlaceName, string>> = {
  step: 'Step',
  epoch: 'Epoch',
  time: 'Time',
  line: 'Line',
};

/** Charts and results of what was read of the log. */
export function LogMetrics(props: LogMetricsProps) {
  const { view, reading, log, names, onPlace, onShowLine } = props;
  const [cursor] = useState(createCursor);
  const { place, places } = view;
  const isLog = view.charts.some(({ y }) => y.isLog);
  const baseName = view.hasBase ? names.base : undefined;
  const show = (line: number) => onShowLine(reading.firstLine + line);
  return (
    <>
      <Charts>
        {view.charts.map((chart) => (
          <Chart
            key={`${place} ${chart.title}`}
            data={chart}
            cursor={cursor}
            ownName={names.own}
            baseName={baseName}
            onOpen={(curve, point) => show(chart.series[curve]?.lines[point] ?? 0)}
          />
        ))}
      </Charts>
      <Foot>
        <Legend own={names.own} base={baseName} elsewhere={view.isBaseElsewhere ? names.base : undefined} />
        <ReadingNote
          log={log}
          lineCount={reading.lineCount}
          onLoadAll={props.onLoadAll}
          onCancel={props.onCancel}
        />
        <ToggleButton
          value="log"
          size="small"
          selected={isLog}
          onChange={() => props.onScale(isLog ? 'linear' : 'log')}
        >
          Log scale
        </ToggleButton>
        {places.length > 1 && (
          <ToggleButtonGroup
            exclusive
            size="small"
            value={place}
            aria-label="Horizontal axis"
            onChange={(_event, next: PlaceName | null) => {
              cursor.setState({ x: null });
              if (next !== null) onPlace(next);
            }}
          >
            {places.map((name) => (
              <ToggleButton key={name} value={name}>
                {labels[name]}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )}
      </Foot>
      <MetricTable
        results={view.results}
        baseResults={view.baseResults}
        baseName={names.base}
        wordsOf={(point) => placeOfResult(point, place, fileLineNumber(log, reading.firstLine + point.line))}
        onShow={({ line }) => show(line)}
      />
    </>
  );
}
