import { Link } from '@tanstack/react-router';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import { isFinal } from '#domain/job-status.ts';
import { queueTime } from '#domain/version/run-times.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { Name } from '#ui/translation/Name.tsx';
import { formatAge, formatDateTime, formatDuration, formatWhen } from '#util/format.ts';
import type { BaseVersion } from './configuration/use-base-version.ts';
import type { Fact } from './FactsStrip.tsx';
import type { MainResult } from './metrics/use-main-result.ts';

interface VersionPlace {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly versionId: VersionId;
}

export function baseFact(found: BaseVersion, { projectId, jobId, versionId }: VersionPlace): readonly Fact[] {
  if (found.kind === 'deleted') return [{ term: 'Based on', value: 'a version that has been deleted' }];
  if (found.kind !== 'there') return [];
  const { id, name } = found.base;
  const link = (
    <Link
      to="/projects/$projectId/jobs/$jobId/versions/$versionId"
      params={{ projectId, jobId, versionId: id }}
    >
      <Name>{name}</Name>
    </Link>
  );
  return [
    {
      term: 'Based on',
      value: link,
      more: () => (
        <Link
          to="/projects/$projectId/jobs/$jobId/compare"
          params={{ projectId, jobId }}
          search={{ versions: `${id},${versionId}` }}
          aria-label={`Compare with ${name}`}
        >
          Compare
        </Link>
      ),
    },
  ];
}

export function timeFacts(version: TrainingVersion, base: TrainingVersion | undefined): readonly Fact[] {
  const { createTime } = version;
  const created: Fact | undefined =
    createTime === null
      ? undefined
      : {
          term: 'Created',
          value: formatDateTime(createTime),
          more: (now) => formatAge(Math.max(0, now - createTime)),
        };
  return [...(created === undefined ? [] : [created]), ...waitedFact(version, base), ...ranFact(version)];
}

/** When it began to run, and when it ended. */
function ranFact({ status, createTime, startTime, duration }: TrainingVersion): readonly Fact[] {
  if (startTime === null) return [];
  // The date is shown if it is another day.
  const day = createTime ?? startTime;
  const isOver = isFinal(status) && duration !== null;
  const more = isOver ? () => `ended ${formatWhen(startTime + duration, day)}` : undefined;
  return [{ term: 'Started', value: formatWhen(startTime, day), more }];
}

function waitedFact(version: TrainingVersion, base: TrainingVersion | undefined): readonly Fact[] {
  const waited = queueTime(version);
  if (waited === null) return [];
  const before = base === undefined ? null : queueTime(base);
  const more = before === null ? undefined : () => `${base?.name}: ${formatDuration(before)}`;
  return [{ term: 'Queue time', value: formatDuration(waited), more }];
}

export function computeFact({ configuration }: TrainingVersion): readonly Fact[] {
  const { specCode, poolName, workers } = configuration;
  const compute = specCode || poolName;
  if (compute === '') return [];
  return [
    {
      term: 'Runs on',
      value: <code translate="no">{workers === '' ? compute : `${compute} × ${workers}`}</code>,
    },
  ];
}

export function resultFact(
  result: MainResult | undefined,
  { status }: TrainingVersion,
  base: TrainingVersion | undefined,
): readonly Fact[] {
  if (result === undefined) return [];
  const { name, value, before, isOfPart } = result;
  const more = [
    ...(before === null || base === undefined ? [] : [`${base.name}: ${before}`]),
    ...(isOfPart ? ['from part of the log'] : []),
  ].join(' · ');
  return [
    {
      term: isFinal(status) ? name : `${name} so far`,
      value: <code translate="no">{value}</code>,
      more: more === '' ? undefined : () => more,
    },
  ];
}
