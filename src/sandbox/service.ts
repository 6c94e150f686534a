import { Hono } from 'hono';
import { stringify } from 'lossless-json';
import { allVersionsRoutes } from './calls/all-versions.ts';
import { type Answer, type Call, failure, type Route } from './calls/call.ts';
import { catalogueRoutes } from './calls/catalogue.ts';
import { controlRoutes } from './calls/control.ts';
import { createRoutes } from './calls/create.ts';
import { datasetRoutes } from './calls/datasets.ts';
import { checkToken, identityRoutes } from './calls/identity.ts';
import { jobRoutes } from './calls/jobs.ts';
import { logRoutes } from './calls/logs.ts';
import { savedConfigRoutes } from './calls/saved-configs.ts';
import { versionRoutes } from './calls/versions.ts';
import { clockTime } from './clock.ts';
import { catalogueOf } from './data/catalogue.ts';
import type { RawAnswer } from './faults/broken-answer.ts';
import type { Incoming } from './incoming.ts';
import { Refusal } from './rules/refusal.ts';
import type { State } from './state.ts';

interface Surroundings {
  readonly realNow: number;
  readonly random: () => number;
}

/** Answers one request, and changes `state` where the call does. */
export type Service = (
  state: State,
  incoming: Incoming,
  surroundings: Surroundings & { readonly isDuplicate?: boolean },
) => Promise<RawAnswer>;

interface Bindings {
  readonly call: Omit<Call, 'param'>;
  readonly path: string;
}

// The literal `versions` is before the routes with a job id.
const routes: readonly Route[] = [
  ...allVersionsRoutes,
  ...jobRoutes,
  ...createRoutes,
  ...versionRoutes,
  ...logRoutes,
  ...savedConfigRoutes,
  ...catalogueRoutes,
  ...datasetRoutes,
  ...identityRoutes,
  ...controlRoutes,
];

export function createService(): Service {
  const router = createRouter();
  return async (state, incoming, { realNow, random, isDuplicate = false }) => {
    const call: Bindings['call'] = {
      state,
      catalogue: catalogueOf(state.data),
      now: clockTime(state.clock, realNow),
      realNow,
      origin: incoming.url.origin,
      headers: incoming.headers,
      query: incoming.url.searchParams,
      body: incoming.body,
      random,
      isDuplicate,
    };
    const request = new Request(new URL(incoming.path, incoming.url), { method: incoming.method });
    const response = await router.fetch(request, { call, path: incoming.path });
    return {
      status: response.status,
      text: await response.text(),
      headers: Object.fromEntries(response.headers),
    };
  };
}

function createRouter(): Hono<{ Bindings: Bindings }> {
  const router = new Hono<{ Bindings: Bindings }>({ strict: false });
  router.use('*', async ({ env }, next) => {
    if (/^\/v[123](\/|$)/.test(env.path)) checkToken(env.path, env.call);
    await next();
  });
  for (const { method, path, answer } of routes) {
    router.on(method, path, ({ env, req }) =>
      respond(answer({ ...env.call, param: (name) => req.param(name) ?? '' })),
    );
  }
  for (const path of new Set(routes.map((route) => route.path))) {
    const allow = allowedMethods(path).join(', ');
    router.all(path, ({ env, req }) =>
      respond({
        ...failed(env.path, 405, '2803', `${req.method} is not supported here.`),
        headers: { Allow: allow },
      }),
    );
  }
  router.notFound(({ env }) =>
    respond(failed(env.path, 404, '0015', 'The requested resource does not exist.')),
  );
  router.onError((error, { env, req }) => {
    if (error instanceof Refusal) {
      return respond(failure(error.status, error.code, error.message, env.path.startsWith('/v2/')));
    }
    // The path only: a query, a header or a body may contain secrets.
    console.error(`The sandbox failed at ${req.method} ${env.path}:`, error);
    return respond(failed(env.path, 500, '0010', 'Internal error.'));
  });
  return router;
}

function allowedMethods(path: string): string[] {
  const methods = routes.filter((route) => route.path === path).map(({ method }) => method);
  return methods.some((method) => method === 'GET') ? [...methods, 'HEAD'] : methods;
}

const failed = (path: string, status: number, code: string, message: string): Answer =>
  failure(status, `ModelArts.${code}`, message, path.startsWith('/v2/'));

const respond = ({ status, body, headers }: Answer): Response =>
  new Response(stringify(body) ?? '', {
    status,
    headers: { 'Content-Type': 'application/json; charset=UTF-8', ...headers },
  });
