import * as z from 'zod/mini';
import type { LogOwner } from '#api/logs.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { Series } from '#log/metrics/series.ts';
import { thinSeries } from '#log/metrics/thin-series.ts';
import { type KeptValues, keptValues } from '#util/kept-values.ts';
import { storageNames } from '#util/storage-names.ts';

/** What the log of one worker says of a version that has ended; it never changes. */
export interface LogResult {
  /** At most about two hundred points each, with the same first, last, lowest and highest. */
  readonly series: readonly Series[];
  /** Of how many lines, counted from the end. */
  readonly lineCount: number;
  /** The last line that says what went wrong; null if none does. */
  readonly problem: string | null;
}

// What was not a number is kept, too.
const numbers = z.array(z.custom<number>((value) => typeof value === 'number'));
const seriesSchema = z
  .object({
    name: z.string(),
    unit: z.enum(['%', '']),
    lines: numbers,
    steps: numbers,
    epochs: numbers,
    times: numbers,
    values: numbers,
  })
  .check(
    z.refine(
      ({ lines, steps, epochs, times, values }) =>
        [steps, epochs, values].every((column) => column.length === lines.length) &&
        (times.length === 0 || times.length === lines.length),
    ),
  );
const schema = z.object({
  series: z.array(seriesSchema),
  lineCount: z.number(),
  problem: z.catch(z.nullable(z.string()), null),
});

/** The number of the worker at the end of a file's name: '0' of `job-mnist.0`. */
export const workerOf = (file: string): string => /(\d+)\D*$/.exec(file)?.[1] ?? file;

/** An id is assigned again when a sandbox is reset; the time of creation is not. */
export const resultKey = (
  { projectId, jobId }: LogOwner,
  { id, createTime }: Pick<TrainingVersion, 'id' | 'createTime'>,
  worker: string,
): string => [projectId, jobId, id, createTime, worker].join('/');

const results = keptValues(storageNames.results);

export const readResult = async (
  key: string,
  kept: Pick<KeptValues, 'get'> = results,
): Promise<LogResult | undefined> => schema.safeParse(await kept.get(key)).data;

/** Those that are kept, in the order of the keys. */
export const readResults = async (
  keys: readonly string[],
  kept: Pick<KeptValues, 'getMany'> = results,
): Promise<readonly (LogResult | undefined)[]> =>
  (await kept.getMany(keys)).map((value) => schema.safeParse(value).data);

/** Keeps what was read of a version that has ended, unless more is kept already. */
export async function keepResult(
  key: string,
  { series, lineCount, problem }: LogResult,
  kept: Pick<KeptValues, 'get' | 'set'> = results,
): Promise<void> {
  const before = await readResult(key, kept);
  if (before === undefined || before.lineCount < lineCount)
    await kept.set(key, { series: series.map(thinSeries), lineCount, problem });
}
