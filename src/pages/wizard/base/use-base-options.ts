import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useMinute } from '#components/use-now.ts';
import { type LogResult, readResults, resultKey } from '#components/version-results/kept-results.ts';
import { metricSummary } from '#components/version-results/metric-summary.ts';
import { useMetricChoices } from '#components/version-results/use-metric-choices.ts';
import type { VersionId } from '#domain/ids.ts';
import { isFinal, jobStatus } from '#domain/job-status.ts';
import { type BaseName, baseFinder } from '#domain/version/base-changes.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { formatFigure } from '#log/plot/figures.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { formatAge } from '#util/format.ts';

export interface BaseOption {
  readonly id: VersionId;
  readonly name: string;
  readonly status: number | null;
  /** 'accuracy 0.93', '' where this browser has not kept it. */
  readonly result: string;
  /** '2 h ago'; '' if unknown. */
  readonly age: string;
  /** 'from V0003: batch_size 32 to 64, Output path', '' for the first. */
  readonly changes: string;
  /** All of it in lower case, and the parameters. */
  readonly searched: string;
}

const none: ReadonlyMap<VersionId, LogResult> = new Map();

/** The versions of the job to choose a base from. Nothing is requested for them. */
export function useBaseOptions(): { readonly options: readonly BaseOption[]; readonly baseId: VersionId } {
  const { projectId, jobId, base, versionList, catalogue } = useWizard();
  const { versions } = versionList;
  const now = useMinute();
  const [{ kinds }] = useMetricChoices(projectId, jobId);
  const { data: kept = none } = useQuery({
    queryKey: ['kept-results', projectId, jobId, versions],
    queryFn: () => readKept({ projectId, jobId }, versions),
    staleTime: 0,
    gcTime: 0,
  });
  const options = useMemo(() => {
    const { metrics, name: metric } = metricSummary(kept, '', kinds);
    const baseOf = baseFinder(versions, catalogue.lists.specifications);
    return versions.map((version): BaseOption => {
      const { id, name, status, createTime, configuration } = version;
      const value = metrics.get(id)?.value;
      const result = value === undefined ? '' : `${metric} ${formatFigure(value)}`;
      const changes = changesInWords(baseOf(version));
      const parameters = configuration.parameters.map((parameter) => `${parameter.name} ${parameter.value}`);
      return {
        ...{ id, name, status, result, changes },
        age: createTime === null ? '' : formatAge(Math.max(0, now - createTime)),
        searched: [name, id, jobStatus(status).word, result, changes, ...parameters].join('\n').toLowerCase(),
      };
    });
  }, [versions, catalogue, kept, kinds, now]);
  return { options, baseId: base.id };
}

function changesInWords(found: BaseName): string {
  if (found.kind !== 'there') return found.kind === 'gone' ? 'from a deleted version' : '';
  const changes = found.changes.map(({ label, before = 'not set', after = 'removed', isParameter }) =>
    isParameter ? `${label} ${before} to ${after}` : label,
  );
  return `from ${found.base.name}: ${changes.length === 0 ? 'unchanged' : changes.join(', ')}`;
}

async function readKept(
  job: Pick<ReturnType<typeof useWizard>, 'projectId' | 'jobId'>,
  versions: readonly TrainingVersion[],
): Promise<ReadonlyMap<VersionId, LogResult>> {
  const ended = versions.filter(({ status }) => isFinal(status));
  const results = await readResults(
    ended.map((version) => resultKey({ ...job, versionId: version.id }, version, '0')),
  );
  return new Map(
    ended.flatMap(({ id }, index) => {
      const result = results[index];
      return result === undefined ? [] : [[id, result] as const];
    }),
  );
}
