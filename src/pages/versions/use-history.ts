import { useMemo } from 'react';
import type { MetricSummary } from '#components/version-results/metric-summary.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { isFinal, jobStatus } from '#domain/job-status.ts';
import { lineageRows } from '#domain/lineage/lineage-rows.ts';
import { sweepPlaceOf } from '#domain/sweep/sweep-folder.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { type KnownFields, knownFields } from '#domain/version-filter/filter-fields.ts';
import { filterTest } from '#domain/version-filter/match-filter.ts';
import { type FilterProblem, parseFilter } from '#domain/version-filter/parse-filter.ts';
import { sortVersions } from '#domain/version-filter/value-order.ts';
import { versionFacts } from '#domain/version-filter/version-facts.ts';
import type { HistoryRow } from './history-row.ts';
import type { HistorySearch, StatusGroup } from './history-search.ts';
import { sortText } from './sort-text.ts';

interface HistoryFacts {
  readonly versions: readonly TrainingVersion[];
  readonly search: HistorySearch;
  readonly catalogue: Catalogue;
  readonly summary: MetricSummary;
  /** Best values by name, of each version. */
  readonly resultsOf: (version: TrainingVersion) => ReadonlyMap<string, number> | undefined;
  /** Bases whose fans are open. */
  readonly openFans: ReadonlySet<string>;
  readonly selected: ReadonlySet<string>;
}

/** Of many versions that are equally good, so many are never folded. */
const maxBestKept = 3;

export interface History {
  readonly rows: readonly HistoryRow[];
  /** 0 if the order or a filter leaves no lineage to draw. */
  readonly laneCount: number;
  /** The versions that are listed, in their order; those in a fan, too. */
  readonly listed: readonly TrainingVersion[];
  readonly problems: readonly FilterProblem[];
  /** How many versions the filter finds, by how they stand; the choice of a status leaves them. */
  readonly counts: Readonly<Record<StatusGroup, number>>;
  /** The filter asks for results. */
  readonly usesResults: boolean;
  readonly known: KnownFields;
}

const unranked: Pick<MetricSummary, 'metrics' | 'kind'> = { metrics: new Map(), kind: 'other' };
const noValues = () => undefined;

/** The sweep that has made a version. */
const sweepOf = ({ configuration }: TrainingVersion): string | null =>
  sweepPlaceOf(configuration.outputPath)?.sweepId ?? null;

const statusGroupOf = (status: number | null): Exclude<StatusGroup, 'all'> => {
  if (!isFinal(status)) return 'unfinished';
  const { look } = jobStatus(status);
  return look === 'completed' || look === 'stopped' ? look : 'failed';
};

export const countStatusGroups = (
  versions: readonly TrainingVersion[],
): Readonly<Record<StatusGroup, number>> => {
  const counts = { all: versions.length, unfinished: 0, completed: 0, failed: 0, stopped: 0 };
  for (const { status } of versions) counts[statusGroupOf(status)] += 1;
  return counts;
};

/** The rows of the history, as the address says: filtered, sorted, or newest first with the lineage. */
export function useHistory(facts: HistoryFacts): History {
  const { versions, search, catalogue, summary, resultsOf, openFans, selected } = facts;
  const { filter, show, sort, order } = search;
  // Most results that are read bring no new name.
  const names = summary.names.join('\n');
  const known = useMemo(() => knownFields(versions, names.split('\n').filter(Boolean)), [versions, names]);
  const { terms, problems } = useMemo(() => parseFilter(filter, known), [filter, known]);

  const usesResults = terms.some((term) => term.kind === 'field' && term.field.source === 'metric');
  // Without them each result that is read would make all rows again.
  const values = usesResults ? resultsOf : noValues;
  const matching = useMemo(() => {
    if (terms.length === 0) return versions;
    const names = new Map(versions.map(({ id, name }) => [id, name]));
    const test = filterTest(terms);
    return versions.filter((version) =>
      test(
        versionFacts(version, {
          catalogue,
          baseName: version.baseId === null ? undefined : names.get(version.baseId),
          results: values(version),
        }),
      ),
    );
  }, [versions, terms, catalogue, values]);
  const counts = useMemo(() => countStatusGroups(matching), [matching]);
  const found = useMemo(
    () => (show === 'all' ? matching : matching.filter(({ status }) => statusGroupOf(status) === show)),
    [matching, show],
  );

  const ranked = sort === 'result' ? summary : unranked;
  const listed = useMemo(() => {
    const direction = order === 'asc' ? 'ascending' : 'descending';
    if (sort === 'created') return order === 'asc' ? found.toReversed() : found;
    return sortVersions(found, sortText(sort, catalogue, ranked), direction);
  }, [found, sort, order, catalogue, ranked]);

  const isPlain = sort === 'created' && order === 'desc' && found.length === versions.length;
  const newest = versions[0]?.id;
  // A result that is read and is not the best moves no row.
  const best = [...summary.best].slice(0, maxBestKept).join(' ');
  const lineage = useMemo(() => {
    if (!isPlain) return null;
    const running = versions.filter(({ status }) => !isFinal(status)).map(({ id }) => id);
    const news = newest === undefined ? [] : [newest];
    const keep = new Set<string>([...selected, ...running, ...news, ...best.split(' ')]);
    return lineageRows(versions, { open: openFans, keep, keepInSweep: selected, sweepOf });
  }, [isPlain, versions, openFans, selected, newest, best]);

  const rows = useMemo(
    (): readonly HistoryRow[] =>
      lineage?.rows ?? listed.map((version) => ({ kind: 'version', version, cell: null })),
    [lineage, listed],
  );
  return { rows, laneCount: lineage?.laneCount ?? 0, listed, problems, counts, usesResults, known };
}
