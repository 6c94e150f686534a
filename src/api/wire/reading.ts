import { z } from 'zod';
import { isRecord } from '#util/is-record.ts';

/**
 * How the service's values are read. Numbers arrive as their source text (see `#util/lossless-json.ts`), some
 * back ends quote them anyway; null, '' and absent mean the same everywhere.
 */

const blankToNull = (value: unknown): unknown => (value === undefined || value === '' ? null : value);

/** What is absent is null. */
export const optional = <S extends z.ZodType>(schema: S) => z.preprocess(blankToNull, schema.nullable());

/** What is absent is ''. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

/** A parameter's value may be anything that is not a structure: its text is kept as it was written. */
export const scalarText = z
  .union([z.string(), z.boolean()])
  .nullish()
  .transform((value) => (value == null ? '' : String(value)));

export const integer = z
  .string()
  .regex(/^-?\d+$/, 'not a whole number')
  .transform(Number);

/** Milliseconds since 1970; 0 and less mean that it has not happened. */
export const time = optional(integer).transform((value) => (value !== null && value > 0 ? value : null));

/** What is absent is 0. */
export const count = optional(integer).transform((value) => Math.max(0, value ?? 0));

export const flag = optional(z.union([z.boolean(), z.stringbool()])).transform((value) => value ?? false);

const anyObject = z.record(z.string(), z.unknown());

/** Leaves out rows that cannot be read: one must not hide the list. */
export const rowsOf = <S extends z.ZodType>(row: S) =>
  z
    .array(z.unknown())
    .nullish()
    .transform((rows) =>
      (rows ?? []).flatMap((value) => {
        const parsed = row.safeParse(value);
        return parsed.success ? [parsed.data] : [];
      }),
    );

/**
 * Reads an object field by field. A field (or a row of a list in it) that cannot be read is taken for absent and
 * named in `unreadable`, such as `worker_server_num` or `parameter[3]`; the object is lost only if it cannot do without.
 */
export const byField = <S extends z.ZodObject>(schema: S) =>
  anyObject.transform((raw, context) => {
    const strict = schema.safeParse(raw);
    if (strict.success) return { fields: strict.data, unreadable: [] };
    const paths = strict.error.issues.map((issue) => issue.path);
    const lenient = schema.safeParse(without(raw, paths));
    if (lenient.success) return { fields: lenient.data, unreadable: [...new Set(paths.map(nameOf))] };
    context.addIssue({
      code: 'custom',
      message: lenient.error.issues.map(({ path }) => path.join('.')).join(', '),
    });
    return z.NEVER;
  });

/**
 * An answer with one of these fields at least. A list that is absent is empty, so that the rest has to tell it from an
 * answer to something else, which must not be taken for "there is none".
 */
const answerWith = <S extends z.ZodType>(fields: z.ZodObject, schema: S) =>
  z.preprocess((answer) => (hasAnyOf(fields, answer) ? answer : undefined), schema);

export const listAnswer = <S extends z.ZodObject>(fields: S) => answerWith(fields, fields);

export const detailAnswer = <S extends z.ZodObject>(fields: S) => answerWith(fields, byField(fields));

const hasAnyOf = ({ shape }: z.ZodObject, answer: unknown): boolean =>
  isRecord(answer) && Object.keys(answer).some((key) => key === 'is_success' || Object.hasOwn(shape, key));

type Path = readonly PropertyKey[];

const nameOf = ([field, row]: Path): string =>
  typeof row === 'number' ? `${String(field)}[${row}]` : String(field);

function without(raw: Readonly<Record<string, unknown>>, paths: readonly Path[]): Record<string, unknown> {
  const entries = Object.entries(raw).flatMap(([field, value]): [string, unknown][] => {
    const rows = paths.filter((path) => path[0] === field).map((path) => path[1]);
    if (rows.length === 0) return [[field, value]];
    if (!Array.isArray(value) || rows.some((row) => typeof row !== 'number')) return [];
    return [[field, value.filter((_, index) => !rows.includes(index))]];
  });
  return Object.fromEntries(entries);
}
