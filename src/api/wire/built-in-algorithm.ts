// modelarts_03_0056
import * as z from 'zod/mini';
import { parseJson } from '#util/lossless-json.ts';
import { count, flag, listAnswer, rowsOf, scalarText, text } from './reading.ts';

const parameterSchema = z.object({
  label: z.string(),
  value: scalarText,
  placeholder_cn: z.catch(text, ''),
  placeholder_en: z.catch(text, ''),
  required: z.catch(flag, false),
});

/** A string that holds a JSON list; broken JSON is an empty list. */
const parametersSchema = z.pipe(
  z.transform((value) => {
    if (typeof value !== 'string') return value;
    try {
      return parseJson(value);
    } catch {
      return [];
    }
  }),
  z.catch(rowsOf(parameterSchema), []),
);

const algorithmSchema = z.object({
  model_id: z.string(),
  model_name: z.catch(text, ''),
  model_usage: z.catch(text, ''),
  model_precision: z.catch(text, ''),
  model_dataset_format: z.catch(text, ''),
  engine_name: z.catch(text, ''),
  engine_version: z.catch(text, ''),
  parameter: parametersSchema,
});

export const algorithmListSchema = listAnswer(
  z.object({ model_total_count: count, models: rowsOf(algorithmSchema) }),
);

export type WireAlgorithm = z.output<typeof algorithmSchema>;
