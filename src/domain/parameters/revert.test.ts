import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterChanges } from '#domain/draft/diff.ts';
import type { Parameter } from './parameter.ts';
import { revertParameter } from './revert.ts';

const base = [
  { name: 'lr', value: '0.01' },
  { name: 'batch_size', value: '32' },
  { name: 'seed', value: '1' },
];
const [lr, batchSize, seed] = base;
const isThere = (parameter: Parameter | undefined): parameter is Parameter => parameter !== undefined;
const rows = (...parameters: (Parameter | undefined)[]) => parameters.filter(isThere);

describe('a parameter that is reverted', () => {
  it.each([
    ['gets its value back where it stands', 'lr', rows(seed, { name: 'lr', value: '2' }), rows(seed, lr)],
    ['comes back to its place', 'batch_size', rows(lr, seed), base],
    ['goes where it was added', 'x', rows(lr, { name: 'x', value: '1' }, seed), rows(lr, seed)],
    ['is one again where it was doubled', 'lr', rows(lr, batchSize, lr), rows(lr, batchSize)],
    ['that is nowhere changes nothing', 'y', rows(lr, seed), rows(lr, seed)],
  ])('%s', (_, name, draft, after) => {
    expect(revertParameter(base, draft, name)).toEqual(after);
  });

  it('is no change any more, and the others are what they were', () => {
    const someParameters = fc.array(
      fc.record({ name: fc.constantFrom('a', 'b', 'c', ''), value: fc.string() }),
    );
    fc.assert(
      fc.property(someParameters, someParameters, (before, draft) => {
        const changes = parameterChanges(before, draft);
        for (const { label } of changes) {
          const left = parameterChanges(before, revertParameter(before, draft, label));
          expect(left.map((change) => change.label).toSorted()).toEqual(
            changes
              .map((change) => change.label)
              .filter((other) => other !== label)
              .toSorted(),
          );
        }
      }),
    );
  });
});
