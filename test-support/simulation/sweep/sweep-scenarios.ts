/** What can go wrong while a sweep runs. Times are milliseconds since the start. */
export interface SweepScenario {
  readonly name: string;
  /** What the network and the service do to some creates. */
  readonly fault: CreateFault | null;
  /** How many of the creates it hits. */
  readonly faultRate: number;
  /** How long a create is on its way, where the fault is `slow`. */
  readonly createDelay: number;
  readonly listStaleBy: number;
  readonly readFailures: number;
  /** When tabs of the first person die; another one is opened some seconds later. */
  readonly deaths: readonly number[];
  /** When the first person opens a second tab of the same sweep. */
  readonly secondTab: number | null;
  /** When another person opens the sweep by its link in another browser, and presses Resume. */
  readonly secondPerson: number | null;
  /** How tabs keep each other from sending. */
  readonly lock: 'web' | 'lease';
  readonly keepsStorage: boolean;
  readonly offline: { readonly from: number; readonly to: number } | null;
  readonly clockJump: { readonly at: number; readonly by: number } | null;
  /** When a colleague makes versions in the same job, one of them equal to a point but for its folder. */
  readonly colleague: readonly number[];
  /** Shares of runs that fail, soon or late. */
  readonly failures: number;
  /** Points that the service never accepts. */
  readonly refusedPoints: ReadonlySet<number>;
  /** No more versions than that are accepted before the time. */
  readonly quota: { readonly versions: number; readonly until: number } | null;
  readonly width: number;
  /** A person changes the width, pauses and continues. */
  readonly controls: readonly { readonly at: number; readonly width: number }[];
  readonly retries: boolean;
}

type CreateFault =
  | 'drop-before'
  | 'drop-after'
  | '502-after'
  | 'garbage-after'
  | 'internal'
  | 'double'
  | 'twin'
  | '401'
  | '429'
  | 'slow';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

type Random = () => number;
type Change = (random: Random) => Partial<SweepScenario>;

const between = (random: Random, from: number, to: number): number =>
  Math.round(from + (to - from) * random());
const some = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

const faulty =
  (fault: CreateFault, most = 0.2): Change =>
  (random) => ({ fault, faultRate: random() * most });
const stale: Change = () => ({ listStaleBy: 20 * second });
const dies: Change = (random) => ({ deaths: [between(random, 0, 10 * minute)] });
const diesOften: Change = (random) => ({
  deaths: some(between(random, 2, 8), () => between(random, 0, 20 * minute)).toSorted((a, b) => a - b),
});
const secondTab: Change = (random) => ({ secondTab: between(random, 0, 8 * minute) });
const secondPerson: Change = (random) => ({ secondPerson: between(random, 0, 8 * minute) });
const lease: Change = () => ({ lock: 'lease' });
const blocked: Change = () => ({ keepsStorage: false });
const all =
  (...changes: readonly Change[]): Change =>
  (random) =>
    Object.assign({}, ...changes.map((change) => change(random)));

