import { useColorScheme } from '@mui/material/styles';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useSessionState } from '#app/session/session-context.tsx';
import type { ProjectId } from '#domain/ids.ts';
import type { PaletteEntry, PaletteGroup } from './palette-entries.ts';
import { useFoundJobs } from './use-found-jobs.ts';
import { useOpenVersions } from './use-open-versions.ts';

interface Found {
  readonly groups: readonly PaletteGroup[];
  readonly isSearching: boolean;
  /** The service could not be asked for jobs. */
  readonly isFailed: boolean;
}

const lists = { max: 8, atRest: 5 };
const all = { max: 8, atRest: 8 };

/** @param asked what the service is asked for: what is typed, once it rests */
export function usePaletteGroups(asked: string): Found {
  const session = useSessionState();
  const { projectId: opened } = useParams({ strict: false });
  const isSignedIn = session.kind === 'signed-in';
  const projectId = opened ?? (isSignedIn ? session.projectId || undefined : undefined);
  const jobs = useFoundJobs(isSignedIn ? projectId : undefined, asked);
  const { newVersions, versions } = useOpenVersions(isSignedIn);
  return {
    groups: [
      { name: 'New version', entries: newVersions, max: 4, atRest: 1 },
      { name: 'Versions', entries: versions, ...lists },
      { name: 'Jobs', entries: jobs.entries, ...lists },
      { name: 'Pages', entries: usePages(projectId), ...all },
      { name: 'Theme', entries: useThemes(), ...all },
    ],
    isSearching: jobs.isSearching,
    isFailed: jobs.isFailed,
  };
}

function usePages(projectId: ProjectId | undefined): readonly PaletteEntry[] {
  const { jobId } = useParams({ strict: false });
  const navigate = useNavigate();
  const projects = { key: 'projects', label: 'All projects', run: () => void navigate({ to: '/' }) };
  if (projectId === undefined) return [projects];
  const params = { projectId };
  const jobs = {
    key: 'jobs',
    label: 'All jobs',
    run: () => void navigate({ to: '/projects/$projectId', params }),
  };
  if (jobId === undefined) return [jobs, projects];
  const history = {
    key: 'history',
    label: 'Version history',
    run: () => void navigate({ to: '/projects/$projectId/jobs/$jobId', params: { projectId, jobId } }),
  };
  return [history, jobs, projects];
}

function useThemes(): readonly PaletteEntry[] {
  const { mode, setMode } = useColorScheme();
  return (['light', 'dark', 'system'] as const).map((theme) => ({
    key: `theme-${theme}`,
    label: `Theme: ${theme}`,
    ...(mode === theme ? { note: 'current' } : {}),
    run: () => setMode(theme),
  }));
}
