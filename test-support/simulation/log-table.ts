import { badFigures, type LogResult } from './simulate-log.ts';
import { table } from './submit-table.ts';

/** What became of the logs, a line for each scenario. */
export function logTable(results: readonly LogResult[]): string {
  const names = [...new Set(results.map(({ scenario }) => scenario))];
  const row = (name: string, rows: readonly LogResult[]): readonly string[] => {
    const sum = (figure: (result: LogResult) => number) =>
      rows.reduce((total, result) => total + figure(result), 0);
    const files = sum((result) => result.files);
    return [
      name,
      String(rows.length),
      String(files),
      String(sum(({ lines }) => lines)),
      (sum(({ requests }) => requests) / files).toFixed(1),
      (sum(({ faults }) => faults) / files).toFixed(1),
      ...badFigures.map((figure) => String(sum((result) => result[figure]))),
    ];
  };
  return table([
    [
      'reading a log',
      'runs',
      'files',
      'lines',
      'requests',
      'faults',
      ...badFigures.map((name) => name.toUpperCase()),
    ],
    ...names.map((name) =>
      row(
        name,
        results.filter(({ scenario }) => scenario === name),
      ),
    ),
    row('all', results),
  ]);
}
