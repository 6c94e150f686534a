import type { APIRequestContext } from '@playwright/test';
import * as z from 'zod/mini';

export type Outcome =
  | 'completes'
  | 'image_fails'
  | 'submit_fails'
  | 'run_fails'
  | 'waits'
  | 'lost'
  | 'review_fails'
  | 'mount_fails'
  | 'unknown';

export interface Fault {
  readonly method: string;
  readonly path: string;
  readonly kind:
    | 'status'
    | 'delay'
    | 'drop_before'
    | 'drop_after'
    | 'html'
    | 'malformed'
    | 'envelope'
    | 'truncated'
    | 'double'
    | 'twin';
  readonly status?: number;
  readonly retry_after?: number | string;
  readonly delay_ms?: number;
  readonly times?: number;
  readonly error_code?: string;
  readonly after?: boolean;
}

const seenRequestsSchema = z.object({
  requests: z.array(
    z.object({
      n: z.number(),
      method: z.string(),
      path: z.string(),
      body: z.optional(z.string()),
    }),
  ),
});

type SeenRequest = z.infer<typeof seenRequestsSchema>['requests'][number];

const logPageSchema = z.object({ content: z.string(), lines: z.number(), end_line: z.string() });

const stateSchema = z.object({
  clock: z.object({ speed: z.number() }),
  faults: z.array(z.unknown()),
  counts: z.object({ versions: z.number() }),
});

/** The control calls of the sandbox. */
export class Sandbox {
  readonly #request: APIRequestContext;

  constructor(request: APIRequestContext) {
    this.#request = request;
  }

  async #send(method: string, path: string, data?: unknown): Promise<unknown> {
    const answer = await this.#request.fetch(path, { method, ...(data !== undefined && { data }) });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return answer.json();
  }

  async #state(): Promise<z.infer<typeof stateSchema>> {
    return stateSchema.parse(await this.#send('GET', '/sandbox/state'));
  }

  /** Its clock stands still from then on: a status lasts until it is stepped, however busy the machine is. */
  async reset(data: 'demo' | 'empty' | 'large'): Promise<void> {
    await this.#send('POST', '/sandbox/reset', { data });
    await this.#send('PATCH', '/sandbox/clock', { speed: 0 });
  }

  async advance(milliseconds: number): Promise<void> {
    await this.#send('PATCH', '/sandbox/clock', { advance_ms: milliseconds });
  }

  async plan(outcome: Outcome): Promise<void> {
    await this.#send('PUT', '/sandbox/plan', { outcome });
  }

  /** The whole list; answers that the former one delays come at once. */
  async faults(faults: readonly Fault[]): Promise<void> {
    await this.#send('PUT', '/sandbox/faults', faults);
  }

  async requests(since = 0): Promise<readonly SeenRequest[]> {
    return seenRequestsSchema.parse(await this.#send('GET', `/sandbox/requests?since=${since}`)).requests;
  }

  /** The raw bodies of create-version, in the order they came. */
  async createBodies(): Promise<readonly string[]> {
    const requests = await this.requests();
    return requests
      .filter(({ method, path }) => method === 'POST' && /\/versions\/?$/.test(path))
      .map(({ body }) => body ?? '');
  }

  async versionCount(): Promise<number> {
    return (await this.#state()).counts.versions;
  }

  async speed(): Promise<number> {
    return (await this.#state()).clock.speed;
  }

  async faultCount(): Promise<number> {
    return (await this.#state()).faults.length;
  }

  /** As a colleague would do it: the token is another one than that of the page. */
  async #asColleague(projectId: string, method: string, path: string): Promise<unknown> {
    const user = { name: 'demo', password: 'demo', domain: { name: 'demo' } };
    const answer = await this.#request.post('/v3/auth/tokens', {
      data: {
        auth: {
          identity: { methods: ['password'], password: { user } },
          scope: { project: { id: projectId } },
        },
      },
    });
    const done = await this.#request.fetch(`/v1/${projectId}/training-jobs/${path}`, {
      method,
      headers: { 'X-Auth-Token': answer.headers()['x-subject-token'] ?? '' },
    });
    if (!done.ok()) throw new Error(`${method} ${path}: ${done.status()} ${await done.text()}`);
    return done.json();
  }

  async deleteVersion(projectId: string, jobId: string, versionId: string): Promise<void> {
    await this.#asColleague(projectId, 'DELETE', `${jobId}/versions/${versionId}`);
  }

  /** The lines of a log as the service has them, from the first. */
  async logLines(projectId: string, jobId: string, versionId: string, file: string): Promise<string[]> {
    const lines: string[] = [];
    for (let base = '0'; ; ) {
      const query = `log_file=${file}&lines=500&order=desc&base_line=${base}`;
      const path = `${jobId}/versions/${versionId}/aom-log?${query}`;
      const page = logPageSchema.parse(await this.#asColleague(projectId, 'GET', path));
      if (page.lines === 0) return lines;
      lines.push(...page.content.split('\n'));
      base = page.end_line;
    }
  }

  /** Waits until it has stopped. */
  async stopVersion(projectId: string, jobId: string, versionId: string): Promise<void> {
    await this.#asColleague(projectId, 'POST', `${jobId}/versions/${versionId}/stop`);
    await this.advance(60_000);
  }
}
