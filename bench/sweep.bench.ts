import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import { planOf } from '#domain/sweep/plan.ts';
import { emptySweep, type Sweep } from '#domain/sweep/shape.ts';
import { parameterPath } from '#domain/sweep/varied.ts';
import { equalVersions } from '#request/sweep/point-body.ts';
import { madeConfiguration, madeVersion } from '#test-support/histories/made-history.ts';
import { roundsOr } from './rounds.ts';

// How long a plan of 200 points takes, and finding the versions that equal a point.

const rounds = roundsOr(9);

const parametersOf = (count: number, version: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `parameter_${index}`,
    value: index === 0 ? `${version % 150}e-3` : `${index}e-07`,
  }));
/** New ones each time: what is known of a version is kept for as long as it is there. */
const historyOf = (versions: number, parameters: number) =>
  Array.from({ length: versions }, (_, index) =>
    madeVersion(index + 1, {
      configuration: madeConfiguration({ parameters: parametersOf(parameters, index) }),
    }),
  );

const [first, second] = [0, 1].map((index) => parameterPath(`parameter_${index}`));
const plans: Readonly<Record<string, Sweep>> = {
  grid: {
    ...emptySweep,
    varied: [
      { path: first ?? '', values: '0.001..0.1 log 20' },
      { path: second ?? '', values: '10..100 step 10' },
    ],
  },
  random: {
    ...emptySweep,
    method: 'random',
    varied: [
      { path: first ?? '', values: '0.001..0.1 log' },
      { path: second ?? '', values: '1..1000000' },
    ],
    random: { count: '200', seed: '7' },
  },
  list: {
    ...emptySweep,
    method: 'list',
    varied: [
      { path: first ?? '', values: Array.from({ length: 200 }, (_, index) => `${index}e-3`).join(', ') },
    ],
  },
};

/** The median of several runs, in milliseconds. */
function measure<Given>(give: () => Given, work: (given: Given) => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const given = give();
    const before = performance.now();
    work(given);
    return performance.now() - before;
  });
  return times.toSorted((one, other) => one - other)[rounds >> 1] ?? Number.NaN;
}

const say = (what: string, time: number) =>
  console.log(`${what.padEnd(66)}${time.toFixed(1).padStart(8)} ms`);

for (const parameters of [10, 1_000]) {
  const [version = madeVersion(1, {})] = historyOf(1, parameters);
  const draft = draftFromVersion(version.configuration, '', []);
  for (const [method, sweep] of Object.entries(plans)) {
    const planned = { ...draft, sweep };
    const { points } = planOf(planned);
    say(
      `${method}, ${points.length} points, ${parameters} parameters`,
      measure(() => planned, planOf),
    );
  }
  const planned = { ...draft, sweep: plans.list ?? emptySweep };
  const plan = planOf(planned);
  for (const versions of [10, 1_000]) {
    const what = `${versions} versions, 200 points, ${parameters} parameters`;
    const find = (history: ReturnType<typeof historyOf>) => equalVersions(planned, plan, history);
    say(
      `equal versions, seen for the first time, ${what}`,
      measure(() => historyOf(versions, parameters), find),
    );
    const known = historyOf(versions, parameters);
    find(known);
    say(
      `equal versions, a key later, ${what}`,
      measure(() => known, find),
    );
  }
}
