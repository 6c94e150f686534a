import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { ReadFailure } from '#components/ReadFailure.tsx';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { isFinal } from '#domain/job-status.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { Card } from '#ui/Card.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { LazyPart } from '#ui/part/LazyPart.tsx';
import { PartMissing } from '#ui/part/PartMissing.tsx';
import { partCode } from '#ui/part/part-code.ts';
import { useBaseChanges } from './configuration/use-base-changes.ts';
import { useBaseVersion } from './configuration/use-base-version.ts';
import type { SaidProgress } from './expectation/expectation-words.ts';
import { timeLeftFact } from './expectation/time-left-fact.tsx';
import { useExpectation } from './expectation/use-expectation.ts';
import { FactsStrip } from './FactsStrip.tsx';
import type { MainResult } from './metrics/use-main-result.ts';
import { NotificationSwitch } from './milestones/NotificationSwitch.tsx';
import { LoadedResults } from './results/LoadedResults.tsx';
import type { VersionResultsProps } from './results/VersionResults.tsx';
import type { Stage } from './timeline/stages.ts';
import { Timeline } from './timeline/Timeline.tsx';
import { baseFact, computeFact, resultFact, timeFacts } from './version-facts.tsx';

// Only a version that continues has it.
const noteCode = partCode(async () => (await import('./expectation/ExpectationNote.tsx')).ExpectationNote);

// The status is shown before it.
const configurationCode = partCode(
  async () => (await import('./configuration/ConfigurationCard.tsx')).ConfigurationCard,
);

const Columns = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  columnGap: 18,
  '& > *': { minWidth: 0 },
  [theme.breakpoints.up('lg')]: {
    gridTemplateColumns: 'minmax(0, 1fr) minmax(320px, 29%)',
    alignItems: 'start',
  },
}));

interface VersionBodyProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly version: TrainingVersion;
  readonly stages: readonly Stage[];
  /** The version as the service sent it. */
  readonly source: string;
  /** The service's clock when it sent that. */
  readonly serverTime: number | null;
  readonly results: Omit<VersionResultsProps, 'owner' | 'version' | 'base' | 'onResult' | 'onProgress'>;
}

/** The version's progress, its configuration, and how it differs from the base version. */
export function VersionBody(props: VersionBodyProps) {
  const { projectId, jobId, version, stages, source, serverTime, results } = props;
  const [result, setResult] = useState<MainResult>();
  const [progress, setProgress] = useState<SaidProgress | null>(null);
  const found = useBaseVersion(projectId, jobId, version.baseId);
  const base = found.kind === 'there' ? found.base : undefined;
  const { changes, nameOf } = useBaseChanges(projectId, version, base);
  const expectation = useExpectation(projectId, jobId, version);
  const expected = { version, expectation, progress, read: { readAt: results.readAt ?? 0, serverTime } };
  return (
    <>
      <FactsStrip
        facts={[
          ...baseFact(found, { projectId, jobId, versionId: version.id }),
          ...timeFacts(version, base),
          ...timeLeftFact(expected),
          ...computeFact(version),
          ...resultFact(result, version, base),
        ]}
      />
      <Timeline version={version} stages={stages} base={base}>
        {!isFinal(version.status) && (
          <>
            <LazyPart
              code={noteCode}
              props={{ projectId, jobId, ...expected }}
              missing={(retry) => <PartMissing what="The expected end" onRetry={retry} />}
            />
            <NotificationSwitch />
          </>
        )}
      </Timeline>
      {found.kind === 'failed' && (
        <ReadFailure title="The base version could not be loaded" error={found.error} onRetry={found.retry} />
      )}
      <Columns>
        <div>
          <LoadedResults
            onResult={setResult}
            onProgress={(said) => setProgress({ ...said, at: Date.now() })}
            owner={{ projectId, jobId, versionId: version.id }}
            version={version}
            base={base}
            {...results}
          />
        </div>
        <LazyPart
          code={configurationCode}
          props={{
            configuration: version.configuration,
            compared: base && { baseName: base.name, changes },
            nameOf,
            source,
          }}
          loading={
            <Card title="Configuration" flush>
              <LoadingRows label="Loading the configuration …" rows={8} columns={[30, 60]} />
            </Card>
          }
          missing={(retry) => <PartMissing what="The configuration" onRetry={retry} />}
        />
      </Columns>
    </>
  );
}
