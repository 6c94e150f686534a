import { figuresOf, type WatchResult } from './simulate-watch.ts';
import { table } from './submit-table.ts';

/** What is aimed at, and what it comes to, as text. */
export function watchTable(results: readonly WatchResult[]): string {
  const { settledTruly, meanDelay, quickDelay, meanReads } = figuresOf(results);
  const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`;
  const row = (name: string, aim: string, value: string, isMet: boolean) => [
    name,
    aim,
    value,
    isMet ? 'met' : 'MISSED',
  ];
  return table([
    [`watching, ${results.length} creations`, 'aim', 'is', ''],
    row('settle with the true status', '100 %', `${(100 * settledTruly).toFixed(2)} %`, settledTruly === 1),
    row('mean delay of showing it', '≤ 2.5 s', seconds(meanDelay), meanDelay <= 2_500),
    row('95 in 100, settling in 2 min', '≤ 4.5 s', seconds(quickDelay), quickDelay <= 4_500),
    row('mean number of reads', '≤ 25', meanReads.toFixed(1), meanReads <= 25),
  ]);
}
