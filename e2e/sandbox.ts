import type { APIRequestContext } from '@playwright/test';

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
    | 'truncated';
  readonly status?: number;
  readonly delay_ms?: number;
  readonly times?: number;
  readonly error_code?: string;
  readonly after?: boolean;
}

export interface SeenRequest {
  readonly n: number;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body?: string;
  /** By the sandbox's clock. */
  readonly time: number;
}

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

  async reset(data: 'demo' | 'empty' | 'large'): Promise<void> {
    await this.#send('POST', '/sandbox/reset', { data });
  }

  async speed(speed: number): Promise<void> {
    await this.#send('PATCH', '/sandbox/clock', { speed });
  }

  async advance(milliseconds: number): Promise<void> {
    await this.#send('PATCH', '/sandbox/clock', { advance_ms: milliseconds });
  }

  /** Moves the clock to so many milliseconds after the last version was asked for. */
  async advanceAfterCreate(milliseconds: number): Promise<void> {
    const created = (await this.requests()).findLast(
      ({ method, path }) => method === 'POST' && path.endsWith('/versions'),
    );
    const { clock } = (await this.#send('GET', '/sandbox/state')) as { clock: { now: number } };
    const missing = (created?.time ?? clock.now) + milliseconds - clock.now;
    if (missing > 0) await this.advance(missing);
  }

  async plan(outcome: Outcome): Promise<void> {
    await this.#send('PUT', '/sandbox/plan', { outcome });
  }

  async faults(faults: readonly Fault[]): Promise<void> {
    await this.#send('PUT', '/sandbox/faults', faults);
  }

  async requests(since = 0): Promise<readonly SeenRequest[]> {
    const answer = (await this.#send('GET', `/sandbox/requests?since=${since}`)) as {
      requests: readonly SeenRequest[];
    };
    return answer.requests;
  }

  /** The raw bodies of create-version, in the order they came. */
  async createBodies(): Promise<readonly string[]> {
    const requests = await this.requests();
    return requests
      .filter(({ method, path }) => method === 'POST' && /\/versions\/?$/.test(path))
      .map(({ body }) => body ?? '');
  }

  async versionCount(): Promise<number> {
    const state = (await this.#send('GET', '/sandbox/state')) as { counts: { versions: number } };
    return state.counts.versions;
  }
}
