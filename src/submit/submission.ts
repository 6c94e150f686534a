import * as z from 'zod/mini';
import { jobIdSchema, projectIdSchema, versionIdSchema } from '#domain/ids.ts';

/** What is remembered of a request for a new version, from before it is sent: no token and no value of a parameter. */
export const submissionSchema = z.object({
  id: z.string(),
  projectId: projectIdSchema,
  jobId: jobIdSchema,
  baseId: versionIdSchema,
  outputPath: z.string(),
  /** The output path ends with a folder that no other request has: what is there is ours. */
  hasFreshFolder: z.boolean(),
  configurationHash: z.string(),
  /** The versions that were there before, and those that the user has said are not theirs. */
  knownIds: z.array(versionIdSchema),
  /** By the browser's clock. */
  sentAt: z.number(),
  /** By the service's clock; null if it did not say. */
  serverTime: z.nullable(z.number()),
  outcome: z.discriminatedUnion('kind', [
    /** Under way, or not known. */
    z.object({ kind: z.literal('open') }),
    /** Not known, and given up by the user: if its version appears anyway, that is reported. */
    z.object({ kind: z.literal('given-up') }),
    z.object({
      kind: z.literal('created'),
      versionId: versionIdSchema,
      /** By the answer, by its folder in the list, or by the user. */
      by: z.enum(['answer', 'folder', 'person']),
      at: z.number(),
      /** Its page was opened; until then the user is notified of it. Absent in entries of an earlier release. */
      isOpened: z._default(z.boolean(), true),
    }),
  ]),
});

export type Submission = z.infer<typeof submissionSchema>;
export type CreatedOutcome = Extract<Submission['outcome'], { kind: 'created' }>;
