import { hex } from './calls/identity.ts';
import { clockTime } from './clock.ts';
import { ConnectionDropped } from './connection-dropped.ts';
import { brokenAnswer, type RawAnswer, truncated } from './faults/broken-answer.ts';
import { takeFault } from './faults/choose-fault.ts';
import { createDelays } from './faults/delays.ts';
import type { Fault } from './faults/fault.ts';
import { type Incoming, rawText, readIncoming } from './incoming.ts';
import { logRequest, memoryLimits, storeLimits } from './request-log.ts';
import { createService } from './service.ts';
import { createTransact, type SandboxStore } from './state-store.ts';

export interface SandboxOptions {
  /** Real time in milliseconds. */
  readonly now?: () => number;
  readonly random?: () => number;
  /** Without a store the state is kept only in memory. */
  readonly store?: SandboxStore;
}

export interface Sandbox {
  /** Rejects with ConnectionDropped where a network would close the connection. */
  handle(request: Request): Promise<Response>;
}

/** The ModelArts v1 service, its IAM and its control calls, as a function (docs/sandbox.md). */
export function createSandbox({ now = Date.now, random = Math.random, store }: SandboxOptions = {}): Sandbox {
  const transact = createTransact(now, store);
  const service = createService();
  const delays = createDelays();
  const limits = store ? storeLimits : memoryLimits;

  const perform = (incoming: Incoming, isDuplicate = false): Promise<RawAnswer> =>
    transact((state) => service(state, incoming, { realNow: now(), random, isDuplicate }));

  /** The answer to a request that is not carried out. */
  const dryRun = (incoming: Incoming): Promise<RawAnswer> =>
    transact((state) => service(structuredClone(state), incoming, { realNow: now(), random }));

  async function answerUnder(fault: Fault, incoming: Incoming): Promise<RawAnswer> {
    const done = isDoneFirst(fault) ? await perform(incoming) : undefined;
    const delay = fault.delay_ms ?? (fault.kind === 'delay' ? defaultDelay : 0);
    if (delay > 0) await delays.wait(delay);
    switch (fault.kind) {
      case 'drop_before':
      case 'drop_after':
        throw new ConnectionDropped();
      case 'double':
      case 'twin':
        await perform(incoming);
        return perform(incoming, fault.kind === 'twin');
      case 'truncated':
        return truncated(done ?? (await dryRun(incoming)));
      case 'delay':
        return done ?? perform(incoming);
      default:
        return brokenAnswer(fault, fault.kind);
    }
  }

  async function answer(incoming: Incoming): Promise<RawAnswer> {
    const { method, path, url } = incoming;
    if (/^\/sandbox(\/|$)/.test(path)) {
      const raw = await perform(incoming);
      const areNewFaults = method === 'PUT' && path.startsWith('/sandbox/faults') && raw.status === 200;
      if (areNewFaults) delays.endAll();
      return raw;
    }
    const { n, fault } = await transact((state) => {
      const time = clockTime(state.clock, now());
      const body = rawText(incoming.body);
      const entry = logRequest(state, { method, path: url.pathname, query: url.search, time, body }, limits);
      return { n: entry.n, fault: takeFault(state, { method, path }, random) };
    });
    const raw = await (fault ? answerUnder(fault, incoming) : perform(incoming));
    await transact((state) => {
      const entry = state.requests.findLast((request) => request.n === n);
      if (entry) entry.status = raw.status;
    });
    return raw;
  }

  return {
    handle: async (request) => {
      const incoming = await readIncoming(request);
      const raw = await answer(incoming);
      const date = await transact((state) => new Date(clockTime(state.clock, now())).toUTCString());
      return toResponse(raw, incoming.method, { Date: date, 'X-request-id': hex(random, 32) });
    },
  };
}

const defaultDelay = 1000;

/** `drop_after` is an answer that is lost; most other kinds say with `after` whether the request was processed. */
const isDoneFirst = ({ kind, after = false }: Fault): boolean => {
  if (kind === 'drop_after') return true;
  return after && kind !== 'drop_before' && kind !== 'double' && kind !== 'twin';
};

const statusesWithoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

function toResponse(
  { status, text, headers }: RawAnswer,
  method: string,
  more: Readonly<Record<string, string>>,
): Response {
  const hasBody = method !== 'HEAD' && !statusesWithoutBody.has(status);
  return new Response(hasBody ? text : null, {
    status,
    headers: { 'Cache-Control': 'no-store', ...headers, ...more },
  });
}
