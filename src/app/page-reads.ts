import type { QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { enginesQuery, specificationsQuery } from '#api/catalogue.ts';
import type { Client } from '#api/client.ts';
import { jobsQuery } from '#api/jobs.ts';
import { versionQuery, versionsQuery } from '#api/versions.ts';
import { jobIdSchema, projectIdSchema, versionIdSchema } from '#domain/ids.ts';
import { readJobsSearch } from '#pages/jobs/jobs-search.ts';
import { baseIdOf } from '#pages/wizard/base/base-of-address.ts';
import { readSearch } from '#util/search-text.ts';
import { type PageName, pageAt } from './pages.ts';

export interface ReadContext {
  readonly client: Client;
  readonly queryClient: QueryClient;
}

type Search = Readonly<Record<string, unknown>>;

export interface PageReads<Params> {
  /** Resolves when all of it has been read, or could not be: the page shows what has failed. */
  readonly read: (context: ReadContext, params: Params, search: Search) => Promise<unknown>;
  /** The same for the parts of an address; nothing where one of them is wrong. */
  readonly readFor: (context: ReadContext, texts: Search, search: Search) => Promise<unknown> | undefined;
}

function pageReads<Schema extends z.ZodMiniType>(
  schema: Schema,
  read: PageReads<z.output<Schema>>['read'],
): PageReads<z.output<Schema>> {
  return {
    read,
    readFor: (context, texts, search) => {
      const { success, data } = schema.safeParse(texts);
      return success ? read(context, data, search) : undefined;
    },
  };
}

const project = z.object({ projectId: projectIdSchema });
const job = z.object({ projectId: projectIdSchema, jobId: jobIdSchema });
const version = z.object({ projectId: projectIdSchema, jobId: jobIdSchema, versionId: versionIdSchema });

const readVersions = pageReads(job, ({ client, queryClient }, { projectId, jobId }) =>
  queryClient.prefetchQuery(versionsQuery(client, projectId, jobId)),
);

/** What each page shows first. What is in the cache is not read again. */
export const readsOf = {
  jobs: pageReads(project, ({ client, queryClient }, { projectId }, search) =>
    queryClient.prefetchQuery(jobsQuery(client, projectId, readJobsSearch(search))),
  ),
  history: readVersions,
  sweep: readVersions,
  wizard: pageReads(job, async ({ client, queryClient }, { projectId, jobId }, { from }) => {
    const catalogue = Promise.all([
      queryClient.prefetchQuery(enginesQuery(client, projectId)),
      queryClient.prefetchQuery(specificationsQuery(client, projectId)),
    ]);
    const list = await queryClient.fetchQuery(versionsQuery(client, projectId, jobId)).catch(() => undefined);
    const baseId = baseIdOf(list?.versions ?? [], from);
    if (baseId !== undefined) await queryClient.prefetchQuery(versionQuery(client, projectId, jobId, baseId));
    await catalogue;
  }),
  version: pageReads(version, ({ client, queryClient }, { projectId, jobId, versionId }) =>
    queryClient.prefetchQuery(versionQuery(client, projectId, jobId, versionId)),
  ),
  compare: pageReads(job, ({ client, queryClient }, { projectId, jobId }) =>
    Promise.all([
      queryClient.prefetchQuery(versionsQuery(client, projectId, jobId)),
      queryClient.prefetchQuery(specificationsQuery(client, projectId)),
    ]),
  ),
} satisfies Partial<Record<PageName, unknown>>;

/** What the page of an address shows first. */
export async function readFirst(
  { pathname, search }: { readonly pathname: string; readonly search: string },
  context: ReadContext,
): Promise<void> {
  const page = pageAt(pathname);
  if (page === undefined || page.name === 'projects') return;
  await readsOf[page.name].readFor(context, page.params, readSearch(search));
}
