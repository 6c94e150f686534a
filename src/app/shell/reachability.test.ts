import { expect, it } from 'vitest';
import { watchReachability } from './reachability.ts';

it('knows by the last call whether the service answers', async () => {
  const outcomes: (Response | Error)[] = [];
  const reachability = watchReachability(async () => {
    const next = outcomes.shift();
    if (!(next instanceof Response)) throw next;
    return next;
  });
  const after = async (outcome: Response | Error) => {
    outcomes.push(outcome);
    await reachability.fetch('/v3').catch(() => {});
    return reachability.read();
  };
  expect(reachability.read()).toBe('unknown');
  expect(await after(Response.json({}))).toBe('connected');
  expect(await after(new TypeError('Failed to fetch'))).toBe('unreachable');
  expect(await after(new Response('', { status: 401 }))).toBe('connected');
  expect(await after(new Response('', { status: 504 }))).toBe('unreachable');
  expect(await after(new Response('', { status: 503 }))).toBe('connected');
  expect(await after(new DOMException('', 'AbortError'))).toBe('connected');
});
