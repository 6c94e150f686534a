/** One thing that can go wrong, or several: what a run is made from. Times are milliseconds since the start. */
export interface Scenario {
  readonly name: string;
  /** What the service does to the first creates; as the sandbox's faults, without method and path. */
  readonly createFaults: readonly Readonly<Record<string, unknown>>[];
  readonly hasFreshFolder: boolean;
  readonly tabs: 1 | 2;
  /** How much later the second tab presses. */
  readonly tabDelay: number;
  readonly pressesTwice: boolean;
  readonly reloadAt: number | null;
  /** False if the storage is full or blocked. */
  readonly keepsStorage: boolean;
  /** How tabs keep each other from sending; `none` where the browser has neither Web Locks nor IndexedDB. */
  readonly lock: 'web' | 'lease' | 'none';
  /** Jumps of the browser's clock. */
  readonly clockJump: { readonly at: number; readonly by: number } | null;
  readonly offline: { readonly from: number; readonly to: number } | null;
  /** How long a create is on its way before the service has it. */
  readonly createDelay: number;
  readonly listStaleBy: number;
  readonly readFailures: number;
  readonly colleague: { readonly at: number; readonly isEqual: boolean } | null;
  readonly jobId: '10' | '9007199254740993';
}

const second = 1_000;
const hour = 3_600 * second;

type Random = () => number;
type Change = (random: Random) => Partial<Scenario>;

export const pressTime = 10 * second;

const between = (random: Random, from: number, to: number): number =>
  Math.round(from + (to - from) * random());
const oneOf = <T>(random: Random, values: readonly [T, ...T[]]): T =>
  values[Math.floor(random() * values.length)] ?? values[0];

const lostAfter: Partial<Scenario> = { createFaults: [{ kind: 'drop_after', times: 1 }] };
const staleList: Partial<Scenario> = { listStaleBy: 20 * second };

const reloads: Change = (random) => ({
  reloadAt: pressTime + between(random, 0, 30 * second),
  createDelay: between(random, 0, 20 * second),
});

const retryAfters: Change = (random) => {
  const retry_after = oneOf<number | string | undefined>(random, [
    0,
    9_999,
    // The client reads dates by the real clock.
    new Date(Date.now() + 7 * second).toUTCString(),
    undefined,
  ]);
  const fault = { kind: 'status', status: 429, times: between(random, 1, 5) };
  return { createFaults: [retry_after === undefined ? fault : { ...fault, retry_after }] };
};

const changes: Readonly<Record<string, Change>> = {
  'nothing goes wrong': () => ({}),
  'answer lost after commit': () => lostAfter,
  'request lost before commit': () => ({ createFaults: [{ kind: 'drop_before', times: 1 }] }),
  '502 after commit': () => ({ createFaults: [{ kind: 'html', status: 502, after: true, times: 1 }] }),
  'garbage after commit': () => ({ createFaults: [{ kind: 'malformed', after: true, times: 1 }] }),
  'internal error, nothing done': () => ({ createFaults: [{ kind: 'envelope', times: 1 }] }),
  'POST doubled': () => ({ createFaults: [{ kind: 'double', times: 1 }] }),
  'POST doubled, both carried out': () => ({ createFaults: [{ kind: 'twin', times: 1 }] }),
  'refused once': () => ({ createFaults: [{ kind: 'status', status: 400, error_code: '0118', times: 1 }] }),
  'signed out once': () => ({
    createFaults: [{ kind: 'status', status: 401, error_code: '0203', times: 1 }],
  }),
  'throttled (Retry-After 0, date, 9999, none)': retryAfters,
  'slow answer': (random) => ({ createDelay: between(random, 5 * second, 115 * second) }),
  'carried out when long given up': (random) => ({
    createDelay: between(random, 130 * second, 260 * second),
  }),
  'reload in between': reloads,
  'reload, list stale by 20 s': (random) => ({ ...reloads(random), ...staleList }),
  'reload, no Web Locks': (random) => ({ ...reloads(random), lock: 'lease' }),
  'two tabs at once': (random) => ({ tabs: 2, tabDelay: between(random, 0, 400) }),
  'two tabs at once, no Web Locks': (random) => ({
    tabs: 2,
    tabDelay: between(random, 0, 400),
    lock: 'lease',
  }),
  'two tabs, list stale, answer lost': (random) => ({
    tabs: 2,
    tabDelay: between(random, 0, 30 * second),
    ...staleList,
    ...lostAfter,
  }),
  'two tabs at once, no Web Locks, list stale, answer lost': (random) => ({
    tabs: 2,
    tabDelay: between(random, 0, 400),
    lock: 'lease',
    ...staleList,
    ...lostAfter,
  }),
  'two tabs at once, no lock at all, list stale, answer lost': (random) => ({
    tabs: 2,
    tabDelay: between(random, 0, 400),
    lock: 'none',
    ...staleList,
    ...lostAfter,
  }),
  'double Enter': () => ({ pressesTwice: true }),
  'list stale by 20 s, answer lost': () => ({ ...staleList, ...lostAfter }),
  "colleague's equal version": (random) => ({
    colleague: { at: between(random, 0, 40 * second), isEqual: true },
    ...oneOf<Partial<Scenario>>(random, [{}, lostAfter]),
  }),
  "colleague's other version": (random) => ({
    colleague: { at: between(random, 0, 40 * second), isEqual: false },
    ...oneOf<Partial<Scenario>>(random, [{}, lostAfter]),
  }),
  'half of the reads fail, answer lost': () => ({ readFailures: 0.5, ...lostAfter }),
  'offline for a while, answer lost': (random) => {
    const from = between(random, 0, pressTime + 20 * second);
    return { offline: { from, to: from + between(random, second, 120 * second) }, ...lostAfter };
  },
  'clock jumps by an hour, answer lost': (random) => ({
    clockJump: { at: between(random, 0, pressTime + 60 * second), by: oneOf(random, [hour, -hour]) },
    ...staleList,
    ...lostAfter,
  }),
  'storage full or blocked, answer lost': () => ({ keepsStorage: false, ...lostAfter }),
  'ids above 2^53, answer lost': () => ({ jobId: '9007199254740993', ...lostAfter }),
};

/** Where only one tab can know of an attempt, that tab is not loaded again: nothing would be left of it. */
const several: Change = (random) => {
  const names = Object.keys(changes);
  const chosen = Array.from({ length: 4 }, () => changes[names[Math.floor(random() * names.length)] ?? '']);
  const mix: Partial<Scenario> = Object.assign({}, ...chosen.map((change) => change?.(random) ?? {}));
  return mix.keepsStorage === false ? { ...mix, reloadAt: null, tabs: 1 } : mix;
};

const all: readonly (readonly [string, Change])[] = [
  ...Object.entries(changes),
  ['several at once', several],
];

export const scenarioNames: readonly string[] = all.map(([name]) => name);

export function scenarioOf(seed: number, random: Random): Scenario {
  const [name, change] = all[seed % all.length] ?? ['nothing goes wrong', () => ({})];
  return {
    name,
    createFaults: [],
    hasFreshFolder: random() < 0.7,
    tabs: 1,
    tabDelay: 0,
    pressesTwice: false,
    reloadAt: null,
    keepsStorage: true,
    lock: 'web',
    clockJump: null,
    offline: null,
    createDelay: 0,
    listStaleBy: 0,
    readFailures: 0,
    colleague: null,
    jobId: '10',
    ...change(random),
  };
}
