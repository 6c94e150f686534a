import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useClient } from '#api/api-context.tsx';
import { versionsQuery } from '#api/versions.ts';
import { ReadFailure } from '#components/ReadFailure.tsx';
import { useSpecifications } from '#components/use-specifications.ts';
import { draftChanges } from '#domain/draft/diff.ts';
import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { Card } from '#ui/Card.tsx';
import { ChangedRow, ChangedRows } from '#ui/ChangedRow.tsx';
import { isMany } from '#ui/many-rows.ts';
import { formatCount } from '#util/format.ts';

interface ChangesFromBaseProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly version: TrainingVersion;
}

/** What differs from the base version; nothing for the first version. */
export function ChangesFromBase({ projectId, jobId, version }: ChangesFromBaseProps) {
  const client = useClient();
  const versions = useQuery({
    ...versionsQuery(client, projectId, jobId),
    enabled: version.baseId !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (version.baseId === null || versions.isPending) return null;
  if (versions.data === undefined)
    return (
      <ReadFailure
        title="The base version could not be loaded"
        error={versions.error}
        onRetry={() => void versions.refetch()}
      />
    );
  const base = versions.data.versions.find(({ id }) => id === version.baseId);
  if (base === undefined) return <Card title="Changes">The base version has been deleted.</Card>;
  return <Changes projectId={projectId} jobId={jobId} base={base} version={version} />;
}

interface ChangesProps extends ChangesFromBaseProps {
  readonly base: TrainingVersion;
}

function Changes({ projectId, jobId, base, version }: ChangesProps) {
  const specifications = useSpecifications(projectId, [base, version]);
  const draftOf = ({ configuration }: TrainingVersion) => draftFromVersion(configuration, '', specifications);
  const changes = draftChanges(draftOf(base), draftOf(version));
  const baseLink = (
    <Link
      to="/projects/$projectId/jobs/$jobId/versions/$versionId"
      params={{ projectId, jobId, versionId: base.id }}
    >
      {base.name}
    </Link>
  );
  return (
    <Card
      title={`Changes from ${base.name}`}
      count={changes.length > 0 ? formatCount(changes.length, 'change') : undefined}
      countTone="changed"
    >
      {changes.length > 0 && (
        <ChangedRows data-many={isMany(changes)}>
          {changes.map(({ path, label, ...change }) => (
            <ChangedRow key={path} name={label} {...change} />
          ))}
        </ChangedRows>
      )}
      <p style={{ marginTop: changes.length > 0 ? 10 : 0 }}>
        {changes.length === 0 ? 'No changes from ' : 'No other changes from '}
        {baseLink}
      </p>
    </Card>
  );
}
