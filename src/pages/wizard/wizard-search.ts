import * as z from 'zod/mini';
import { type Step, stepSchema } from '#domain/draft/steps.ts';
import { type VersionId, versionIdSchema } from '#domain/ids.ts';
import { isDeltaKey } from '#request/delta-keys.ts';

/** What the wizard takes from its address, with the changes of a link: `set.<API field>` and so on. */
export interface WizardSearch extends Readonly<Record<string, unknown>> {
  readonly from?: VersionId | undefined;
  readonly step?: Step | undefined;
}

export const wizardSearchSchema = z
  .looseObject({ from: z.optional(versionIdSchema), step: z.optional(stepSchema) })
  .check(({ value, issues }) => {
    for (const name of Object.keys(value)) {
      if (name === 'from' || name === 'step' || isDeltaKey(name)) continue;
      issues.push({
        code: 'custom',
        path: [name],
        input: value[name],
        message: 'Unknown parameter.',
      });
    }
  });
