import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  type RouterHistory,
} from '@tanstack/react-router';
import * as z from 'zod/mini';
import { pathId } from '#app/address/path-id.ts';
import { checkSearch, type PlainSearch, stringifySearch } from '#app/address/plain-search.ts';
import { useSessionState } from '#app/session/session-context.tsx';
import { ErrorPage } from '#app/shell/ErrorPage.tsx';
import { Layout } from '#app/shell/Layout.tsx';
import { NotFoundPage } from '#app/shell/NotFoundPage.tsx';
import { PageLoading } from '#app/shell/PageLoading.tsx';
import { jobIdSchema, projectIdSchema, versionIdSchema } from '#domain/ids.ts';
import { isSweepId } from '#domain/sweep/sweep-folder.ts';
import { compareSearchSchema } from '#pages/compare/compare-search.ts';
import { jobsSearchSchema } from '#pages/jobs/jobs-search.ts';
import { sweepSearchSchema } from '#pages/sweep/sweep-search.ts';
import { versionSearchSchema } from '#pages/version/version-search.ts';
import { historySearchSchema } from '#pages/versions/history-search.ts';
import { wizardSearchSchema } from '#pages/wizard/wizard-search.ts';
import { readSearch } from '#util/search-text.ts';
import { LoadedPage } from './LoadedPage.tsx';
import type { PageCode } from './page-code.ts';
import { type PageReads, type ReadContext, readsOf } from './page-reads.ts';
import { pages } from './pages.ts';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** What the page takes from its address; nothing if it is absent. */
    search?: z.ZodMiniObject;
  }
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

const rootRoute = createRootRouteWithContext<ReadContext>()({
  component: Layout,
  // Each page checks what it takes; what it does not take stays in the address and is named by `AddressNotice`.
  validateSearch: (search: PlainSearch): PlainSearch => search,
});

const projectsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.projects.path,
  loader: () => pages.projects.code.preload(),
  component: function Projects() {
    const session = useSessionState();
    return (
      <LoadedPage
        code={pages.projects.code}
        props={{ connection: session.kind === 'starting' ? undefined : session.connection.kind }}
      />
    );
  },
});

interface Loading<Params> {
  readonly context: ReadContext;
  readonly params: Params;
  readonly location: { readonly search: Readonly<Record<string, unknown>> };
  readonly preload: boolean;
}

/** A page that is only pointed at gets its code, not its data: pointing must not make requests to the service. */
const loaderOf =
  <Params,>(code: Pick<PageCode<never>, 'preload'>, { read }: Pick<PageReads<Params>, 'read'>) =>
  ({ context, params, location, preload }: Loading<Params>): void => {
    code.preload();
    if (!preload) void read(context, params, location.search);
  };

const jobsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.jobs.path,
  params: { parse: ({ projectId }) => ({ projectId: pathId(projectIdSchema, projectId) }) },
  staticData: { search: jobsSearchSchema },
  loader: loaderOf(pages.jobs.code, readsOf.jobs),
  component: function Jobs() {
    const { search } = checkSearch(jobsRoute.useSearch(), jobsSearchSchema);
    return <LoadedPage code={pages.jobs.code} props={{ ...jobsRoute.useParams(), search }} />;
  },
});

const parseJobParams = ({ projectId, jobId }: { projectId: string; jobId: string }) => ({
  projectId: pathId(projectIdSchema, projectId),
  jobId: pathId(jobIdSchema, jobId),
});

const historyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.history.path,
  params: { parse: parseJobParams },
  staticData: { search: historySearchSchema },
  loader: loaderOf(pages.history.code, readsOf.history),
  component: function History() {
    const { search } = checkSearch(historyRoute.useSearch(), historySearchSchema);
    return <LoadedPage code={pages.history.code} props={{ ...historyRoute.useParams(), search }} />;
  },
});

const wizardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.wizard.path,
  params: { parse: parseJobParams },
  staticData: { search: wizardSearchSchema },
  loader: loaderOf(pages.wizard.code, readsOf.wizard),
  component: function Wizard() {
    const { search } = checkSearch(wizardRoute.useSearch(), wizardSearchSchema);
    return <LoadedPage code={pages.wizard.code} props={{ ...wizardRoute.useParams(), search }} />;
  },
});

const versionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.version.path,
  params: {
    parse: ({ versionId, ...job }: { projectId: string; jobId: string; versionId: string }) => ({
      ...parseJobParams(job),
      versionId: pathId(versionIdSchema, versionId),
    }),
  },
  staticData: { search: versionSearchSchema },
  loader: loaderOf(pages.version.code, readsOf.version),
  component: function Version() {
    const { search } = checkSearch(versionRoute.useSearch(), versionSearchSchema);
    return <LoadedPage code={pages.version.code} props={{ ...versionRoute.useParams(), search }} />;
  },
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.compare.path,
  params: { parse: parseJobParams },
  staticData: { search: compareSearchSchema },
  loader: loaderOf(pages.compare.code, readsOf.compare),
  component: function Compare() {
    const { search } = checkSearch(compareRoute.useSearch(), compareSearchSchema);
    return <LoadedPage code={pages.compare.code} props={{ ...compareRoute.useParams(), search }} />;
  },
});

const sweepRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.sweep.path,
  params: {
    parse: ({ sweepId, ...job }: { projectId: string; jobId: string; sweepId: string }) => ({
      ...parseJobParams(job),
      sweepId: pathId(z.string().check(z.refine(isSweepId)), sweepId),
    }),
  },
  staticData: { search: sweepSearchSchema },
  loader: loaderOf(pages.sweep.code, readsOf.sweep),
  component: function Sweep() {
    const { search } = checkSearch(sweepRoute.useSearch(), sweepSearchSchema);
    return <LoadedPage code={pages.sweep.code} props={{ ...sweepRoute.useParams(), search }} />;
  },
});

export function createAppRouter(context: ReadContext, history: RouterHistory) {
  return createRouter({
    routeTree: rootRoute.addChildren([
      projectsRoute,
      jobsRoute,
      historyRoute,
      wizardRoute,
      versionRoute,
      compareRoute,
      sweepRoute,
    ]),
    context,
    history,
    parseSearch: readSearch,
    stringifySearch,
    defaultPendingComponent: PageLoading,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPreload: 'intent',
    // Loaders only start reads; the cache decides whether data is stale.
    defaultStaleTime: Number.POSITIVE_INFINITY,
    // Another job or version is another page: nothing of the former stays in its state.
    defaultRemountDeps: ({ params }) => params,
    scrollRestoration: true,
  });
}
