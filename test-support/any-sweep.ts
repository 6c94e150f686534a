import fc from 'fast-check';
import { emptySweep, type Sweep } from '#domain/sweep/shape.ts';

/** For property tests: plans of the sample draft, right ones and such as people type by mistake. */

const path = fc.constantFrom(
  'code.parameters.learning_rate',
  'code.parameters.num_classes',
  'resources.publicPool.specId',
  'resources.workers',
  'code.ownCode.engineId',
);
const oddPath = fc.constantFrom(
  'data.dataset.datasetVersionId',
  'code.parameters.',
  'code.parameters.x[]',
  'no',
);
const list = fc
  .uniqueArray(
    fc.oneof(fc.integer({ min: 1, max: 99 }).map(String), fc.constantFrom('1e-07', '32.0', 'a b')),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((values) => values.join(', '));
const range = fc.constantFrom('0.001..0.1 log 5', '16..64 step 16', '1..9 3', '1e-4..1e-1 log', '2..50');
const oddValues = fc.oneof(
  fc.constantFrom('', ',', '1,1', '0..1 log 5', '1..2 step 0', '1..200 step 1', '"', '[1, 2', '1..2, 3'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const number = fc.integer({ min: 1, max: 40 });

const sweepOf = (paths: fc.Arbitrary<string>, values: fc.Arbitrary<string>): fc.Arbitrary<Sweep> =>
  fc.record({
    method: fc.constantFrom('grid', 'random', 'list'),
    varied: fc.uniqueArray(fc.record({ path: paths, values }), {
      selector: (row) => row.path,
      minLength: 1,
      maxLength: 3,
    }),
    random: fc.record({
      count: fc.oneof(fc.integer({ min: 1, max: 12 }).map(String), fc.constantFrom('0', '', '1e3')),
      seed: fc.constantFrom('1', '7', 'x', ''),
    }),
    unticked: fc.uniqueArray(number, { maxLength: 4 }),
    ticked: fc.uniqueArray(number, { maxLength: 2 }),
    // An edit of a value takes the place of the one before.
    edits: fc.uniqueArray(fc.record({ point: number, path: paths, value: fc.string({ maxLength: 5 }) }), {
      selector: (edit) => `${edit.point} ${edit.path}`,
      maxLength: 2,
    }),
  });

/** As people want them. */
export const rightSweep: fc.Arbitrary<Sweep> = sweepOf(path, fc.oneof(list, range)).map((sweep) => ({
  ...sweep,
  edits: [],
}));

export const anySweep: fc.Arbitrary<Sweep> = fc.oneof(
  { weight: 3, arbitrary: sweepOf(path, fc.oneof(list, range)) },
  { weight: 2, arbitrary: sweepOf(fc.oneof(path, oddPath), fc.oneof(list, range, oddValues)) },
  { weight: 1, arbitrary: fc.constant(emptySweep) },
);
