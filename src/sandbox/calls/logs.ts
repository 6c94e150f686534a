import { progressOf } from '#sandbox/lifecycle.ts';
import { type LogFile, logFileNames, logFileOf } from '#sandbox/logs/log-file.ts';
import { refuse } from '#sandbox/rules/refusal.ts';
import { type Answer, type Call, type Route, success } from './call.ts';
import { requireVersion } from './find.ts';
import { readChoice, readWhole } from './query.ts';

/** modelarts_03_0054; there is no log before a version runs. */
function listFileNames(call: Call): Answer {
  const { job, version } = requireVersion(call);
  const hasStarted = progressOf(version, call.now).startedAt !== null;
  return success({ log_file_list: hasStarted ? logFileNames(job, version) : [] });
}

/** modelarts_03_0149: `desc` goes to newer lines, `asc` to older ones; the boundary is excluded. */
function readLines(call: Call): Answer {
  const { query, now } = call;
  const lines = readWhole(query, 'lines', { min: 0, max: 500, fallback: 50 });
  const order = readChoice(query, 'order', ['desc', 'asc'], 'desc');
  const cursor = readCursor(query);
  const { job, version } = requireVersion(call);
  const node = logFileNames(job, version).indexOf(query.get('log_file') ?? '');
  if (node === -1) return refuse('0104', 'log_file must be a name from log/file-names.');
  const file = logFileOf(job, version, node, now);
  const [from, to] = rangeOf(file, cursor, order, lines);
  const indexes = Array.from({ length: to - from }, (_, index) => from + index);
  // An empty page answers with the cursor that it was asked with, so that a client can continue from it.
  const sameCursor = (cursor ?? 0n).toString();
  return success({
    content: indexes.map(file.textAt).join('\n'),
    lines: indexes.length,
    start_line: indexes.length === 0 ? sameCursor : file.cursorAt(from).toString(),
    end_line: indexes.length === 0 ? sameCursor : file.cursorAt(to - 1).toString(),
  });
}

function readCursor(query: URLSearchParams): bigint | undefined {
  // The sample on the page has a space after `base_line=`.
  const text = (query.get('base_line') ?? '').trim();
  if (text === '') return undefined;
  return /^\d{1,19}$/.test(text)
    ? BigInt(text)
    : refuse('0104', 'base_line must be a cursor from a response.');
}

function rangeOf(
  file: LogFile,
  cursor: bigint | undefined,
  order: 'asc' | 'desc',
  lines: number,
): readonly [from: number, to: number] {
  if (cursor === undefined) return [Math.max(0, file.count - lines), file.count];
  if (order === 'desc') {
    const from = firstIndex(file, (candidate) => candidate > cursor);
    return [from, Math.min(file.count, from + lines)];
  }
  const to = firstIndex(file, (candidate) => candidate >= cursor);
  return [Math.max(0, to - lines), to];
}

/** Binary search: cursors grow with the index. */
function firstIndex(file: LogFile, isAfter: (cursor: bigint) => boolean): number {
  let [low, high] = [0, file.count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAfter(file.cursorAt(middle))) high = middle;
    else low = middle + 1;
  }
  return low;
}

const path = '/v1/:project/training-jobs/:job/versions/:version';

export const logRoutes: readonly Route[] = [
  { method: 'GET', path: `${path}/log/file-names`, answer: listFileNames },
  { method: 'GET', path: `${path}/aom-log`, answer: readLines },
];
