import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useClient } from '#api/api-context.tsx';
import { specificationsQuery } from '#api/catalogue.ts';
import { versionQuery } from '#api/versions.ts';
import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import { chosenPoints, planOf } from '#domain/sweep/plan.ts';
import type { SweepPlan, SweepPoint } from '#domain/sweep/points.ts';
import { needsSpecifications } from '#domain/version/pool.ts';
import { deltaOf } from '#request/delta-keys.ts';
import { readDelta } from '#request/delta-link.ts';
import type { LeftOut } from '#request/left-out.ts';
import { pointBody } from '#request/sweep/point-body.ts';
import { newSweepRecord, type SweepRecord, startWidth } from '#submit/sweep/sweep-record.ts';
import type { SweepRunner } from '#submit/sweep/sweep-runner.ts';
import { sweepRunners } from '#submit/sweep/sweep-runners.ts';
import { keptSweeps } from '#submit/sweep/sweep-store.ts';
import { localStore } from '#util/local-store.ts';
import type { SweepSearch } from './sweep-search.ts';

/** What is to be made, if known here: from this browser, or from the link. */
export type PlannedSweep =
  | { readonly kind: 'loading' }
  /** Only the list of versions is known; the plan is not. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly error: Error; readonly retry: () => void }
  /** The plan cannot be used as it stands. */
  | { readonly kind: 'wrong'; readonly problems: readonly LeftOut[] }
  | {
      readonly kind: 'known';
      readonly plan: SweepPlan;
      readonly points: readonly SweepPoint[];
      readonly record: SweepRecord;
      readonly runner: SweepRunner;
    };

export function usePlannedSweep(
  projectId: ProjectId,
  jobId: JobId,
  sweepId: string,
  search: SweepSearch,
): PlannedSweep {
  const runners = sweepRunners(useClient(), useQueryClient());
  const record = useMemo(
    () => recordOf(projectId, jobId, sweepId, search),
    [projectId, jobId, sweepId, search],
  );
  const { base, specifications } = useBase(projectId, jobId, record?.baseId);
  const planned = useMemo((): PlannedSweep => {
    if (record === null) return { kind: 'unknown' };
    if (base?.error != null) return { kind: 'failed', error: base.error, retry: () => void base.refetch() };
    if (base?.data === undefined) return { kind: 'loading' };
    const { version } = base.data;
    if (needsSpecifications(version.configuration) && specifications.isPending) return { kind: 'loading' };
    const { jobDescription } = version;
    const start = draftFromVersion(version.configuration, jobDescription, specifications.data);
    const { draft, problems } = readDelta(record.delta, start);
    const plan = planOf(draft);
    const wrong = [...problems, ...plan.problems.map(({ message }) => ({ name: 'The plan', why: message }))];
    if (wrong.length > 0 || plan.points.length === 0) return { kind: 'wrong', problems: wrong };
    const points = chosenPoints(plan, draft.sweep);
    const byNumber = new Map(points.map((point) => [point.number, point]));
    const runner = runners.of(projectId, jobId, record, {
      numbers: points.map(({ number }) => number),
      body: (number, attempt) => {
        const point = byNumber.get(number);
        if (point === undefined) throw new Error(`The plan has no point ${number}.`);
        return pointBody(draft, plan, point, { baseId: record.baseId, jobDescription, sweepId, attempt });
      },
    });
    return { kind: 'known', plan, points, record, runner };
  }, [record, base, specifications, runners, projectId, jobId, sweepId]);
  useEffect(() => {
    if (planned.kind === 'known') planned.runner.start();
  }, [planned]);
  return planned;
}

/** What this browser has kept goes before the link: it knows the width, and whether it was stopped. */
function recordOf(projectId: ProjectId, jobId: JobId, id: string, search: SweepSearch): SweepRecord | null {
  const kept = keptSweeps(localStore, { projectId, jobId }).find((record) => record.id === id);
  if (kept !== undefined) return kept;
  const delta = deltaOf(search);
  if (search.from === undefined || Object.keys(delta).length === 0) return null;
  return newSweepRecord({
    ...{ id, delta, baseId: search.from, width: startWidth },
    ...{ startedAt: Date.now(), isStartedHere: false },
  });
}

function useBase(projectId: ProjectId, jobId: JobId, baseId: VersionId | undefined) {
  const client = useClient();
  const isKnown = baseId !== undefined;
  const [base] = useQueries({
    queries: [baseId].flatMap((id) => (id === undefined ? [] : versionQuery(client, projectId, jobId, id))),
  });
  const specifications = useQuery({ ...specificationsQuery(client, projectId), enabled: isKnown });
  return { base, specifications };
}
