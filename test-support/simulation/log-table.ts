import { badFigures, type LogVerdict } from './simulate-log.ts';
import { table } from './submit-table.ts';

/** What became of the logs, a line for each scenario. */
export function logTable(verdicts: readonly LogVerdict[]): string {
  const names = [...new Set(verdicts.map(({ scenario }) => scenario))];
  const row = (name: string, rows: readonly LogVerdict[]): readonly string[] => {
    const sum = (figure: (verdict: LogVerdict) => number) =>
      rows.reduce((total, verdict) => total + figure(verdict), 0);
    const files = sum((verdict) => verdict.files);
    return [
      name,
      String(rows.length),
      String(files),
      String(sum(({ lines }) => lines)),
      (sum(({ requests }) => requests) / files).toFixed(1),
      (sum(({ faults }) => faults) / files).toFixed(1),
      ...badFigures.map((figure) => String(sum((verdict) => verdict[figure]))),
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
        verdicts.filter(({ scenario }) => scenario === name),
      ),
    ),
    row('all', verdicts),
  ]);
}
