import { styled } from '@mui/material/styles';
import { lazy, Suspense, useMemo } from 'react';
import { ButtonLink } from '#components/ButtonLink.tsx';
import { ResultsProvider } from '#components/version-results/results-context.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { sweepProgress } from '#domain/sweep/sweep-progress.ts';
import type { FoundSweep } from '#domain/sweep/sweeps-of.ts';
import { maxCompared } from '#domain/version/max-compared.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { Notice } from '#ui/Notice.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { Name } from '#ui/translation/Name.tsx';
import { MapCard } from './map/MapCard.tsx';
import { PointsCard } from './PointsCard.tsx';
import { CopySweepLink } from './run/CopySweepLink.tsx';
import { SweepCard } from './run/SweepCard.tsx';
import { useRunState } from './run/use-run-state.ts';
import { sweepRows } from './sweep-rows.ts';
import type { PlannedSweep } from './use-planned-sweep.ts';
import { useSweepResults } from './use-sweep-results.ts';
import { useValueNames } from './use-value-names.ts';
import { variedFields } from './varied-fields.ts';

interface SweepBodyProps {
  readonly job: { readonly projectId: ProjectId; readonly jobId: JobId };
  readonly sweepId: string;
  readonly versions: readonly TrainingVersion[];
  readonly found: FoundSweep | undefined;
  readonly planned: PlannedSweep;
  /** After something was asked of the service. */
  readonly onChanged: () => void;
}

const Cards = styled('div')(({ theme }) => ({
  [theme.breakpoints.up('lg')]: {
    display: 'grid',
    gridTemplateColumns: 'minmax(420px, 1fr) auto',
    columnGap: 18,
    alignItems: 'start',
    '& > :only-child': { gridColumn: '1 / -1' },
    '& > :last-of-type:not(:only-child)': { maxWidth: '60cqi' },
  },
}));

const SweepParallel = lazy(async () => ({
  default: (await import('./parallel/SweepParallel.tsx')).SweepParallel,
}));

const none: readonly never[] = [];
/** Fewer lines show nothing. */
const minForParallel = 3;

/** A sweep of which the plan, or a version, is known. */
export function SweepBody({ job, sweepId, versions, found, planned, onChanged }: SweepBodyProps) {
  const points = planned.kind === 'known' ? planned.points : none;
  const plannedFields = planned.kind === 'known' ? planned.plan.fields : undefined;
  const fields = useMemo(() => plannedFields ?? variedFields(found), [plannedFields, found]);
  const nameOf = useValueNames(job.projectId, fields);
  const rows = useMemo(() => sweepRows(points, fields, found), [points, fields, found]);
  const numbers = planned.kind === 'known' ? points.map(({ number }) => number) : undefined;
  const runner = planned.kind === 'known' ? planned.runner : null;
  const run = useRunState(runner);
  const progress = sweepProgress(found, numbers, run?.refused);
  const made = useMemo(() => rows.flatMap((row) => row.found?.attempts[0].version ?? []), [rows]);
  const results = useSweepResults(job, made);
  const { summary } = results;
  const best = versions.find(({ id }) => summary.best.has(id));
  const baseId = planned.kind === 'known' ? planned.record.baseId : (made[0]?.baseId ?? null);
  const base = versions.find(({ id }) => id === baseId);

  return (
    <ResultsProvider value={results}>
      <PageHeading
        title={`Sweep ${sweepId}`}
        lead={
          <>
            {fields.length > 0 && (
              <>
                <Name>{fields.map(({ label }) => label).join(', ')}</Name> varied
              </>
            )}
            {base !== undefined && (
              <>
                {fields.length > 0 ? ', based' : 'Based'} on <Name>{base.name}</Name>
              </>
            )}
          </>
        }
        actions={
          <>
            {planned.kind === 'known' && <CopySweepLink job={job} record={planned.record} />}
            {made.length > 1 && (
              <ButtonLink
                to="/projects/$projectId/jobs/$jobId/compare"
                params={job}
                search={{
                  versions: made
                    .slice(0, maxCompared)
                    .map(({ id }) => id)
                    .join(','),
                }}
              >
                Compare{made.length > maxCompared ? ` the first ${maxCompared}` : ` all ${made.length}`}
              </ButtonLink>
            )}
            {best !== undefined && (
              <ButtonLink
                variant="primary"
                to="/projects/$projectId/jobs/$jobId/new"
                params={job}
                search={{ from: best.id }}
              >
                New version from the best, {best.name}
              </ButtonLink>
            )}
          </>
        }
      />
      {planned.kind === 'unknown' && (
        <Notice kind="info" title="This browser does not have the plan of this sweep">
          The versions created so far are listed here. To create the rest, open the sweep by its link, or in
          the browser that started it.
        </Notice>
      )}
      <Cards>
        <SweepCard {...{ job, progress, found, runner, run, onChanged }} />
        {fields.length === 2 && <MapCard {...{ job, fields, rows, nameOf }} />}
      </Cards>
      {fields.length > 0 && summary.metrics.size >= minForParallel && (
        <Suspense fallback={null}>
          <SweepParallel {...{ job, fields, rows, nameOf }} />
        </Suspense>
      )}
      <PointsCard {...{ job, fields, rows, nameOf, runner, run }} />
    </ResultsProvider>
  );
}
