import type { Result } from '#log/metrics/results.ts';
import { maxLinesPerPage } from '#log/reader/log-ports.ts';

/** Behind a figure in a table. Where as many lines were read as fit into one response, the log may have more. */
export function resultWords({ best, last }: Result, lineCount: number): string {
  const words = `${best === null ? '' : `best ${best.value}, `}last ${last.value}`;
  return lineCount < maxLinesPerPage ? words : `${words}, in the newest ${maxLinesPerPage} lines of the log`;
}
