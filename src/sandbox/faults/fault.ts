import { z } from 'zod';

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
  /** `*` is any. */
  method: z.string().min(1),
  path: z.string().min(1).max(maxPathLength),
  kind: z.enum(faultKinds),
  status: z.int().min(200).max(599).exactOptional(),
  /** Seconds, a date, or whatever a header can hold. */
  retry_after: z.union([z.number(), z.string().regex(/^[\x20-\x7e]*$/)]).exactOptional(),
  delay_ms: z.number().min(0).max(600_000).exactOptional(),
  error_code: z.string().exactOptional(),
  after: z.boolean().exactOptional(),
  times: z.int().min(0).exactOptional(),
  rate: z.number().min(0).max(1).exactOptional(),
});

export type Fault = z.infer<typeof faultSchema>;
