import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { versionIdSchema } from '#domain/ids.ts';
import type { LogResult } from './kept-results.ts';
import { createResultReader } from './result-reader.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const id = (number: number) => versionIdSchema.parse(String(number));
const versions = Array.from({ length: 10 }, (_, number) => ({ id: id(number) }));
const result: LogResult = { series: [], lineCount: 1, problem: null };

/** A service that answers when it is told to. */
function service() {
  const asked: { readonly id: string; readonly answer: (result: LogResult | Error) => void }[] = [];
  let maxAtATime = 0;
  let open = 0;
  const reader = createResultReader(
    (version: { readonly id: ReturnType<typeof id> }) =>
      new Promise<LogResult>((resolve, reject) => {
        open += 1;
        maxAtATime = Math.max(maxAtATime, open);
        asked.push({
          id: version.id,
          answer: (given) => {
            open -= 1;
            if (given instanceof Error) reject(given);
            else resolve(given);
          },
        });
      }),
  );
  const answerAll = async () => {
    for (let next = 0; next < asked.length; next += 1) {
      asked[next]?.answer(result);
      await vi.advanceTimersByTimeAsync(0);
    }
  };
  return { reader, asked, answerAll, maxAtATime: () => maxAtATime };
}

const known = ({ reader }: ReturnType<typeof service>) => [...reader.store.getState().known.keys()];

it('reads what stays in sight, and nothing that passes by', async () => {
  const { reader, asked } = service();
  const [passes, stays] = [versions[0], versions[1]];
  if (passes === undefined || stays === undefined) throw new Error();
  const hide = reader.show(passes);
  reader.show(stays);
  await vi.advanceTimersByTimeAsync(100);
  hide();
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked.map((each) => each.id)).toEqual(['1']);
});

it('reads and tells nothing while the rows are scrolled, and does it when they stand still', async () => {
  const held = service();
  const [first, second] = [versions[0], versions[1]];
  if (first === undefined || second === undefined) throw new Error();
  held.reader.show(first);
  await vi.advanceTimersByTimeAsync(200);
  for (let scrolled = 0; scrolled < 20; scrolled += 1) {
    held.reader.hold();
    if (scrolled === 2) held.reader.show(second);
    if (scrolled === 3) held.asked[0]?.answer(result);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(known(held)).toEqual([]);
  expect(held.asked.map((each) => each.id)).toEqual(['0']);
  await vi.advanceTimersByTimeAsync(200);
  expect(known(held)).toEqual(['0']);
  expect(held.asked.map((each) => each.id)).toEqual(['0', '1']);
});

it('reads four at a time and each once, those in sight before the rest', async () => {
  const all = service();
  all.reader.readAll(versions);
  for (const version of versions.slice(7)) all.reader.show(version);
  await vi.advanceTimersByTimeAsync(1000);
  expect(all.asked.map((each) => each.id)).toEqual(['0', '1', '2', '3']);
  await all.answerAll();
  await vi.advanceTimersByTimeAsync(1000);
  expect(all.asked.map((each) => each.id)).toEqual(['0', '1', '2', '3', '7', '8', '9', '4', '5', '6']);
  expect(all.maxAtATime()).toBe(4);
  expect(known(all)).toHaveLength(10);
  expect(all.reader.store.getState().isReadingAll).toBe(false);
  all.reader.readAll(versions);
  expect(all.asked).toHaveLength(10);
  await vi.advanceTimersByTimeAsync(1000);
  expect(all.reader.store.getState().isReadingAll).toBe(false);
});

it('tells a few times a second, not with each result', async () => {
  const all = service();
  let told = 0;
  all.reader.store.subscribe(() => {
    told += 1;
  });
  all.reader.readAll(versions);
  await all.answerAll();
  await vi.advanceTimersByTimeAsync(1000);
  expect(known(all)).toHaveLength(10);
  expect(told).toBeLessThanOrEqual(4);
});

it('stops when it is cancelled', async () => {
  const all = service();
  all.reader.readAll(versions);
  all.reader.cancel();
  await all.answerAll();
  await vi.advanceTimersByTimeAsync(1000);
  expect(all.asked).toHaveLength(4);
  expect(known(all)).toHaveLength(4);
  expect(all.reader.store.getState().isReadingAll).toBe(false);
});

it('says what could not be read, and reads it again when asked', async () => {
  const one = service();
  const [version] = versions;
  if (version === undefined) throw new Error();
  one.reader.show(version);
  await vi.advanceTimersByTimeAsync(200);
  one.asked[0]?.answer(new Error('500'));
  await vi.advanceTimersByTimeAsync(1000);
  expect([...one.reader.store.getState().failed]).toEqual(['0']);
  expect(one.asked).toHaveLength(1);
  one.reader.retry(version);
  expect(one.reader.store.getState().failed.size).toBe(0);
  await one.answerAll();
  await vi.advanceTimersByTimeAsync(1000);
  expect(known(one)).toEqual(['0']);
});

it('does not read what the browser has kept', async () => {
  const one = service();
  one.reader.add([[id(0), result]]);
  one.reader.readAll(versions.slice(0, 1));
  await vi.advanceTimersByTimeAsync(1000);
  expect(one.asked).toEqual([]);
  expect(one.reader.store.getState()).toMatchObject({ isReadingAll: false });
});
