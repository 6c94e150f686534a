import fc from 'fast-check';
import { type VersionId, versionIdSchema } from '#domain/ids.ts';
import type { LineageVersion } from '#domain/lineage/place-versions.ts';

/** An id that no number holds exactly. */
export const idOf = (index: number): VersionId =>
  versionIdSchema.parse(String(9_007_199_254_740_993n + BigInt(index)));

type BaseOf = (index: number, random: number) => number | null;

/** Shapes of histories: how far back a base lies. `random` is at least 0 and less than 1. */
const shapes: Readonly<Record<string, BaseOf>> = {
  chain: (index, random) => (random < 0.8 ? index - 1 : Math.floor(index * random)),
  recent: (index, random) => Math.max(0, index - 1 - Math.floor(random * 6)),
  anywhere: (index, random) => Math.floor(index * random),
  fans: (index, random) => (random < 0.2 ? index - 1 : index - 1 - (index % 15)),
  roots: (index, random) => (random < 0.3 ? null : Math.floor(index * random)),
  deleted: (index, random) => (random < 0.3 ? 1_000_000 : Math.floor(index * random)),
  garbage: (index, random) => index + 4 - Math.floor(random * 12),
};

/** A history, newest first. */
export const anyLineage: fc.Arbitrary<readonly LineageVersion[]> = fc
  .tuple(
    fc.constantFrom(...Object.values(shapes)),
    fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { maxLength: 60, size: 'max' }),
  )
  .map(([baseOf, randoms]) =>
    randoms
      .map((random, index) => {
        const base = index === 0 ? null : baseOf(index, random);
        return { id: idOf(index), baseId: base === null ? null : idOf(base) };
      })
      .toReversed(),
  );
