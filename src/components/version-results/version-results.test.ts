import { expect, it } from 'vitest';
import { jobIdSchema, projectIdSchema, versionIdSchema } from '#domain/ids.ts';
import { readSeries, seriesOf } from '#log/metrics/read-series.ts';
import { resultsOf } from '#log/metrics/results.ts';
import { keptValues } from '#util/kept-values.ts';
import { keepResult, readResult, resultKey, workerOf } from './kept-results.ts';
import { resultWords } from './result-words.ts';
import { resultOf } from './version-result-query.ts';

function memory() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (key: string) => kept.get(key),
    set: async (key: string, value: unknown) => {
      kept.set(key, structuredClone(value));
    },
  };
}

const series = (count: number) =>
  seriesOf(
    readSeries(Array.from({ length: count }, (_, step) => `step ${step} loss ${step === 7 ? 'nan' : step}`)),
  );

it('keeps a result thin, with what was not a number, and does not put a shorter one in its place', async () => {
  const store = memory();
  await keepResult('key', { series: series(5000), lineCount: 5000, problem: 'NaN' }, store);
  const kept = await readResult('key', store);
  expect(kept).toMatchObject({ lineCount: 5000, problem: 'NaN', series: [{ name: 'loss' }] });
  expect(kept?.series[0]?.values.length).toBeLessThanOrEqual(204);
  expect(kept?.series[0]?.values.some(Number.isNaN)).toBe(true);
  await keepResult('key', { series: series(10), lineCount: 10, problem: null }, store);
  expect(await readResult('key', store)).toEqual(kept);
});

it('takes nothing that it has not written', async () => {
  const store = memory();
  for (const value of [undefined, 7, {}, { series: [{ name: 'loss', values: ['1'] }], lineCount: 1 }]) {
    store.kept.set('key', value);
    expect(await readResult('key', store)).toBeUndefined();
  }
});

it('takes no series whose columns differ in length', async () => {
  const store = memory();
  const [loss] = series(10);
  for (const column of ['lines', 'steps', 'epochs', 'times', 'values'] as const) {
    const cut = { ...loss, [column]: [1, 2] };
    store.kept.set('key', { series: [cut], lineCount: 10, problem: null });
    expect(await readResult('key', store)).toBeUndefined();
  }
});

it('goes on where the browser has no database', async () => {
  const store = keptValues('nowhere');
  await store.set('key', 1);
  expect(await store.get('key')).toBeUndefined();
});

it('reads the answer for the newest lines as the log reader does', () => {
  const content = '\x1b[32mstep 1 loss 3\x1b[m\n\nstep 2 energy=7\n\n';
  const answer = { content, startLine: '1', endLine: '2', count: 2 };
  expect(resultOf(answer, [])).toMatchObject({ lineCount: 2, series: [{ name: 'loss', values: [3] }] });
  const pins = [{ name: 'energy', pattern: /energy=(\d+)/g }];
  expect(resultOf(answer, pins).series).toMatchObject([{ name: 'loss' }, { name: 'energy', steps: [2] }]);
  expect(resultOf({ ...answer, content: '', count: 0 }, []).lineCount).toBe(0);
});

it('names a result by all that tells versions apart', () => {
  const owner = {
    projectId: projectIdSchema.parse('p'),
    jobId: jobIdSchema.parse('10'),
    versionId: versionIdSchema.parse('20'),
  };
  expect(resultKey(owner, { id: versionIdSchema.parse('19'), createTime: 5 }, '0')).toBe('p/10/19/5/0');
  expect(['job-a.0', 'job-a.12.log', 'other'].map(workerOf)).toEqual(['0', '12', 'other']);
});

it('says how much of a log its best value is of', () => {
  const [result] = resultsOf(series(9), {});
  if (result === undefined) throw new Error('no result');
  expect(resultWords(result, 499)).toBe('best 0, last 8');
  expect(resultWords(result, 500)).toBe('best 0, last 8, in the newest 500 lines of the log');
  expect(resultWords({ ...result, best: null }, 9)).toBe('last 8');
});
