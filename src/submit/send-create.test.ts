import { onlineManager, QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { type Client, createClient } from '#api/client.ts';
import { fetchFrom } from '#api/fetch-from.ts';
import { place, sampleRequest } from '#test-support/sample-submission.ts';
import { sendCreate } from './send-create.ts';

const body = sampleRequest().body([]);
const created = () => Response.json({ is_success: true, job_id: 10, version_id: 21, version_name: 'V0007' });

/** A service with this answer, and what the mutation cache tells of the requests to it. */
function service(answer: (request: Request) => Response | Promise<Response>) {
  const counts = { requests: 0, mutations: 0 };
  const fetch = fetchFrom((request) => {
    counts.requests += 1;
    return answer(request);
  });
  const client: Client = createClient({ fetch, getToken: async () => 'token' });
  const cache = new QueryClient();
  const states: string[] = [];
  cache.getMutationCache().subscribe((event) => {
    if (event.type === 'added') counts.mutations += 1;
    const state = event.mutation?.state.status;
    if (event.type === 'updated' && state !== undefined) states.push(state);
  });
  return { counts, states, cache, send: sendCreate(client, cache, place.projectId, place.jobId) };
}

describe('the request for a version', () => {
  it('is one mutation, which a listener sees', async () => {
    const { counts, states, cache, send } = service(created);
    const answer = send(body, new AbortController().signal);
    expect(cache.isMutating({ mutationKey: ['create-version', place.projectId, place.jobId] })).toBe(1);
    expect(await answer).toBe('21');
    expect(counts).toEqual({ requests: 1, mutations: 1 });
    expect(states).toEqual(['pending', 'success']);
  });

  it('is not repeated when it fails', async () => {
    const { counts, states, send } = service(() => new Response('{}', { status: 503 }));
    await expect(send(body, new AbortController().signal)).rejects.toMatchObject({ kind: 'server' });
    expect(counts).toEqual({ requests: 1, mutations: 1 });
    expect(states.at(-1)).toBe('error');
  });

  it('is not kept for later where the browser seems to be offline', async () => {
    const { counts, cache, send } = service(created);
    onlineManager.setOnline(false);
    try {
      const answer = send(body, new AbortController().signal);
      expect(cache.getMutationCache().getAll()[0]?.state.isPaused).toBe(false);
      await answer;
    } finally {
      onlineManager.setOnline(true);
    }
    await cache.resumePausedMutations();
    expect(counts).toEqual({ requests: 1, mutations: 1 });
  });

  it('can be given up', async () => {
    const given = new AbortController();
    const { cache, send } = service(() => new Promise(() => undefined));
    const answer = send(body, given.signal);
    given.abort();
    await expect(answer).rejects.toBeDefined();
    expect(cache.isMutating()).toBe(0);
  });

  it('leaves no body behind', async () => {
    const { cache, send } = service(created);
    await send(body, new AbortController().signal);
    await expect.poll(() => cache.getMutationCache().getAll()).toEqual([]);
  });
});
