import { useQueries } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useClient } from '#api/api-context.tsx';
import { versionsQuery } from '#api/versions.ts';
import { jobStatus } from '#domain/job-status.ts';
import type { PaletteEntry } from './palette-entries.ts';

interface OpenVersions {
  readonly newVersions: readonly PaletteEntry[];
  readonly versions: readonly PaletteEntry[];
}

/** Versions of the job that is open; the one that is open is the first base. */
export function useOpenVersions(isSignedIn: boolean): OpenVersions {
  const { projectId, jobId, versionId } = useParams({ strict: false });
  const client = useClient();
  const navigate = useNavigate();
  const job = projectId === undefined || jobId === undefined ? undefined : { projectId, jobId };
  const jobs = job === undefined || !isSignedIn ? [] : [job];
  const [list] = useQueries({
    queries: jobs.map((open) => versionsQuery(client, open.projectId, open.jobId)),
  });
  if (job === undefined) return { newVersions: [], versions: [] };
  const versions = list?.data?.versions ?? [];
  const isOpen = ({ id }: { readonly id: string }) => id === versionId;
  const bases = [...versions.filter(isOpen), ...versions.filter((version) => !isOpen(version))];
  return {
    newVersions: bases.map(({ id, name }) => ({
      key: `new-${id}`,
      label: `New version from ${name}`,
      run: () =>
        void navigate({
          to: '/projects/$projectId/jobs/$jobId/new',
          params: job,
          search: { from: id },
        }),
    })),
    versions: versions.map(({ id, name, status }) => ({
      key: `version-${id}`,
      label: name,
      isName: true,
      note: jobStatus(status).word,
      status,
      run: () =>
        void navigate({
          to: '/projects/$projectId/jobs/$jobId/versions/$versionId',
          params: { ...job, versionId: id },
        }),
    })),
  };
}
