import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fetchFrom } from './fetch-from.ts';

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);

beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', note);
});
afterEach(() => {
  process.off('unhandledRejection', note);
});

const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 0));

it('responds with what the function returns, at once or later', async () => {
  for (const handle of [() => Response.json(1), async () => Response.json(1)]) {
    expect(await (await fetchFrom(handle)('/')).json()).toBe(1);
  }
});

it.each([
  [
    'throws',
    (): Response => {
      throw new TypeError('lost');
    },
  ],
  ['rejects', () => Promise.reject(new TypeError('lost'))],
])('fails once where the function %s, also when the signal is aborted later', async (_what, handle) => {
  const controller = new AbortController();
  await expect(fetchFrom(handle)('/', { signal: controller.signal })).rejects.toThrow('lost');
  controller.abort();
  await nextTurn();
  expect(unhandled).toEqual([]);
});

it('fails at once when the signal is aborted, and lets the function go on', async () => {
  const controller = new AbortController();
  let isDone = false;
  const fetch = fetchFrom(async () => {
    await nextTurn();
    isDone = true;
    throw new TypeError('lost');
  });
  const response = fetch('/', { signal: controller.signal });
  controller.abort();
  await expect(response).rejects.toMatchObject({ name: 'AbortError' });
  expect(isDone).toBe(false);
  await nextTurn();
  await nextTurn();
  expect(isDone).toBe(true);
  expect(unhandled).toEqual([]);
});

it('asks nothing of a signal that is aborted already', async () => {
  let asked = 0;
  const fetch = fetchFrom(() => {
    asked += 1;
    return new Response();
  });
  await expect(fetch('/', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked).toBe(0);
});

it('does not listen to the signal after the response', async () => {
  let signal: AbortSignal | undefined;
  const fetch = fetchFrom((request) => {
    signal = request.signal;
    return new Response();
  });
  await fetch('/', { signal: new AbortController().signal });
  await nextTurn();
  if (signal === undefined) throw new Error('The function was not asked.');
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
