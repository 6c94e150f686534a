import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useClient } from '#api/api-context.tsx';
import type { LogOwner } from '#api/logs.ts';
import { type VersionReading, versionQuery } from '#api/versions.ts';
import { pinsOf } from '#components/version-results/metric-choices.ts';
import { useMetricChoices } from '#components/version-results/use-metric-choices.ts';
import { isFinal } from '#domain/job-status.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { emptyWindow } from '#log/pages/log-window.ts';
import type { LogReader } from '#log/reader/log-reader.ts';
import { Card } from '#ui/Card.tsx';
import { useLogState } from '../log/reading/use-log.ts';
import { ChooseMetricsDialog } from './choices/ChooseMetricsDialog.tsx';
import { PatternDialog } from './choices/PatternDialog.tsx';
import { LogMetrics } from './LogMetrics.tsx';
import { ModelMetricsTable } from './ModelMetricsTable.tsx';
import { metricView } from './metric-view.ts';
import { NoMetrics } from './NoMetrics.tsx';
import { SystemUse } from './system/SystemUse.tsx';
import { type MainResult, useMainResult } from './use-main-result.ts';
import { useMetricReading } from './use-metric-reading.ts';
import { useBaseSeries, useKeptResult } from './use-results.ts';

interface MetricsCardProps {
  readonly owner: LogOwner;
  readonly version: TrainingVersion;
  /** The version that this one is based on. */
  readonly base: TrainingVersion | undefined;
  /** Of the log, the one that is open; '' where there is none. */
  readonly file: string;
  /** Of that file; undefined if there is no log yet. */
  readonly reader: LogReader | undefined;
  /** It is not known yet whether there is a log. */
  readonly isLogPending: boolean;
  /** Shows a line of the reader's window. */
  readonly onShowLine: (line: number) => void;
  readonly onResult: (result: MainResult) => void;
}

/** Curves and results from the log, and the use of the machine. */
export function MetricsCard(props: MetricsCardProps) {
  const { owner, version, base, file, reader, onShowLine } = props;
  const { projectId, jobId } = owner;
  const [choices, change] = useMetricChoices(projectId, jobId);
  const [dialog, setDialog] = useState<'choose' | 'pattern' | null>(null);
  const pins = useMemo(() => pinsOf({ pins: choices.pins }), [choices.pins]);
  const log = useLogState(reader);
  const reading = useMetricReading(reader, pins);
  const baseSeries = useBaseSeries(owner, base, file, pins);
  useKeptResult(owner, version, file, log, pins.length === 0 ? reading : null);
  const view = useMemo(
    () => metricView(reading?.series ?? [], baseSeries, choices),
    [reading, baseSeries, choices],
  );
  const isOfPart = log !== undefined && !(log.isAtStart && log.isAtEnd);
  useMainResult(reading?.series ?? [], view, isOfPart, props.onResult);
  const system = useSystem(owner);
  const close = () => setDialog(null);
  const isFound = view.results.length > 0;

  return (
    <Card
      title="Metrics"
      flush
      actions={
        (isFound || pins.length > 0) && (
          <Button variant="quiet" onClick={() => setDialog('choose')}>
            Choose metrics
          </Button>
        )
      }
    >
      {isFound && reading !== null && log !== undefined ? (
        <LogMetrics
          view={view}
          reading={reading}
          log={log}
          names={{ own: version.name, base: base?.name }}
          onPlace={(place) => change({ place })}
          onScale={(scale) => change({ scale })}
          onShowLine={onShowLine}
          onLoadAll={() => reader?.loadAll()}
          onCancel={() => reader?.cancel()}
        />
      ) : (
        <NoMetrics
          log={log}
          isLogPending={props.isLogPending}
          isRead={reading !== null}
          hasEnded={isFinal(version.status)}
          onLoadAll={() => reader?.loadAll()}
          onCancel={() => reader?.cancel()}
          onAddPattern={() => setDialog('pattern')}
        />
      )}
      {system && <ModelMetricsTable metrics={system.modelMetrics} />}
      {system && <SystemUse projectId={projectId} version={version} use={system.systemUse} />}
      {dialog === 'choose' && (
        <ChooseMetricsDialog
          names={view.results}
          tooSlow={reading?.tooSlow ?? []}
          shown={view.charts.flatMap(({ series }) => series.map(({ name }) => name))}
          choices={choices}
          onChange={change}
          onAddPattern={() => setDialog('pattern')}
          onClose={close}
        />
      )}
      {dialog === 'pattern' && (
        <PatternDialog
          window={log?.window ?? emptyWindow}
          onAdd={(name, pattern) => {
            const others = choices.pins.filter((pin) => pin.name !== name);
            const shown = view.charts.flatMap(({ series }) => series.map((each) => each.name));
            change({ pins: [...others, { name, pattern }], shown: [...new Set([...shown, name])] });
            close();
          }}
          onClose={close}
        />
      )}
    </Card>
  );
}

const metricsOf = ({ systemUse, modelMetrics }: VersionReading) => ({ systemUse, modelMetrics });

/** Out of what the page reads anyway to follow the status. */
function useSystem({ projectId, jobId, versionId }: LogOwner) {
  const query = versionQuery(useClient(), projectId, jobId, versionId);
  return useQuery({ ...query, enabled: false, select: metricsOf }).data;
}
