import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useClient } from '#api/api-context.tsx';
import type { LogResult } from '#components/version-results/kept-results.ts';
import { pinsOf } from '#components/version-results/metric-choices.ts';
import { useMetricChoices } from '#components/version-results/use-metric-choices.ts';
import { runningResultQuery, versionResultQuery } from '#components/version-results/version-result-query.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { isFinal, jobStatus } from '#domain/job-status.ts';
import { type ComparedResult, compareResults, mainName } from '#log/compare/compare-results.ts';
import type { Series } from '#log/metrics/series.ts';
import { maxLinesPerPage } from '#log/reader/log-ports.ts';
import type { ComparedVersion } from './use-compared.ts';
import { usePaced } from './use-paced.ts';

interface Reading {
  /** Of each version; null if its log has not been read. */
  readonly series: readonly (readonly Series[] | null)[];
  readonly isLoading: readonly boolean[];
  /** Of the newest lines only: the log may have more. */
  readonly isPart: readonly boolean[];
  readonly errors: readonly (Error | null)[];
  readonly retries: readonly (() => void)[];
}

export interface ComparedResults extends Omit<Reading, 'retries'> {
  readonly results: readonly ComparedResult[];
  /** The name that says most; null if the logs say nothing. */
  readonly main: string | null;
  /** Reads once more where that has failed. */
  readonly retry: () => void;
}

/** The first worker says what the others do. */
const worker = '0';

/** Fifty answers are not drawn one by one. */
const drawAfter = 300;

/** Those that wait or are being made have no log yet. */
const hasLog = (status: number | null): boolean => !['creating', 'queued'].includes(jobStatus(status).look);

/** The results from the logs, as they arrive. Directions and expressions are those of the job in the address. */
export function useResults(
  projectId: ProjectId,
  jobId: JobId,
  versions: readonly ComparedVersion[],
): ComparedResults {
  const client = useClient();
  const [choices] = useMetricChoices(projectId, jobId);
  const pins = useMemo(() => pinsOf({ pins: choices.pins }), [choices.pins]);
  const reading = useQueries({
    queries: versions.map(({ ref, version }) => {
      const request = { owner: { projectId, ...ref }, version, worker, pins };
      return isFinal(version.status)
        ? versionResultQuery(client, request)
        : { ...runningResultQuery(client, request), enabled: hasLog(version.status) };
    }),
    combine: readingOf,
  });
  // Where the columns have changed, the values change with them.
  const present = useMemo(() => ({ versions, reading }), [versions, reading]);
  const drawn = usePaced(present, drawAfter);
  const { series, isLoading, isPart, errors, retries } = (drawn.versions === versions ? drawn : present)
    .reading;
  const results = useMemo(
    () =>
      compareResults(
        series,
        choices.kinds,
        versions.map(({ version }) => isFinal(version.status)),
      ),
    [series, choices.kinds, versions],
  );
  const main = useMemo(() => mainName(series, choices.kinds), [series, choices.kinds]);
  return useMemo(
    () => ({
      series,
      isLoading,
      isPart,
      errors,
      results,
      main,
      retry: () => {
        for (const [index, read] of retries.entries()) if (errors[index] !== null) read();
      },
    }),
    [series, isLoading, isPart, errors, retries, results, main],
  );
}

interface ResultQuery {
  readonly data: LogResult | undefined;
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

const readingOf = (queries: readonly ResultQuery[]): Reading => ({
  series: queries.map(({ data }) => data?.series ?? null),
  isLoading: queries.map(({ isLoading }) => isLoading),
  isPart: queries.map(({ data }) => data?.lineCount === maxLinesPerPage),
  errors: queries.map(({ data, error }) => (data === undefined ? error : null)),
  retries: queries.map(({ refetch }) => refetch),
});
