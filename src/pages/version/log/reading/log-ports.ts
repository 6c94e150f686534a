import type { Client } from '#api/client.ts';
import { ApiError } from '#api/errors/api-error.ts';
import { type LogOwner, readLogPage } from '#api/logs.ts';
import { isPassing } from '#api/read-policy.ts';
import type { LogPorts, LogQuestion, LogTrouble } from '#log/reader/log-ports.ts';
import { sleep, whenOnline } from '#util/waiting.ts';

/** What reading one file of a version's log needs, from the service and the browser. */
export const logPorts = (client: Client, owner: LogOwner, file: string): LogPorts => ({
  readPage: (question, lines, signal) =>
    readLogPage(client, { ...owner, ...placeOf(question), file, lines }, signal),
  troubleOf,
  now: Date.now,
  sleep,
  whenOnline,
});

function placeOf(question: LogQuestion): { order: 'asc' | 'desc'; baseLine?: string } {
  if (question.kind === 'newest') return { order: 'desc' };
  return { order: question.kind === 'newer' ? 'desc' : 'asc', baseLine: question.than };
}

function troubleOf(error: unknown): LogTrouble {
  if (isPassing(error)) return { kind: 'passing', retryAfter: error.retryAfter };
  const isSignedOut = error instanceof ApiError && error.kind === 'signed-out';
  return { kind: isSignedOut ? 'signed-out' : 'final' };
}
