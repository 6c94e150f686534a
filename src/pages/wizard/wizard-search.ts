import { z } from 'zod';
import { versionIdSchema } from '#domain/ids.ts';
import { stepSchema } from '#domain/steps.ts';

/** What each page takes from its address. */
export const noSearch = z.strictObject({});

/** `set.learning_rate`, `unset.parameter.seed`: a delta against the base version, whose values the wizard reads itself. */
const isDelta = (name: string): boolean => /^(un)?set\../.test(name);

export const wizardSearch = z
  .looseObject({ from: versionIdSchema.optional(), step: stepSchema.optional() })
  .check(({ value, issues }) => {
    for (const name of Object.keys(value)) {
      if (name === 'from' || name === 'step' || isDelta(name)) continue;
      issues.push({
        code: 'custom',
        path: [name],
        input: value[name],
        message: 'The wizard does not know it.',
      });
    }
  });
