import { useCallback, useMemo } from 'react';
import { ParallelCard } from '#components/parallel/ParallelCard.tsx';
import { ReadFailure } from '#components/ReadFailure.tsx';
import { isFinal } from '#domain/job-status.ts';
import { compareConfigurations } from '#domain/version/compare-versions.ts';
import { Card } from '#ui/Card.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { useCompare } from './compare-context.ts';
import type { CompareSearch } from './compare-search.ts';
import { CurvesCard } from './curves/CurvesCard.tsx';
import { PairsCard } from './pairs/PairsCard.tsx';
import type { ComparedVersion } from './reading/use-compared.ts';
import { useGpuUse } from './reading/use-gpu-use.ts';
import { useNames } from './reading/use-names.ts';
import { useResults } from './reading/use-results.ts';
import { TableCard } from './TableCard.tsx';
import { configurationGroups } from './table/compare-rows.ts';
import { resultRows } from './table/result-rows.ts';
import { hasGpuHours, runRows } from './table/run-rows.ts';

interface CompareBodyProps {
  readonly versions: readonly ComparedVersion[];
  readonly search: CompareSearch;
}

const minForParallel = 5;

/** All that is shown of versions that have been found. */
export function CompareBody({ versions, search }: CompareBodyProps) {
  const compare = useCompare();
  const { projectId, jobId, changeSearch, changeRefs } = compare;
  const writeOnly = useCallback((only: string) => changeSearch({ only: only || undefined }), [changeSearch]);
  const compareOnly = useCallback(
    (keys: readonly string[]) =>
      changeRefs(versions.filter(({ key }) => keys.includes(key)).map(({ ref }) => ref)),
    [changeRefs, versions],
  );
  const names = useNames(projectId, versions);
  const read = useResults(projectId, jobId, versions);
  const { results, series, isLoading, errors } = read;
  const plain = useMemo(() => versions.map(({ version }) => version), [versions]);
  const rows = useMemo(() => compareConfigurations(plain, names), [plain, names]);
  const isReading = isLoading.includes(true);
  const hasGpu = useMemo(() => plain.map((version) => hasGpuHours(version, names)), [plain, names]);
  const uses = useGpuUse(projectId, versions, hasGpu, !isReading);
  const isUnderWay = useMemo(() => plain.map(({ status }) => !isFinal(status)), [plain]);
  const showsAll = search.fields === 'all';
  const groups = useMemo(
    () =>
      [
        ...configurationGroups(rows, showsAll),
        { title: 'Results', rows: resultRows(results, isLoading, isUnderWay) },
        { title: 'Run', rows: runRows(plain, names, uses) },
      ].filter((group) => group.rows.length > 0),
    [rows, showsAll, results, isLoading, isUnderWay, plain, names, uses],
  );
  const metric = results.some(({ name }) => name === search.metric) ? search.metric : read.main;
  const result = results.find(({ name }) => name === metric) ?? results[0];
  const metricNames = useMemo(() => results.map(({ name }) => name), [results]);
  const failed = versions.filter((_, index) => errors[index] !== null).map(({ label }) => label);
  const part = versions.filter((_, index) => read.isPart[index] === true).map(({ label }) => label);
  return (
    <>
      <TableCard
        versions={versions}
        groups={groups}
        differing={rows.filter(({ differs }) => differs).length}
        showsAll={showsAll}
        note={part.length === 0 ? '' : `Results of ${listOf(part)} are from the newest 500 lines of the log.`}
      />
      {failed.length > 0 && (
        <ReadFailure
          title={`The results of ${listOf(failed)} could not be loaded`}
          error={errors.find((error) => error !== null)}
          onRetry={read.retry}
        />
      )}
      {result === undefined ? (
        <NoResults isReading={isReading} hasFailed={failed.length === versions.length} />
      ) : (
        <>
          <CurvesCard
            metric={result.name}
            names={metricNames}
            versions={versions}
            series={series}
            place={search.axis ?? null}
            scale={search.scale ?? null}
          />
          {versions.length >= minForParallel && (
            <ParallelCard
              {...{ versions, rows, result }}
              looks={compare}
              only={search.only ?? ''}
              onOnly={writeOnly}
              onCompare={compareOnly}
            />
          )}
          {versions.length >= 2 && <PairsCard versions={versions} rows={rows} result={result} />}
        </>
      )}
    </>
  );
}

const maxNamed = 5;

const listOf = (names: readonly string[]): string =>
  names.length <= maxNamed
    ? names.join(', ')
    : `${names.slice(0, maxNamed).join(', ')} and ${names.length - maxNamed} more versions`;

interface NoResultsProps {
  readonly isReading: boolean;
  readonly hasFailed: boolean;
}

function NoResults({ isReading, hasFailed }: NoResultsProps) {
  if (hasFailed) return null;
  return (
    <Card title="Curves" flush>
      {isReading ? (
        <LoadingRows label="Loading the results …" rows={4} columns={[96]} />
      ) : (
        <EmptyState title="No metrics found in the logs">
          Metrics are read from the newest 500 lines of each log. Losses and scores that are printed with
          their names are recognized; others can be read with a pattern on the page of a version.
        </EmptyState>
      )}
    </Card>
  );
}
