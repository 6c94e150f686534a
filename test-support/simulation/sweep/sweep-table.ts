import { table } from '../submit-table.ts';
import type { SweepResult } from './simulate-sweep.ts';
import { sweepScenarioNames } from './sweep-scenarios.ts';

/** A row per scenario, as text. The last five columns must be 0. */
export function sweepTable(results: readonly SweepResult[]): string {
  const ofScenario = (name: string) => results.filter(({ scenario }) => scenario.name === name);
  const names = sweepScenarioNames.filter((name) => ofScenario(name).length > 0);
  return table([
    [
      'sweep',
      'runs',
      'sent',
      'reads',
      'minutes',
      'refused',
      'retried',
      'again',
      'beyond',
      'MISSING',
      'TWICE',
      'OVER WIDTH',
      'NEEDLESS',
      'NEVER ENDED',
    ],
    ...names.map((name) => [name, ...columnsOf(ofScenario(name))]),
    ['all', ...columnsOf(results)],
  ]);
}

function columnsOf(results: readonly SweepResult[]): readonly string[] {
  const sum = (of: (result: SweepResult) => number) =>
    results.reduce((total, result) => total + of(result), 0);
  const mean = (of: (result: SweepResult) => number) => (sum(of) / results.length).toFixed(1);
  return [
    String(results.length),
    mean(({ creates }) => creates),
    mean(({ reads }) => reads),
    mean(({ lasted }) => lasted / 60_000),
    String(sum(({ refused }) => refused)),
    String(sum(({ retried }) => retried)),
    String(sum(({ madeAgain }) => madeAgain)),
    String(sum(({ beyond }) => beyond)),
    String(sum(({ wrong }) => wrong.missing)),
    String(sum(({ wrong }) => wrong.twice)),
    String(sum(({ wrong }) => wrong.overWidth)),
    String(sum(({ wrong }) => wrong.needless)),
    String(sum(({ wrong }) => wrong.neverEnded)),
  ];
}