const changes: Readonly<Record<string, Change>> = {
  'nothing goes wrong': () => ({}),
  'answers lost after commit': faulty('drop-after'),
  'requests lost before commit': faulty('drop-before'),
  '502 after commit': faulty('502-after'),
  'garbage after commit': faulty('garbage-after'),
  'internal error, nothing done': faulty('internal', 0.1),
  'POST doubled': faulty('double'),
  'POST doubled, both carried out': faulty('twin'),
  'points refused': (random) => ({
    refusedPoints: new Set(some(between(random, 1, 6), () => between(random, 1, 50))),
  }),
  'points refused, tab dies again and again': (random) => ({
    ...diesOften(random),
    refusedPoints: new Set(some(20, () => between(random, 1, 30))),
  }),
  'list stale by 20 s': stale,
  'signed out at times': faulty('401', 0.1),
  throttled: faulty('429', 0.5),
  'slow answers': (random) => ({
    ...faulty('slow')(random),
    createDelay: between(random, 5 * second, 115 * second),
  }),
  'carried out when long given up': (random) => ({
    ...faulty('slow', 0.05)(random),
    createDelay: between(random, 130 * second, 260 * second),
  }),
  'tab dies': dies,
  'tab dies again and again': diesOften,
  'tab dies again and again, list stale': all(diesOften, stale),
  'tab dies, answers lost, list stale': all(diesOften, stale, faulty('drop-after')),
  'tab dies, no Web Locks': all(diesOften, lease),
  'tab dies, storage blocked, list stale': all(diesOften, stale, blocked),
  'two tabs': secondTab,
  'two tabs, one dies': all(secondTab, diesOften),
  'two tabs, no Web Locks, list stale, answers lost': all(secondTab, lease, stale, faulty('drop-after')),
  'two people': secondPerson,
  'two people, one leaves': all(secondPerson, dies),
  'two people, list stale': all(secondPerson, stale),
  'two people, list stale, answers lost': all(secondPerson, stale, faulty('drop-after')),
  'two people, tabs die, list stale': all(secondPerson, stale, diesOften),
  "a colleague's versions": (random) => ({ colleague: some(20, () => between(random, 0, 15 * minute)) }),
  'half of the reads fail, answers lost': all(() => ({ readFailures: 0.5 }), faulty('drop-after')),
  'list stale by 20 s, answers lost': all(stale, faulty('drop-after')),
  'offline for a while': (random) => {
    const from = between(random, 0, 8 * minute);
    return {
      ...faulty('drop-after')(random),
      offline: { from, to: from + between(random, second, 3 * minute) },
    };
  },
  'clock jumps by an hour': (random) => ({
    ...faulty('drop-after')(random),
    clockJump: { at: between(random, 0, 8 * minute), by: random() < 0.5 ? hour : -hour },
  }),
  'storage full or blocked': all(blocked, faulty('drop-after')),
  'quota for a while': (random) => ({
    quota: { versions: between(random, 5, 40), until: between(random, 5 * minute, 30 * minute) },
  }),
  'runs fail': (random) => ({ failures: 0.1 + 0.4 * random() }),
  'runs fail and are made again': (random) => ({ failures: 0.3 * random(), retries: true }),
  'runs fail and are made again, tab dies': (random) => ({
    ...diesOften(random),
    failures: 0.3 * random(),
    retries: true,
  }),
  'width changes, paused and resumed': (random) => ({
    controls: some(8, () => ({ at: between(random, 0, 15 * minute), width: between(random, 0, 8) })),
  }),
};

/** Where only one tab can know of a request, that is settled by the list alone. */
const several: Change = (random) => {
  const names = Object.keys(changes);
  const chosen = some(4, () => changes[names[Math.floor(random() * names.length)] ?? '']);
  return Object.assign({}, ...chosen.map((change) => change?.(random) ?? {}));
};

const scenarios: readonly (readonly [string, Change])[] = [
  ...Object.entries(changes),
  ['several at once', several],
  ['several at once, list stale', all(several, stale)],
];

export const sweepScenarioNames: readonly string[] = scenarios.map(([name]) => name);

export function sweepScenarioOf(seed: number, random: Random): SweepScenario {
  const [name, change] = scenarios[seed % scenarios.length] ?? ['nothing goes wrong', () => ({})];
  return {
    name,
    fault: null,
    faultRate: 0,
    createDelay: 0,
    listStaleBy: 0,
    readFailures: 0,
    deaths: [],
    secondTab: null,
    secondPerson: null,
    lock: 'web',
    keepsStorage: true,
    offline: null,
    clockJump: null,
    colleague: [],
    failures: 0.05 * random(),
    refusedPoints: new Set(),
    quota: null,
    width: between(random, 1, 8),
    controls: [],
    retries: false,
    ...change(random),
  };
}
