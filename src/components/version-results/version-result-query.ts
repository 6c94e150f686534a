import { type QueryClient, queryOptions } from '@tanstack/react-query';
import pLimit from 'p-limit';
import type { Client } from '#api/client.ts';
import { type LogOwner, type LogPageAnswer, logFileNamesQuery, readLogPage } from '#api/logs.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { type Pin, startReading } from '#log/metrics/window-reading.ts';
import { emptyWindow, withOlder } from '#log/pages/log-window.ts';
import { lastProblem, problemsOf } from '#log/problems/problems.ts';
import { answerLines } from '#log/reader/answer-lines.ts';
import { maxLinesPerPage } from '#log/reader/log-ports.ts';
import { pageText } from '#log/text/page-text.ts';
import { keepResult, type LogResult, readResult, resultKey, workerOf } from './kept-results.ts';

interface ResultRequest {
  readonly owner: LogOwner;
  readonly version: Pick<TrainingVersion, 'id' | 'createTime'>;
  readonly worker: string;
  /** Names of the user: what is kept does not have them. */
  readonly pins: readonly Pin[];
}

/** A history has hundreds of versions, and the service answers a few requests a second. */
const fewAtATime = pLimit(4);

/** The result of a version that has ended, out of the browser or with one request for the newest lines. */
export const versionResultQuery = (client: Client, request: ResultRequest) => {
  const { owner, version, worker, pins } = request;
  const key = resultKey(owner, version, worker);
  return queryOptions({
    queryKey: ['version-result', key, patternsOf(pins)],
    queryFn: async ({ signal, client: cache }): Promise<LogResult> => {
      const kept = pins.length === 0 ? await readResult(key) : undefined;
      if (kept !== undefined) return kept;
      const result = await readNewest(client, request, cache, signal);
      if (pins.length === 0 && result.lineCount > 0) await keepResult(key, result);
      return result;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
};

/** The result so far of a version that continues: read again and again, and not kept. */
export const runningResultQuery = (client: Client, request: ResultRequest) =>
  queryOptions({
    queryKey: [
      'running-result',
      resultKey(request.owner, request.version, request.worker),
      patternsOf(request.pins),
    ],
    queryFn: ({ signal, client: cache }): Promise<LogResult> => readNewest(client, request, cache, signal),
    refetchInterval: readAgainAfter,
    staleTime: readAgainAfter,
  });

const readAgainAfter = 20_000;

const patternsOf = (pins: readonly Pin[]) => pins.map(({ name, pattern }) => [name, pattern.source]);

const readNewest = (
  client: Client,
  { owner, worker, pins }: ResultRequest,
  cache: QueryClient,
  signal: AbortSignal,
): Promise<LogResult> =>
  fewAtATime(async () => {
    signal.throwIfAborted();
    const files = await cache.fetchQuery(logFileNamesQuery(client, owner));
    const file = files.find((name) => workerOf(name) === worker);
    if (file === undefined) return nothing;
    const page = { ...owner, file, order: 'desc', lines: maxLinesPerPage } as const;
    return resultOf(await readLogPage(client, page, signal), pins);
  });

const nothing: LogResult = { series: [], lineCount: 0, problem: null };

export function resultOf({ content, count }: LogPageAnswer, pins: readonly Pin[]): LogResult {
  const { lines } = answerLines(content, count, false);
  if (content === '') return nothing;
  const page = { ...pageText(lines), count: lines.length, start: '', end: '' };
  const reading = startReading(0, pins, Date.now);
  reading.readOn(withOlder(emptyWindow, page), () => false);
  return { ...reading.result(), problem: lastProblem(problemsOf(lines))?.text ?? null };
}
