import { queryOptions } from '@tanstack/react-query';
import { logFileNamesSchema, logLinesSchema } from '#api/wire/log.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import type { Client } from './client.ts';
import { ApiError, shortCode, unreadableError } from './errors/api-error.ts';
import { noLogCodes } from './errors/error-codes.ts';
import { versionsPath } from './versions.ts';

export interface LogOwner {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly versionId: VersionId;
}

export interface LogPageRequest extends LogOwner {
  readonly file: string;
  /** A line's cursor; the page begins after it, or ends before it. Without one: the newest lines. */
  readonly baseLine?: string;
  /** The service's meaning: `desc` reads newer lines, `asc` older ones. */
  readonly order: 'asc' | 'desc';
  /** At most 500. */
  readonly lines: number;
}

/** As the service sends it; what it leaves out is null. A cursor is a string of digits, never a number. */
export interface LogPageAnswer {
  readonly content: string;
  readonly startLine: string | null;
  readonly endLine: string | null;
  readonly count: number | null;
}

const versionPath = ({ projectId, jobId, versionId }: LogOwner): string =>
  `${versionsPath(projectId, jobId)}/${versionId}`;

/** One file per node; none before the version runs. */
export const logFileNamesQuery = (client: Client, owner: LogOwner) =>
  queryOptions({
    queryKey: ['log-files', owner.projectId, owner.jobId, owner.versionId],
    queryFn: ({ signal }): Promise<readonly string[]> =>
      orWithoutLog([], async () => {
        const path = `${versionPath(owner)}/log/file-names`;
        const { data, text, status } = await client.exchange(
          { method: 'GET', path, signal },
          logFileNamesSchema,
        );
        return data === null ? emptyBody(status, text, []) : data.log_file_list;
      }),
  });

const noLines: LogPageAnswer = { content: '', startLine: null, endLine: null, count: 0 };

/** One request. A log that is not there yet, or not any more, is a page without lines. */
export const readLogPage = (
  client: Client,
  { file, baseLine, order, lines, ...owner }: LogPageRequest,
  signal?: AbortSignal,
): Promise<LogPageAnswer> =>
  orWithoutLog(noLines, async () => {
    const { data, text, status } = await client.exchange(
      {
        method: 'GET',
        path: `${versionPath(owner)}/aom-log`,
        query: { log_file: file, lines, base_line: baseLine, order },
        ...(signal && { signal }),
      },
      logLinesSchema,
    );
    if (data === null) return emptyBody(status, text, noLines);
    return { content: data.content, startLine: data.start_line, endLine: data.end_line, count: data.lines };
  });

/** 204 means that there is no log; an empty body with another status is an error. */
function emptyBody<T>(status: number, text: string, none: T): T {
  if (status === 204) return none;
  throw unreadableError({ status, text, headers: new Headers() }, 'The response is empty.');
}

async function orWithoutLog<T>(none: T, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ApiError && noLogCodes.has(shortCode(error.code))) return none;
    throw error;
  }
}
