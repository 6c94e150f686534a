import type { QueryClient } from '@tanstack/react-query';
import { ApiError, shortCode } from '#api/api-error.ts';
import type { Client } from '#api/client.ts';
import { versionsQuery } from '#api/queries.ts';
import type { CreateVersionBody } from '#api/request-body.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/training-version.ts';

/** A request that failed, or of which it is not known. */
export interface FailedAttempt {
  readonly error: unknown;
  readonly body: CreateVersionBody;
  /** The folder of its own in the output path, by which its version can be told; undefined where it has none. */
  readonly freshFolder: string | undefined;
  /** The versions that were known when it was sent. */
  readonly knownIds: ReadonlySet<VersionId>;
}

const unclearKinds: ReadonlySet<string> = new Set(['network', 'timeout', 'server', 'unreadable']);
const outputPathInUse = '2604';

/** The request may or may not have been carried out: only a clear refusal says that nothing was created. */
export function isUnclear({ error, freshFolder }: FailedAttempt): boolean {
  if (!(error instanceof ApiError) || unclearKinds.has(error.kind)) return true;
  // A browser or proxy may repeat a POST whose connection broke: the first one took the folder, this answers the second.
  return (
    shortCode(error.code) === outputPathInUse &&
    freshFolder !== undefined &&
    error.message.includes(freshFolder)
  );
}

export interface Findings {
  /** The version that this attempt made. */
  readonly ours: TrainingVersion | undefined;
  /** Versions that came since, and may be someone else's. */
  readonly others: readonly TrainingVersion[];
}

/** Reads the versions again and looks for the attempt's own folder. */
export async function findCreated(
  cache: QueryClient,
  client: Client,
  { projectId, jobId }: { readonly projectId: ProjectId; readonly jobId: JobId },
  { body, knownIds, freshFolder }: FailedAttempt,
): Promise<Findings> {
  const { versions } = await cache.fetchQuery({ ...versionsQuery(client, projectId, jobId), staleTime: 0 });
  const others = versions.filter(({ id }) => !knownIds.has(id));
  const hasOurFolder = ({ configuration }: TrainingVersion) =>
    configuration.outputPath === body.config.train_url;
  return { ours: freshFolder === undefined ? undefined : others.find(hasOurFolder), others };
}
