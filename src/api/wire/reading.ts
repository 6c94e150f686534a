import * as z from 'zod/mini';
import { isRecord } from '#util/is-record.ts';

/**
 * How the service's values are read. Numbers arrive as their source text (see `#util/lossless-json.ts`), some
 * back ends quote them anyway; null, '' and absent mean the same everywhere.
 */

const blankToNull = (value: unknown): unknown => (value === undefined || value === '' ? null : value);

/** Absent values are null. */
export const optional = <S extends z.ZodMiniType>(schema: S) =>
  z.pipe(z.transform(blankToNull), z.nullable(schema));

/** Absent text is ''. */
export const text = z.pipe(
  z.nullish(z.string()),
  z.transform((value) => value ?? ''),
);

/** A parameter's value may be anything that is not a structure: its text is kept as it was written. */
export const scalarText = z.pipe(
  z.nullish(z.union([z.string(), z.boolean()])),
  z.transform((value) => (value == null ? '' : String(value))),
);

export const integer = z.pipe(
  z.string().check(z.regex(/^-?\d+$/, 'not a whole number')),
  z.transform(Number),
);

// JavaScript has no later date.
const latestTime = 8.64e15;

/** Milliseconds since 1970; 0 or less means that it has not happened. */
export const time = z.pipe(
  optional(integer),
  z.transform((value) => (value !== null && value > 0 && value <= latestTime ? value : null)),
);

/** An absent count is 0. */
export const count = z.pipe(
  optional(integer),
  z.transform((value) => Math.max(0, value ?? 0)),
);

export const flag = z.pipe(
  optional(z.union([z.boolean(), z.stringbool()])),
  z.transform((value) => value ?? false),
);

const anyObject = z.record(z.string(), z.unknown());

/** Leaves out rows that cannot be read: one must not hide the list. */
export const rowsOf = <S extends z.ZodMiniType>(row: S) =>
  z.pipe(
    z.nullish(z.array(z.unknown())),
    z.transform((rows) =>
      (rows ?? []).flatMap((value) => {
        const parsed = row.safeParse(value);
        return parsed.success ? [parsed.data] : [];
      }),
    ),
  );

/**
 * Reads an object field by field. A field (or a row of a list in it) that cannot be read is taken for absent and
 * named in `unreadable`, such as `worker_server_num` or `parameter[3]`; the object is lost only if it cannot do without.
 */
export const byField = <S extends z.ZodMiniObject>(schema: S) =>
  z.pipe(
    anyObject,
    z.transform((raw, { issues }) => {
      const strict = schema.safeParse(raw);
      if (strict.success) return { fields: strict.data, unreadable: [] };
      const paths = strict.error.issues.map((issue) => issue.path);
      const lenient = schema.safeParse(without(raw, paths));
      if (lenient.success) return { fields: lenient.data, unreadable: [...new Set(paths.map(nameOf))] };
      const message = lenient.error.issues.map(({ path }) => path.join('.')).join(', ');
      issues.push({ code: 'custom', message, input: raw });
      return z.NEVER;
    }),
  );

/**
 * An answer with one of these fields at least. A list that is absent is empty, so that the rest has to tell it from an
 * answer to something else, which must not be taken for "there is none".
 */
const answerWith = <S extends z.ZodMiniType>(fields: z.ZodMiniObject, schema: S) =>
  z.pipe(
    z.transform((answer) => (hasAnyOf(fields, answer) ? answer : undefined)),
    schema,
  );

export const listAnswer = <S extends z.ZodMiniObject>(fields: S) => answerWith(fields, fields);

export const detailAnswer = <S extends z.ZodMiniObject>(fields: S) => answerWith(fields, byField(fields));

const hasAnyOf = ({ shape }: z.ZodMiniObject, answer: unknown): boolean =>
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
