import * as z from 'zod/mini';
import { faultSchema } from './faults/fault.ts';
import { outcomes } from './outcomes.ts';
import { versionConfigSchema } from './rules/version-config.ts';
import { volumeSchema } from './rules/volumes.ts';

// Everything that a sandbox remembers, as plain JSON: ids are strings of digits, times milliseconds of the
// sandbox's clock unless they are said to be real. Status, logs and metrics are computed from it.

const courseSchema = z.discriminatedUnion('kind', [
  /** History: how it went was decided when the data was made. */
  z.object({
    kind: z.literal('recorded'),
    status: z.number(),
    startedAt: z.nullable(z.number()),
    endedAt: z.nullable(z.number()),
    /** How many lines the log of a completed version has; null: as many as follow from its epochs. */
    logLines: z.nullable(z.number()),
  }),
  /** Created through the API: follows its plan. */
  z.object({
    kind: z.literal('planned'),
    outcome: z.enum(outcomes),
    isReviewed: z.boolean(),
    /** Milliseconds that it is Queued longer, since the quota of running versions is used up (`queue.ts`). */
    queuedFor: z.optional(z.number()),
  }),
]);

const versionSchema = z.object({
  id: z.string(),
  name: z.string(),
  preVersionId: z.nullable(z.string()),
  createdAt: z.number(),
  stoppedAt: z.nullable(z.number()),
  course: courseSchema,
  resourceId: z.string(),
  config: versionConfigSchema,
  volumes: z.nullable(z.array(volumeSchema)),
});

const jobSchema = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  workspaceId: z.string(),
  createdAt: z.number(),
  /** Names are never used again, whatever was deleted. */
  nextVersionNumber: z.number(),
  /** Oldest first. */
  versions: z.array(versionSchema),
});

const savedConfigSchema = z.object({
  name: z.string(),
  description: z.string(),
  createdAt: z.number(),
  config: z.partial(versionConfigSchema, { data: true }),
});

const loggedRequestSchema = z.object({
  n: z.number(),
  method: z.string(),
  path: z.string(),
  query: z.string(),
  /** 0: no answer yet, or the connection was closed without one. */
  status: z.number(),
  time: z.number(),
  body: z.string(),
});

const tokenSchema = z.object({
  text: z.string(),
  projectId: z.nullable(z.string()),
  expiresAtReal: z.number(),
});

export const dataNames = ['demo', 'empty', 'large'] as const;

export const stateSchema = z.object({
  data: z.enum(dataNames),
  /** When the data was made: its history lies before. */
  startedAt: z.number(),
  clock: z.object({ time: z.number(), real: z.number(), speed: z.number() }),
  plan: z.enum(outcomes),
  faults: z.array(z.object({ fault: faultSchema, uses: z.number() })),
  tokens: z.array(tokenSchema),
  jobs: z.array(jobSchema),
  savedConfigs: z.array(savedConfigSchema),
  /** The review happens once for each image. */
  reviewedImages: z.array(z.string()),
  nextJobId: z.string(),
  nextVersionId: z.string(),
  /** Jobs with ids above 2^53 get versions with such ids. */
  nextBigVersionId: z.string(),
  requests: z.array(loggedRequestSchema),
  requestCount: z.number(),
});

export type State = z.infer<typeof stateSchema>;
export type DataName = State['data'];
export type Version = z.infer<typeof versionSchema>;
export type Job = z.infer<typeof jobSchema>;
export type SavedConfig = z.infer<typeof savedConfigSchema>;
export type LoggedRequest = z.infer<typeof loggedRequestSchema>;
