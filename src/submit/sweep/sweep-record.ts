import * as z from 'zod/mini';
import { versionIdSchema } from '#domain/ids.ts';

/** How many versions may be unfinished at once, until a person says otherwise. */
export const startWidth = 2;

/** Why a sweep was paused, where nobody pressed Pause. */
const pauseReasonSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person') }),
  /** As many runs have failed as were to be allowed. */
  z.object({ kind: z.literal('fail-fast'), failed: z.number() }),
  /** The service has refused as many versions. */
  z.object({ kind: z.literal('refusals'), refused: z.number() }),
  /** The service refuses more: a quota, a permission, the sign-in, the base or the job are gone. */
  z.object({
    kind: z.enum(['quota', 'permission', 'signed-out', 'base-gone', 'not-found']),
    code: z.nullable(z.string()),
    message: z.string(),
  }),
]);

export type PauseReason = z.infer<typeof pauseReasonSchema>;

/** What the user has chosen for a sweep; every tab of the browser reads and writes it. */
export const sweepRecordSchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  baseId: versionIdSchema,
  /** The plan as a link: no value that looks like a secret. */
  delta: z.record(z.string(), z.string()),
  /** By the browser's clock. */
  startedAt: z.number(),
  /** It was started in this browser, not opened by a link. */
  isStartedHere: z.boolean(),
  wanted: z.enum(['running', 'paused', 'stopped']),
  why: pauseReasonSchema,
  /** How many versions may be unfinished at once; 0 pauses. */
  width: z.number().check(z.int(), z.gte(0)),
  /** After so many failed runs it pauses and asks, and after so many refused versions. */
  failLimit: z.number().check(z.int(), z.gte(1)),
  /** Failed runs that the user has seen; null: all that exist when the sweep continues. */
  acceptedFailures: z.nullable(z.number()),
  /** Refused versions that the user has seen; null as above. Absent in records of an earlier release. */
  acceptedRefusals: z._default(z.nullable(z.number()), 0),
  /** Points that get a further attempt, and the number of that attempt. */
  retries: z.record(z.string(), z.number()),
  /** How many points are to be made; unknown in records of an earlier release. */
  pointCount: z.optional(z.number()),
});

export type SweepRecord = z.infer<typeof sweepRecordSchema>;

/** What the tab that runs a sweep stores for the tab that runs it later. */
export const sweepLogSchema = z.object({
  /** Attempts that this browser has sent, `7.1`. */
  sent: z.array(z.string()),
  /** Created, and not yet seen in the list. */
  unlisted: z.array(z.object({ point: z.number(), attempt: z.number(), versionId: versionIdSchema })),
  /** Points that the service did not accept, and its messages; they are sent again on request. */
  refused: z._default(z.array(z.object({ point: z.number(), words: z.string() })), []),
});

export type SweepLog = z.infer<typeof sweepLogSchema>;

export const attemptKey = (point: number, attempt: number): string => `${point}.${attempt}`;

const defaultFailLimit = 3;

/** The record of a sweep that is started here, or of one that was opened by its link, which is paused. */
export const newSweepRecord = (
  facts: Pick<
    SweepRecord,
    'id' | 'baseId' | 'delta' | 'startedAt' | 'isStartedHere' | 'width' | 'pointCount'
  >,
): SweepRecord => ({
  ...facts,
  schema: 1,
  wanted: facts.isStartedHere ? 'running' : 'paused',
  why: { kind: 'person' },
  failLimit: defaultFailLimit,
  acceptedFailures: 0,
  acceptedRefusals: 0,
  retries: {},
});
