import * as z from 'zod/mini';
import { type VersionId, versionIdSchema } from '#domain/ids.ts';
import { isDeltaKey } from '#request/delta-keys.ts';

/** The plan of a sweep, as a link has it: the base version, what is changed, and what is varied. */
export interface SweepSearch extends Readonly<Record<string, unknown>> {
  readonly from?: VersionId | undefined;
}

export const sweepSearchSchema = z
  .looseObject({ from: z.optional(versionIdSchema) })
  .check(({ value, issues }) => {
    for (const name of Object.keys(value)) {
      if (name === 'from' || isDeltaKey(name)) continue;
      issues.push({ code: 'custom', path: [name], input: value[name], message: 'Unknown parameter.' });
    }
  });
