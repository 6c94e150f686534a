import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useClient } from '#api/api-context.tsx';
import type { Client } from '#api/client.ts';
import { versionsQuery } from '#api/versions.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { browserPorts } from './browser-ports.ts';
import { type ExtraVersion, extraVersions } from './judge-versions.ts';
import type { Submission } from './submission.ts';
import { createSubmitter, type Submitter } from './submitter.ts';

const submitters = new WeakMap<QueryClient, Map<string, Submitter>>();

/** One for each job, for as long as the page is loaded: what was sent goes on when its form is closed. */
function submitterOf(cache: QueryClient, client: Client, projectId: ProjectId, jobId: JobId): Submitter {
  const ofJobs = submitters.get(cache) ?? new Map<string, Submitter>();
  submitters.set(cache, ofJobs);
  const key = `${projectId}/${jobId}`;
  const submitter = ofJobs.get(key) ?? createSubmitter(browserPorts(client, cache, { projectId, jobId }));
  ofJobs.set(key, submitter);
  return submitter;
}

export const useSubmitter = (projectId: ProjectId, jobId: JobId): Submitter =>
  submitterOf(useQueryClient(), useClient(), projectId, jobId);

interface SubmissionNotices {
  readonly submitter: Submitter;
  /** Versions that nobody wanted, as far as the list that was read last has them. */
  readonly extras: readonly ExtraVersion[];
  readonly submissions: readonly Submission[];
}

/** What there is to say of the requests of this browser; reads nothing by itself. */
export function useSubmissionNotices(projectId: ProjectId, jobId: JobId): SubmissionNotices {
  const submitter = useSubmitter(projectId, jobId);
  useSyncExternalStore(submitter.subscribe, submitter.read);
  const list = useQuery({ ...versionsQuery(useClient(), projectId, jobId), enabled: false });
  const submissions = submitter.submissions();
  return { submitter, submissions, extras: extraVersions(submissions, list.data?.versions ?? []) };
}
