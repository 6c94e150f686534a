import { table } from '../submit-table.ts';
import type { SweepVerdict } from './simulate-sweep.ts';
import { sweepScenarioNames } from './sweep-scenarios.ts';

/** A row per scenario, as text. The last five columns must be 0. */
export function sweepTable(verdicts: readonly SweepVerdict[]): string {
  const ofScenario = (name: string) => verdicts.filter(({ scenario }) => scenario.name === name);
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
    ['all', ...columnsOf(verdicts)],
  ]);
}

function columnsOf(verdicts: readonly SweepVerdict[]): readonly string[] {
  const sum = (of: (verdict: SweepVerdict) => number) =>
    verdicts.reduce((total, verdict) => total + of(verdict), 0);
  const mean = (of: (verdict: SweepVerdict) => number) => (sum(of) / verdicts.length).toFixed(1);
  return [
    String(verdicts.length),
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
