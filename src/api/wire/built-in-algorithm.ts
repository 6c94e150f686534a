// modelarts_03_0056
import { z } from 'zod';
import { parseJson } from '#util/lossless-json.ts';
import { count, flag, listAnswer, rowsOf, scalarText, text } from './reading.ts';

const parameterSchema = z.object({
  label: z.string(),
  value: scalarText,
  placeholder_cn: text.catch(''),
  placeholder_en: text.catch(''),
  required: flag.catch(false),
});

/** A string that holds a JSON list; broken JSON is an empty list. */
const parametersSchema = z.preprocess((value) => {
  if (typeof value !== 'string') return value;
  try {
    return parseJson(value);
  } catch {
    return [];
  }
}, rowsOf(parameterSchema).catch([]));

const algorithmSchema = z.object({
  model_id: z.string(),
  model_name: text.catch(''),
  model_usage: text.catch(''),
  model_precision: text.catch(''),
  model_dataset_format: text.catch(''),
  engine_name: text.catch(''),
  engine_version: text.catch(''),
  parameter: parametersSchema,
});

export const algorithmListSchema = listAnswer(
  z.object({ model_total_count: count, models: rowsOf(algorithmSchema) }),
);

export type WireAlgorithm = z.output<typeof algorithmSchema>;
