// modelarts_03_0054 (names of the log files) and modelarts_03_0149 (their lines).
import { z } from 'zod';
import { listAnswer, optional, text } from './reading.ts';

/** A body that is empty is read as an object without fields: null. */
const orEmptyBody = <S extends z.ZodType>(schema: S) =>
  z.union([z.strictObject({}).transform(() => null), schema]);

/** The page says String, and the service sends a list. */
const namesSchema = z
  .union([z.array(z.string()), z.string().transform((name) => (name === '' ? [] : [name]))])
  .nullish()
  .transform((names) => names ?? []);

export const logFileNamesSchema = orEmptyBody(listAnswer(z.object({ log_file_list: namesSchema })));

/** 19 digits, quoted or not, perhaps with a blank: more than a number can hold. */
const digits = z.string().trim().regex(/^\d+$/);
const cursor = optional(digits).catch(null);

export const logLinesSchema = orEmptyBody(
  listAnswer(
    z.object({
      content: text,
      lines: optional(digits.transform(Number)).catch(null),
      start_line: cursor,
      end_line: cursor,
    }),
  ),
);
