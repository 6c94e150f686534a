import { scenarioNames } from './scenarios.ts';
import type { SubmitResult } from './simulate-submit.ts';

const ends = ['answer', 'folder', 'person', 'already there', 'refused', 'never'] as const;

/** A row per scenario, as text. The last four columns must be 0. */
export function submitTable(results: readonly SubmitResult[]): string {
  const names = scenarioNames.filter((name) => results.some(({ scenario }) => scenario.name === name));
  const rows = names.map((name) => [
    name,
    ...columnsOf(results.filter(({ scenario }) => scenario.name === name)),
  ]);
  return table([
    ['scenario', 'runs', ...ends, 'again', 'told', 'sent', 'reads', 'TWICE', 'LOST', 'FOREIGN', 'UNASKED'],
    ...rows,
    ['all', ...columnsOf(results)],
  ]);
}

function columnsOf(results: readonly SubmitResult[]): readonly string[] {
  const count = (is: (result: SubmitResult) => boolean) => String(results.filter(is).length);
  const sum = (of: (result: SubmitResult) => number) =>
    results.reduce((total, result) => total + of(result), 0);
  const mean = (of: (result: SubmitResult) => number) => (sum(of) / results.length).toFixed(1);
  return [
    String(results.length),
    ...ends.map((end) => count((result) => result.end === end)),
    count(({ createdAgain }) => createdAgain),
    String(sum(({ reported }) => reported)),
    mean(({ creates }) => creates),
    mean(({ reads }) => reads),
    count(({ wrong }) => wrong.twice),
    count(({ wrong }) => wrong.lost),
    count(({ wrong }) => wrong.foreign),
    count(({ wrong }) => wrong.unasked),
  ];
}

/** The first column to the left, all others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const pad = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ')).join('\n');
}
