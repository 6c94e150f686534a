/** A fault between the client and the sandbox, as the control calls have it (docs/sandbox.md). */
export type Fault = Readonly<Record<string, string | number | boolean>>;

export interface NamedFault {
  readonly name: string;
  readonly help: string;
  readonly fault: Fault;
}

const write = { method: 'POST', path: '/v1/**', times: 1 };
// Without its code the client takes the response for an internal error.
const unauthorised = { kind: 'status', status: 401, error_code: 'ModelArts.0202', times: 1 };
const create = { method: 'POST', path: '/v1/*/training-jobs/*/versions', times: 1 };

export const loseResponse: NamedFault = {
  name: 'Lose the next response',
  help: 'The next create or stop is processed, but its response never arrives.',
  fault: { ...write, kind: 'drop_after' },
};

/** Faults for one request come before those for all requests, since the first that matches applies. */
export const namedFaults: readonly NamedFault[] = [
  {
    name: 'Drop the next request',
    help: 'The next create or stop is dropped before it is processed. A browser may send it once more by itself: that one is dropped, too.',
    fault: { ...write, kind: 'drop_before', times: 2 },
  },
  loseResponse,
  {
    name: 'Return 502 for the next create',
    help: 'The create is processed, but a gateway sends an error page.',
    fault: { ...create, kind: 'html', status: 502, after: true },
  },
  {
    name: 'Duplicate the next create',
    help: 'The request is sent twice, and both are accepted: two versions.',
    fault: { ...create, kind: 'twin' },
  },
  {
    name: 'Repeat the next create',
    help: 'The request is sent twice, and the second is rejected: its output folder is in use.',
    fault: { ...create, kind: 'double' },
  },
  {
    name: 'Reject the token once',
    help: 'The next request gets 401, as with an expired token: you are asked to sign in.',
    fault: { method: '*', path: '/v1/**', ...unauthorised },
  },
  {
    name: 'Reject the sign-in once',
    help: 'The next sign-in gets 401, as with a wrong password.',
    fault: { method: 'POST', path: '/v3/auth/tokens', ...unauthorised },
  },
  {
    name: 'Fail one read in five',
    help: 'It gets 503, as from an overloaded service.',
    fault: { method: 'GET', path: '/v1/**', kind: 'status', status: 503, rate: 0.2 },
  },
  {
    name: 'Slow down all responses',
    help: 'Each takes three seconds longer.',
    fault: { method: '*', path: '/v*/**', kind: 'delay', delay_ms: 3000 },
  },
];

const canonical = (fault: Fault): string => JSON.stringify(Object.entries(fault).sort());

const isSameFault = (one: Fault, other: Fault): boolean => canonical(one) === canonical(other);

export const hasFault = (faults: readonly Fault[], fault: Fault): boolean =>
  faults.some((other) => isSameFault(other, fault));

/** Faults that are set and are not in `namedFaults`. */
export const otherFaults = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter((fault) => !namedFaults.some((named) => isSameFault(named.fault, fault)));

/** The list with this fault or without it. Faults that are not in `namedFaults` come first and stay as they are. */
export function switchFault(faults: readonly Fault[], fault: Fault, isOn: boolean): readonly Fault[] {
  const others = faults.filter((other) => !isSameFault(other, fault));
  const next = isOn ? [...others, fault] : others;
  const named = namedFaults.map((entry) => entry.fault).filter((entry) => hasFault(next, entry));
  return [...otherFaults(next), ...named];
}

/** 'drop_after on POST /v1/**, 2 times' */
export function describeFault({ kind, method, path, times }: Fault): string {
  const often = times === undefined ? '' : times === 1 ? ', once' : `, ${times} times`;
  return `${kind} on ${method} ${path}${often}`;
}
