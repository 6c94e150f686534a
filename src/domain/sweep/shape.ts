import { z } from 'zod';

/** Something that is varied: its path as a change has it, and its values as they were typed. */
const variedShape = z.object({
  /** `code.parameters.<name>`, or the path of a field in `varyableFields`. */
  path: z.string(),
  /** A list or ranges: `0.1, 0.03`, `0.001..0.1 log 5`, `16..64 step 16`. */
  values: z.string().default(''),
});

const editShape = z.object({ point: z.number(), path: z.string(), value: z.string() });

/** The plan of a sweep, as a part of the draft. Nothing is varied: one version is made. Points are meant by their numbers, from 1. */
export const sweepShape = z
  .object({
    method: z.enum(['grid', 'random', 'list']).default('grid'),
    varied: z.array(variedShape).default([]),
    /** As typed. */
    random: z.object({ count: z.string().default('20'), seed: z.string().default('1') }).prefault({}),
    /** Points that a person has left out. */
    unticked: z.array(z.number()).default([]),
    /** Points that a person wants although an equal version exists. */
    ticked: z.array(z.number()).default([]),
    /** Values of single points that a person has changed. */
    edits: z.array(editShape).default([]),
  })
  .prefault({});

export type Sweep = z.infer<typeof sweepShape>;
export type SweepMethod = Sweep['method'];
export type Varied = Sweep['varied'][number];

export const emptySweep: Sweep = sweepShape.parse({});

export const methodTitles: Readonly<Record<SweepMethod, string>> = {
  grid: 'Grid',
  random: 'Random',
  list: 'List',
};
