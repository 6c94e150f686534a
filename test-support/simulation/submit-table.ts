import { scenarioNames } from './scenarios.ts';
import type { SubmitVerdict } from './simulate-submit.ts';

const ends = ['answer', 'folder', 'person', 'already there', 'refused', 'never'] as const;

/** A row per scenario, as text. The last four columns must be 0. */
export function submitTable(verdicts: readonly SubmitVerdict[]): string {
  const names = scenarioNames.filter((name) => verdicts.some(({ scenario }) => scenario.name === name));
  const rows = names.map((name) => [
    name,
    ...columnsOf(verdicts.filter(({ scenario }) => scenario.name === name)),
  ]);
  return table([
    ['scenario', 'runs', ...ends, 'again', 'told', 'sent', 'reads', 'TWICE', 'LOST', 'FOREIGN', 'UNASKED'],
    ...rows,
    ['all', ...columnsOf(verdicts)],
  ]);
}

function columnsOf(verdicts: readonly SubmitVerdict[]): readonly string[] {
  const count = (is: (verdict: SubmitVerdict) => boolean) => String(verdicts.filter(is).length);
  const sum = (of: (verdict: SubmitVerdict) => number) =>
    verdicts.reduce((total, verdict) => total + of(verdict), 0);
  const mean = (of: (verdict: SubmitVerdict) => number) => (sum(of) / verdicts.length).toFixed(1);
  return [
    String(verdicts.length),
    ...ends.map((end) => count((verdict) => verdict.end === end)),
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
