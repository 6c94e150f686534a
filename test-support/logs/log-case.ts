/**
 * Number of points; the last value and where it is ('epoch 2 step 100', '' where nothing says it); the best value and
 * where, if it is not the last; null if neither direction is better.
 */
type Expected =
  | readonly [count: number, last: number, at: string]
  | readonly [count: number, last: number, at: string, best: null]
  | readonly [count: number, last: number, at: string, best: number, bestAt: string];

export interface LogCase {
  readonly name: string;
  readonly lines: readonly string[];
  readonly series: Readonly<Record<string, Expected>>;
  /** The numbers of lines that must yield nothing. */
  readonly traps: readonly number[];
}

const trap = '✗ ';

/** A line that begins with ✗ is a trap. */
export function log(name: string, text: string, series: LogCase['series']): LogCase {
  const lines = text.split('\n').slice(1);
  return {
    name,
    series,
    lines: lines.map((line) => (line.startsWith(trap) ? line.slice(trap.length) : line)),
    traps: lines.flatMap((line, index) => (line.startsWith(trap) ? [index] : [])),
  };
}
