// modelarts_03_0054 (names of the log files) and modelarts_03_0149 (their lines).
import * as z from 'zod/mini';
import { listAnswer, optional, text } from './reading.ts';

/** A body that is empty is read as an object without fields: null. */
const orEmptyBody = <S extends z.ZodMiniType>(schema: S) =>
  z.union([
    z.pipe(
      z.strictObject({}),
      z.transform(() => null),
    ),
    schema,
  ]);

/** The page says String, and the service sends a list. */
const namesSchema = z.pipe(
  z.nullish(
    z.union([
      z.array(z.string()),
      z.pipe(
        z.string(),
        z.transform((name) => (name === '' ? [] : [name])),
      ),
    ]),
  ),
  z.transform((names) => names ?? []),
);

export const logFileNamesSchema = orEmptyBody(listAnswer(z.object({ log_file_list: namesSchema })));

/** 19 digits, quoted or not, perhaps with a blank: more than a number can hold. */
const digits = z.string().check(z.trim(), z.regex(/^\d+$/));
const cursor = z.catch(optional(digits), null);

export const logLinesSchema = orEmptyBody(
  listAnswer(
    z.object({
      content: text,
      lines: z.catch(optional(z.pipe(digits, z.transform(Number))), null),
      start_line: cursor,
      end_line: cursor,
    }),
  ),
);
