/** What can go wrong while a log is read. Chances are of one request; times are milliseconds. */
export interface LogScenario {
  readonly lostBefore: number;
  readonly lostAfter: number;
  readonly serverError: number;
  readonly throttled: number;
  readonly signedOut: number;
  /** The answer to the request before comes once more. */
  readonly repeated: number;
  readonly truncated: number;
  readonly late: number;
  readonly offline: { readonly from: number; readonly to: number } | null;
  /** How much later than the version a file may appear. */
  readonly appearsBy: number;
  /** How far what ships the log may be behind. */
  readonly lag: number;
  readonly endsAt: number;
  readonly opensAt: number;
  readonly opensByLink: number;
  readonly linesPerFile: number;
}

const minute = 60_000;
const calm: LogScenario = {
  ...{ lostBefore: 0, lostAfter: 0, serverError: 0, throttled: 0, signedOut: 0 },
  ...{ repeated: 0, truncated: 0, late: 0, offline: null, appearsBy: 0, lag: 0 },
  ...{ endsAt: 3 * minute, opensAt: minute / 2, opensByLink: 0.1, linesPerFile: 200 },
};

const rough: Partial<LogScenario> = {
  ...{ lostBefore: 0.05, lostAfter: 0.05, serverError: 0.03, throttled: 0.04, signedOut: 0.01 },
  ...{ repeated: 0.06, truncated: 0.06, late: 0.05, appearsBy: minute, lag: 4_000, opensByLink: 0.3 },
};

const changes: Readonly<Record<string, Partial<LogScenario>>> = {
  'nothing goes wrong': {},
  'requests and answers lost': { lostBefore: 0.1, lostAfter: 0.1 },
  'server errors': { serverError: 0.2 },
  throttled: { throttled: 0.25 },
  'answers repeated': { repeated: 0.2 },
  'answers truncated': { truncated: 0.2 },
  'answers late': { late: 0.2 },
  'signed out in between': { signedOut: 0.05 },
  'offline for a while': { offline: { from: minute, to: 2 * minute } },
  'a file appears late': { appearsBy: 2 * minute, opensAt: 0 },
  'the log is behind at the end': { lag: 4_000 },
  'opened by a link': { opensByLink: 1, opensAt: 2 * minute },
  'opened after the end': { opensAt: 4 * minute, opensByLink: 0.3 },
  'grows fast': { linesPerFile: 1_500, endsAt: minute },
  'several at once': rough,
  'several at once, opened after the end': { ...rough, opensAt: 4 * minute },
};

export const logScenarioNames: readonly string[] = Object.keys(changes);

export const logScenario = (name: string): LogScenario => ({ ...calm, ...changes[name] });
