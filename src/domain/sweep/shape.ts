import * as z from 'zod/mini';

/** A varied parameter or field, with its values as they were typed. */
const variedShape = z.object({
  /** `code.parameters.<name>`, or the path of a field in `varyableFields`. */
  path: z.string(),
  /** A list or ranges: `0.1, 0.03`, `0.001..0.1 log 5`, `16..64 step 16`. */
  values: z._default(z.string(), ''),
});

const editShape = z.object({ point: z.number(), path: z.string(), value: z.string() });

/** The plan of a sweep, as a part of the draft. If nothing is varied, one version is made. Points are identified by their numbers, from 1. */
export const sweepShape = z.prefault(
  z.object({
    method: z._default(z.enum(['grid', 'random', 'list']), 'grid'),
    varied: z._default(z.array(variedShape), []),
    /** As typed. */
    random: z.prefault(
      z.object({ count: z._default(z.string(), '20'), seed: z._default(z.string(), '1') }),
      {},
    ),
    /** Points that the user has left out. */
    unticked: z._default(z.array(z.number()), []),
    /** Points that the user wants although an equal version exists. */
    ticked: z._default(z.array(z.number()), []),
    /** Values of single points that the user has changed. */
    edits: z._default(z.array(editShape), []),
  }),
  {},
);

export type Sweep = z.infer<typeof sweepShape>;
export type SweepMethod = Sweep['method'];
export type Varied = Sweep['varied'][number];

export const emptySweep: Sweep = sweepShape.parse({});

export const methodTitles: Readonly<Record<SweepMethod, string>> = {
  grid: 'Grid',
  random: 'Random',
  list: 'List',
};
