import * as z from 'zod/mini';
import type { Catalogue, Specification } from '#domain/catalogue.ts';
import { anyText, findListed, leaf, listedId, requiredText } from './rules.ts';

export const resourcesShape = z.prefault(
  z.object({
    pool: z._default(z.enum(['public', 'dedicated']), 'public'),
    publicPool: z.prefault(z.object({ specId: leaf }), {}),
    dedicatedPool: z.prefault(z.object({ poolId: leaf }), {}),
    workers: z._default(z.string(), '1'),
  }),
  {},
);

/** A specification of the public pool or a dedicated pool, never both (reference T6). */
export function resourcesSchema(catalogue: Catalogue) {
  const publicPool = z
    .object({
      pool: z.literal('public'),
      publicPool: z.object({ specId: specificationId(catalogue.specifications) }),
      dedicatedPool: z.object({ poolId: anyText }),
      workers: anyText,
    })
    .check(
      z.superRefine(({ publicPool: { specId }, workers }, context) => {
        const specification = findListed(catalogue.specifications, specId);
        const message = workersProblem(
          workers,
          specification?.maxWorkers,
          specification?.code ?? 'this specification',
        );
        if (message !== undefined) context.addIssue({ code: 'custom', path: ['workers'], message });
      }),
    );
  const dedicatedPool = z
    .object({
      pool: z.literal('dedicated'),
      publicPool: z.object({ specId: anyText }),
      dedicatedPool: z.object({ poolId: requiredText('Enter the ID of the dedicated pool.') }),
      workers: anyText,
    })
    .check(
      z.superRefine(({ workers }, context) => {
        const message = workersProblem(workers);
        if (message !== undefined) context.addIssue({ code: 'custom', path: ['workers'], message });
      }),
    );
  return z.discriminatedUnion('pool', [publicPool, dedicatedPool]);
}

const specificationId = (specifications: readonly Specification[] | undefined) =>
  listedId('specification', specifications).check(
    z.superRefine((id, context) => {
      const specification = findListed(specifications, id);
      if (specification?.soldOut)
        context.addIssue({
          code: 'custom',
          message: `Choose another specification: ${specification.code} is sold out.`,
        });
    }),
  );

function workersProblem(text: string, most?: number, where = ''): string | undefined {
  const workers = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
  const range = most === undefined ? 'from 1' : most === 1 ? '1' : `from 1 to ${most}`;
  if (Number.isNaN(workers) || workers < 1) return `Enter the workers as a whole number, ${range}.`;
  if (most !== undefined && workers > most)
    return `Enter ${most === 1 ? '1 worker' : `at most ${most} workers`}: ${where} allows no more.`;
  return undefined;
}
