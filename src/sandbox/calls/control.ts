import * as z from 'zod/mini';
import { adjusted, clockTime } from '#sandbox/clock.ts';
import { newState } from '#sandbox/data/new-state.ts';
import { faultSchema } from '#sandbox/faults/fault.ts';
import { outcomes } from '#sandbox/outcomes.ts';
import { checkSize } from '#sandbox/rules/json.ts';
import { refuse } from '#sandbox/rules/refusal.ts';
import { dataNames, type State } from '#sandbox/state.ts';
import { type Answer, type Call, ok, type Route } from './call.ts';
import { readWhole } from './query.ts';

const resetSchema = z.strictObject({ data: z.enum(dataNames) });
const clockSchema = z
  .strictObject({
    // At speed 0 only `advance_ms` moves the clock.
    speed: z.optional(z.union([z.literal(0), z.number().check(z.gte(1), z.lte(600))])),
    advance_ms: z.optional(z.int().check(z.gte(0))),
  })
  .check(z.refine(({ speed, advance_ms }) => speed !== undefined || advance_ms !== undefined));
const planSchema = z.strictObject({ outcome: z.enum(outcomes) });
const faultsSchema = z.array(faultSchema);

function readBody<T>({ body }: Call, schema: z.ZodMiniType<T>): T {
  checkSize(body);
  const parsed = schema.safeParse(parseControl(new TextDecoder().decode(body.bytes)));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue && issue.path.length > 0 ? ` (${issue.path.join('.')})` : '';
  return refuse('0104', `The control call is not understood${where}.`);
}

function parseControl(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const showState = ({ state, realNow }: Call): Answer =>
  ok({
    data: state.data,
    clock: { now: clockTime(state.clock, realNow), speed: state.clock.speed },
    plan: state.plan,
    // Faults that are used up are left out.
    faults: state.faults
      .filter(({ fault, uses }) => uses === 0 || uses < (fault.times ?? Number.POSITIVE_INFINITY))
      .map(({ fault }) => fault),
    counts: {
      jobs: state.jobs.length,
      versions: state.jobs.reduce((count, { versions }) => count + versions.length, 0),
    },
  });

/** Deletes everything except tokens, keeps counting requests, and restarts the clock at speed 1. */
function reset(call: Call): Answer {
  const { data } = readBody(call, resetSchema);
  Object.assign(call.state, newState(data, call.realNow, call.state) satisfies State);
  return showState(call);
}

function setClock(call: Call): Answer {
  const { speed, advance_ms } = readBody(call, clockSchema);
  call.state.clock = adjusted(call.state.clock, call.realNow, { speed, advance: advance_ms });
  return showState(call);
}

function setPlan(call: Call): Answer {
  call.state.plan = readBody(call, planSchema).outcome;
  return showState(call);
}

function setFaults(call: Call): Answer {
  call.state.faults = readBody(call, faultsSchema).map((fault) => ({ fault, uses: 0 }));
  return showState(call);
}

function listRequests({ state, query }: Call): Answer {
  const since = readWhole(query, 'since', { min: 0, max: Number.MAX_SAFE_INTEGER, fallback: 0 });
  return ok({ requests: state.requests.filter(({ n }) => n > since) });
}

export const controlRoutes: readonly Route[] = [
  { method: 'GET', path: '/sandbox/state', answer: showState },
  { method: 'POST', path: '/sandbox/reset', answer: reset },
  { method: 'PATCH', path: '/sandbox/clock', answer: setClock },
  { method: 'PUT', path: '/sandbox/plan', answer: setPlan },
  { method: 'PUT', path: '/sandbox/faults', answer: setFaults },
  { method: 'GET', path: '/sandbox/requests', answer: listRequests },
];
