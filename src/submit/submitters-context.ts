import { useQuery } from '@tanstack/react-query';
import { createContext, use, useEffect, useSyncExternalStore } from 'react';
import { useClient } from '#api/api-context.tsx';
import { versionsQuery } from '#api/versions.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import {
  type ExtraVersion,
  extraVersions,
  type UnopenedVersion,
  unopenedVersions,
} from './match-versions.ts';
import type { Submission } from './submission.ts';
import type { Submitter } from './submitter.ts';
import type { Submitters } from './submitters.ts';

const SubmittersContext = createContext<Submitters | null>(null);

export const SubmittersProvider = SubmittersContext.Provider;

export function useSubmitter(projectId: ProjectId, jobId: JobId): Submitter {
  const submitters = use(SubmittersContext);
  if (submitters === null) throw new Error('useSubmitter() needs a <SubmittersProvider> above it.');
  const submitter = submitters.of(projectId, jobId);
  useEffect(() => submitter.start(), [submitter]);
  return submitter;
}

interface SubmissionNotices {
  readonly submitter: Submitter;
  /** Versions that the user did not ask for, among those listed last. */
  readonly extras: readonly ExtraVersion[];
  readonly submissions: readonly Submission[];
  readonly unopened: readonly UnopenedVersion[];
}

/** Notices about the requests of this browser; it reads nothing itself. */
export function useSubmissionNotices(projectId: ProjectId, jobId: JobId): SubmissionNotices {
  const submitter = useSubmitter(projectId, jobId);
  const { journal } = submitter;
  const submissions = useSyncExternalStore(journal.subscribe, journal.entries);
  const list = useQuery({ ...versionsQuery(useClient(), projectId, jobId), enabled: false });
  const versions = list.data?.versions ?? [];
  return {
    submitter,
    submissions,
    unopened: unopenedVersions(submissions, versions),
    extras: extraVersions(submissions, versions),
  };
}
