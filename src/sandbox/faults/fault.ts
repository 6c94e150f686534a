import * as z from 'zod/mini';

const faultKinds = [
  'status',
  'html',
  'envelope',
  'malformed',
  'truncated',
  'delay',
  'drop_before',
  'drop_after',
  'double',
  'twin',
] as const;

/** Longer than every path of the service. */
const maxPathLength = 500;

export const faultSchema = z.strictObject({
  /** `*` matches any method. */
  method: z.string().check(z.minLength(1)),
  path: z.string().check(z.minLength(1), z.maxLength(maxPathLength)),
  kind: z.enum(faultKinds),
  status: z.exactOptional(z.int().check(z.gte(200), z.lte(599))),
  /** Seconds, a date, or whatever a header can hold. */
  retry_after: z.exactOptional(z.union([z.number(), z.string().check(z.regex(/^[\x20-\x7e]*$/))])),
  delay_ms: z.exactOptional(z.number().check(z.gte(0), z.lte(600_000))),
  error_code: z.exactOptional(z.string()),
  after: z.exactOptional(z.boolean()),
  times: z.exactOptional(z.int().check(z.gte(0))),
  rate: z.exactOptional(z.number().check(z.gte(0), z.lte(1))),
});

export type Fault = z.infer<typeof faultSchema>;
