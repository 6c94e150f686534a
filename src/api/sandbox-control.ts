import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { errorFromAnswer } from '#api/errors/api-error.ts';
import { type ApiRequest, send } from './client.ts';
import type { Fault } from './sandbox-faults.ts';

export const outcomes = [
  'completes',
  'image_fails',
  'submit_fails',
  'mount_fails',
  'run_fails',
  'lost',
  'waits',
  'review_fails',
  'unknown',
] as const;

export type Outcome = (typeof outcomes)[number];

/** How a version ends. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  completes: 'Completes',
  image_fails: 'Image build fails',
  submit_fails: 'Submission fails',
  mount_fails: 'Data mount fails',
  run_fails: 'Code fails during the run',
  lost: 'Lost during the run',
  waits: 'Stays queued',
  review_fails: 'Image review fails',
  unknown: 'Completes, with unknown statuses',
};

const dataNames = ['demo', 'empty', 'large'] as const;

export type SandboxData = (typeof dataNames)[number];

const stateSchema = z.pipe(
  z.object({
    data: z.enum(dataNames),
    clock: z.object({ now: z.number(), speed: z.number() }),
    plan: z.enum(outcomes),
    faults: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
    counts: z.object({ jobs: z.number(), versions: z.number() }),
  }),
  z.transform(({ data, clock, plan, faults, counts }) => ({ data, ...clock, outcome: plan, faults, counts })),
);

export type SandboxState = z.infer<typeof stateSchema>;

/** The calls that control the sandbox in a demo or a test. Each returns the state after it, or rejects with an `ApiError`. */
export interface SandboxControl {
  readonly read: () => Promise<SandboxState>;
  readonly reset: (data: SandboxData) => Promise<SandboxState>;
  readonly setSpeed: (speed: number) => Promise<SandboxState>;
  readonly skip: (milliseconds: number) => Promise<SandboxState>;
  readonly setOutcome: (outcome: Outcome) => Promise<SandboxState>;
  readonly setFaults: (faults: readonly Fault[]) => Promise<SandboxState>;
}

export function createSandboxControl(fetch: typeof globalThis.fetch): SandboxControl {
  const call = async (method: ApiRequest['method'], path: string, body?: unknown) => {
    const answer = await send(fetch, { method, path: `/sandbox/${path}`, body }, {}, 15_000);
    const error = errorFromAnswer(answer, Date.now());
    if (error !== null) throw error;
    // It has no ids and no typed numbers, so that `JSON.parse` loses no digit.
    return stateSchema.parse(JSON.parse(answer.text));
  };
  return {
    read: () => call('GET', 'state'),
    reset: (data) => call('POST', 'reset', { data }),
    setSpeed: (speed) => call('PATCH', 'clock', { speed }),
    skip: (milliseconds) => call('PATCH', 'clock', { advance_ms: milliseconds }),
    setOutcome: (outcome) => call('PUT', 'plan', { outcome }),
    setFaults: (faults) => call('PUT', 'faults', faults),
  };
}

const sandboxKey = 'sandbox';

/** Whether a query reads from the service: all do except those of the sandbox's control calls. */
export const isServiceQuery = ({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean =>
  queryKey[0] !== sandboxKey;

export const sandboxStateQuery = (control: SandboxControl) =>
  queryOptions({ queryKey: [sandboxKey, 'state'], queryFn: control.read, staleTime: 0 });

export interface SandboxStorage {
  /** False if the browser stores nothing for the page. */
  readonly isKept: boolean;
  /** A former state that could not be read, as text. */
  readonly asideText: string | null;
}

export const sandboxStorageQuery = (read: () => Promise<SandboxStorage>) =>
  queryOptions({ queryKey: [sandboxKey, 'storage'], queryFn: read });
