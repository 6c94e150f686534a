import { endLine } from '#log/pages/log-window.ts';
import { fileLineNumber, type LogState } from '#log/reader/log-state.ts';
import { formatCount, formatNumber } from '#util/format.ts';

/** What is before a line: its number in the file, else how far it is from the end ('-1' is the last), else nothing. */
export function lineLabel(state: LogState, line: number): string {
  const number = fileLineNumber(state, line);
  if (number !== null) return formatNumber(number);
  return state.isAtEnd ? formatNumber(line - endLine(state.window)) : '';
}

/** How people say which line: 'line 1,843', 'line 12 from the end'. */
export function lineInWords(state: LogState, line: number): string {
  const number = fileLineNumber(state, line);
  if (number !== null) return `line ${formatNumber(number)}`;
  return state.isAtEnd ? `line ${formatNumber(endLine(state.window) - line)} from the end` : 'this line';
}

/** How much of the log has been read: '1,848 lines', 'Newest 500 lines', '1,200 lines from the middle'. */
export function readInWords({ window: { count }, isAtStart, isAtEnd }: LogState): string {
  const lines = formatCount(count, 'line');
  if (isAtStart && isAtEnd) return lines;
  if (isAtEnd) return `Newest ${lines}`;
  return isAtStart ? `First ${lines}` : `${lines} from the middle`;
}

/** What has not been read, behind a count of what was found; '' where all has. */
export function unreadInWords({ isAtStart, isAtEnd }: LogState): string {
  if (isAtStart && isAtEnd) return '';
  if (isAtEnd) return 'earlier lines not loaded';
  return isAtStart ? 'later lines not loaded' : 'earlier and later lines not loaded';
}
