import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { sampleCatalogue } from '#test-support/sample-draft.ts';
import { sampleVersion } from '#test-support/sample-submission.ts';
import { knownFields } from './filter-fields.ts';
import { filterTest } from './match-filter.ts';
import { parseFilter } from './parse-filter.ts';
import { printFilter } from './print-filter.ts';
import { versionFacts } from './version-facts.ts';

const { configuration } = sampleVersion('1');
const version: TrainingVersion = {
  ...sampleVersion('1'),
  name: 'V0007',
  status: 3,
  createTime: new Date(2019, 4, 1, 14, 30).getTime(),
  duration: 75 * 60_000,
  configuration: {
    ...configuration,
    dataPath: '/bucket/MNIST/',
    specId: '4',
    specCode: 'gpu.p100',
    parameters: [
      { name: 'lr', value: '1e-2' },
      { name: 'seed', value: '12345678901234567890' },
      { name: 'optimizer', value: 'Adam' },
      { name: 'flag', value: '' },
      { name: 'status', value: 'warm' },
      { name: 'layer', value: '1' },
      { name: 'layer', value: '2' },
    ],
  },
};
const results = new Map([['accuracy', 0.95]]);

function matches(text: string): boolean {
  const { terms, problems } = parseFilter(text, knownFields([version], results.keys()));
  expect(problems).toEqual([]);
  return filterTest(terms)(versionFacts(version, { catalogue: sampleCatalogue, baseName: 'V0003', results }));
}

it.each([
  ...[
    '',
    'mnist',
    'ADAM',
    '"lr"',
    'V0007',
    'v0003',
    'failed',
    'lr = 0.01',
    'lr=.01',
    'lr = 1e-2',
    'lr >= 0.01',
  ],
  ...['seed = 12345678901234567890', 'seed < 12345678901234567891', 'seed : 789', 'lr > 0.001 lr < 0.1'],
  ...['optimizer = adam', 'optimizer != sgd', '-sgd', 'not optimizer : sgd', 'flag = ""', 'flag : ""'],
  ...['status = "image failed"', 'status = failed', 'param.status = warm', 'spec : p100', 'spec = 4'],
  ...['base = V0003', 'version > V0006', 'version < V0010', 'layer = 2', 'layer = 1.0', 'accuracy > 0.9'],
  ...['created = 2019-05-01', 'created : 2019-05', 'created > 2019-04-30', 'created >= 2019-05-01'],
  ...[
    'created <= 2019-05-01',
    'created > 2019-05-01T14:00',
    'created < "2019-05-01 14:31"',
    'created < 2020',
  ],
  ...['duration > 1h', 'duration = 1h', 'duration < 90m', 'duration >= 1h15m', 'duration = 1h15m'],
])('finds it: %s', (text) => {
  expect(matches(text)).toBe(true);
});

it.each([
  ...['sgd', 'lr = 0.1', 'lr < 0.01', 'seed = 12345678901234567891', 'seed = 1.2345678901234568e19'],
  ...['optimizer = ada', '-adam', 'not status = failed', 'layer != 2', 'flag > 0', 'optimizer > 0'],
  ...['created > 2019-05-01', 'created = 2019-05-02', 'duration > 2h', 'duration = 75s', 'base = V0007'],
  ...['lr = 0.01 sgd', 'accuracy < 0.9'],
])('does not find it: %s', (text) => {
  expect(matches(text)).toBe(false);
});

const oddText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', '\\', ' ', '=', '!', '<', '-', 'a', 'İ', 'ß') }),
  fc.constantFrom('', 'status', 'not', 'param.x', '1e-07', '0.0000001'),
);

it('a version is found by each of its own parameters', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ name: oddText, value: oddText }), { minLength: 1 }), (parameters) => {
      const odd = { ...version, configuration: { ...configuration, parameters } };
      const known = knownFields([odd]);
      const facts = versionFacts(odd, { catalogue: sampleCatalogue });
      for (const { name, value } of parameters) {
        const field = { source: 'parameter', name } as const;
        const term = { kind: 'field', field, operator: '=', value, isNegated: false } as const;
        const { terms, problems } = parseFilter(printFilter([term], known), known);
        expect(problems).toEqual([]);
        expect(terms).toEqual([term]);
        expect(filterTest(terms)(facts)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
