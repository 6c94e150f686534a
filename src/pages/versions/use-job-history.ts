import useMediaQuery from '@mui/material/useMediaQuery';
import { useQueries } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useClient } from '#api/api-context.tsx';
import { algorithmsQuery, enginesQuery, specificationsQuery } from '#api/catalogue.ts';
import { useMinute } from '#components/use-now.ts';
import { pinsOf } from '#components/version-results/metric-choices.ts';
import { bestValues, metricSummary } from '#components/version-results/metric-summary.ts';
import { useKnownResults } from '#components/version-results/use-known-results.ts';
import { useMetricChoices } from '#components/version-results/use-metric-choices.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { baseFinder, descentOf } from '#domain/version/base-changes.ts';
import { type CommonConfiguration, commonConfiguration } from '#domain/version/common-configuration.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { FilterTerm } from '#domain/version-filter/filter-term.ts';
import { printFilter } from '#domain/version-filter/print-filter.ts';
import type { HistorySearch } from './history-search.ts';
import {
  columnOf,
  type HistoryColumn,
  parameterKey,
  runColumns,
  unknownKeys,
} from './table/history-columns.ts';
import { narrow } from './table/history-table-parts.ts';
import type { HistoryView } from './table/history-view.ts';
import { useHistory } from './use-history.ts';
import { useSelection } from './use-selection.ts';

interface Job {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
}

const nothing: CommonConfiguration = { common: [], varying: [] };

/** All that the history of a job shows, as the address says. */
export function useJobHistory(
  job: Job,
  versions: readonly TrainingVersion[],
  search: HistorySearch,
  onFilter: (filter: string) => void,
) {
  const catalogue = useNames(job.projectId, versions);
  const [choices] = useMetricChoices(job.projectId, job.jobId);
  const pins = useMemo(() => pinsOf({ pins: choices.pins }), [choices.pins]);
  const results = useKnownResults(job, versions, pins);
  const drawn = useDeferredValue(results.known);
  const summary = useMemo(
    () => metricSummary(drawn, search.metric, choices.kinds),
    [drawn, search.metric, choices.kinds],
  );
  const valuesOf = useMemo(() => bestValues(drawn, choices.kinds), [drawn, choices.kinds]);
  const [openFans, setOpenFans] = useState<ReadonlySet<string>>(new Set());
  const selection = useSelection(job);
  const history = useHistory({
    versions,
    search,
    catalogue,
    summary,
    resultsOf: valuesOf,
    openFans,
    selected: selection.ids,
  });

  // Nothing waits for what a thousand versions have in common.
  const late = useDeferredValue(versions, none);
  const counted = versions.length > manyVersions ? late : versions;
  const { common, varying } = useMemo(
    () => (counted.length < 2 ? nothing : commonConfiguration(counted, catalogue)),
    [counted, catalogue],
  );
  const isWide = useMediaQuery('(min-width: 1700px)');
  const isNarrow = useMediaQuery(`(max-width: ${narrow}px)`);
  const usualCount = isNarrow ? 0 : isWide ? 4 : 2;
  const { parameters } = history.known;
  const columns = useMemo(() => {
    const usual = varying.slice(0, usualCount).map(({ label }) => parameterKey(label));
    const unknown = unknownKeys(search.columns ?? [], parameters);
    return (search.columns ?? usual).filter((key) => !unknown.includes(key)).map(columnOf);
  }, [search.columns, varying, usualCount, parameters]);
  const allColumns = useMemo((): readonly HistoryColumn[] => {
    const names = new Set([...varying.map(({ label }) => label), ...history.known.parameters]);
    return [...runColumns, ...Array.from(names, (name) => columnOf(parameterKey(name)))];
  }, [varying, history.known]);

  const now = useMinute();
  const baseOf = useMemo(() => baseFinder(versions, catalogue.specifications), [versions, catalogue]);
  const [toDelete, setToDelete] = useState<TrainingVersion | null>(null);
  const [toStop, setToStop] = useState<readonly TrainingVersion[]>([]);
  const last = [...selection.ids].at(-1);
  const way = useMemo(() => descentOf(versions, last), [versions, last]);
  const { rows } = history;
  const laneCount = isNarrow ? 0 : history.laneCount;
  // What is folded is not meant.
  const inSight = useMemo(
    () => rows.flatMap((row) => (row.kind === 'version' ? [row.version.id] : [])),
    [rows],
  );
  const { select } = selection;
  const view = useMemo(
    (): HistoryView => ({
      ...{
        job,
        columns,
        laneCount,
        way,
        catalogue,
        now,
        baseOf,
      },
      onSelect: (id, isRange) => select(id, isRange ? inSight : null),
      onStop: (version) => setToStop([version]),
      onDelete: setToDelete,
      onBased: ({ name }) => onFilter(printFilter([basedOn(name)], history.known)),
    }),
    [job, columns, laneCount, way, catalogue, now, baseOf, select, inSight, history.known, onFilter],
  );
  const toggleFan = (key: string) =>
    setOpenFans(
      (open) => new Set(open.has(key) ? [...open].filter((other) => other !== key) : [...open, key]),
    );
  const selected = [...selection.ids].flatMap((id) => versions.find((version) => version.id === id) ?? []);
  const needsResults = search.sort === 'result' || history.usesResults;
  const readWhatIsNeeded = useEffectEvent(results.readAll);
  useEffect(() => {
    if (needsResults) readWhatIsNeeded();
  }, [needsResults]);
  return {
    needsResults,
    history,
    view,
    results,
    summary,
    common,
    allColumns,
    selected,
    clear: selection.clear,
    toStop,
    setToStop,
    toDelete,
    setToDelete,
    toggleFan,
  };
}

const basedOn = (value: string): FilterTerm => ({
  kind: 'field',
  field: { source: 'version', name: 'base' },
  operator: '=',
  value,
  isNegated: false,
});

const none: readonly TrainingVersion[] = [];
const manyVersions = 200;

/** Names for IDs, from the lists that are loaded. */
function useNames(projectId: ProjectId, versions: readonly TrainingVersion[]) {
  const client = useClient();
  const [{ data: specifications }, { data: algorithms }, { data: engines }] = useQueries({
    queries: [
      // Lists of versions leave out the specification's code.
      specificationsQuery(client, projectId),
      {
        ...algorithmsQuery(client, projectId),
        enabled: versions.some(({ configuration }) => configuration.algorithmId !== ''),
      },
      {
        ...enginesQuery(client, projectId),
        enabled: versions.some(
          ({ configuration: { engineId, engineName, engineVersion } }) =>
            engineId !== '' && engineName + engineVersion === '',
        ),
      },
    ],
  });
  return useMemo(() => ({ specifications, algorithms, engines }), [specifications, algorithms, engines]);
}
