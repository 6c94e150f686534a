import { emptyCatalogue } from '../src/domain/catalogue.ts';
import { type VersionId, versionIdSchema } from '../src/domain/ids.ts';
import { lineageRows } from '../src/domain/lineage/lineage-rows.ts';
import { commonConfiguration } from '../src/domain/version/common-configuration.ts';
import type { TrainingVersion } from '../src/domain/version/training-version.ts';
import { knownFields } from '../src/domain/version-filter/filter-fields.ts';
import { filterTest } from '../src/domain/version-filter/match-filter.ts';
import { parseFilter } from '../src/domain/version-filter/parse-filter.ts';
import { sortVersions } from '../src/domain/version-filter/value-order.ts';
import { versionFacts } from '../src/domain/version-filter/version-facts.ts';
import { emptyConfiguration } from '../test-support/empty-configuration.ts';

// npm run bench:lineage: what the history of 1,000 versions takes, beside writing them as JSON in the same run.

const count = 1000;
const parameterCount = 30;
const rounds = 9;

/** Always the same numbers from 0 to less than 1. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const idOf = (index: number): VersionId =>
  versionIdSchema.parse(String(9_007_199_254_740_993n + BigInt(index)));

type BaseOf = (index: number, random: number) => number;

const shapes: Readonly<Record<string, BaseOf>> = {
  'a chain': (index) => index - 1,
  'a chain, one in five from anywhere before': (index, random) =>
    random < 0.8 ? index - 1 : Math.floor(index * (random - 0.8) * 5),
  'one of the last twenty': (index, random) => Math.max(0, index - 1 - Math.floor(random * 20)),
  'anywhere before': (index, random) => Math.floor(index * random),
  'all from the first': () => 0,
};

function historyOf(baseOf: BaseOf): readonly TrainingVersion[] {
  const random = noise(7);
  return Array.from({ length: count }, (_, index) => ({
    id: idOf(index),
    name: `V${String(index + 1).padStart(4, '0')}`,
    baseId: index === 0 ? null : idOf(baseOf(index, random())),
    status: 10,
    createTime: index * 3_600_000,
    startTime: null,
    duration: 1_800_000,
    configuration: {
      ...emptyConfiguration,
      engineId: '12',
      codeDirectory: '/team-ml/search/code/',
      dataPath: '/team-ml/search/data/',
      outputPath: `/team-ml/search/out/${index}/`,
      parameters: Array.from({ length: parameterCount }, (__, place) => ({
        name: `parameter_${place}`,
        value: place % 2 === 0 ? String(random()) : `value ${index % 7}`,
      })),
    },
    unreadable: [],
  })).toReversed();
}

/** The first time and the best of several, in milliseconds of the processor. */
function measure(work: () => void): { readonly first: number; readonly best: number } {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return { first: times[0] ?? 0, best: Math.min(...times) };
}

const versions = historyOf(shapes['a chain'] ?? (() => 0));
const reference = measure(() => JSON.stringify(versions)).best;
console.log(`${count} versions with ${parameterCount} parameters each as JSON: ${reference.toFixed(1)} ms`);

function print(what: string, work: () => void): void {
  const { first, best } = measure(work);
  const times = `${first.toFixed(1).padStart(8)} ms${best.toFixed(1).padStart(8)} ms`;
  console.log(`${what.padEnd(62)}${times}${`${(best / reference).toFixed(2)} × JSON`.padStart(16)}`);
}

console.log(`\n${''.padEnd(62)}${'first'.padStart(11)}${'best'.padStart(11)}`);
for (const [name, baseOf] of Object.entries(shapes)) {
  const history = historyOf(baseOf);
  print(`lanes: ${name}`, () => lineageRows(history));
}

const known = knownFields(versions);
const facts = versions.map((version) => versionFacts(version, { catalogue: emptyCatalogue }));
print('what a filter can ask, once', () => {
  for (const version of versions) versionFacts(version, { catalogue: emptyCatalogue });
});
for (const text of [
  'nowhere',
  'parameter_0 > 0.5 parameter_1 = "value 3" -parameter_2 < 0.1',
  'created > 1970-01-05',
])
  print(`filter: ${text}`, () => {
    const { terms } = parseFilter(text, known);
    const isShown = filterTest(terms);
    facts.filter(isShown);
  });
print('sort by a parameter', () => {
  const field = { source: 'parameter', name: 'parameter_0' } as const;
  sortVersions(facts, ({ valuesOf }) => valuesOf(field)[0] ?? null, 'descending');
});
print('what all have in common', () => commonConfiguration(versions));
