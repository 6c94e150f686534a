// modelarts_03_0059 (list) and modelarts_03_0060 (detail): saved training job configurations.
import * as z from 'zod/mini';
import { byField, count, listAnswer, rowsOf, text, time } from './reading.ts';
import { parametersSchema } from './training-job-version.ts';

const savedConfigurationRowSchema = z.object({
  config_name: z.string(),
  config_desc: text,
  create_time: time,
});

export const savedConfigurationListSchema = listAnswer(
  z.object({
    config_total_count: count,
    configs: rowsOf(savedConfigurationRowSchema),
  }),
);

export const savedConfigurationDetailSchema = byField(z.object({ parameter: parametersSchema }));

export type WireSavedConfigurationRow = z.output<typeof savedConfigurationRowSchema>;
