import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ComparedRow } from './compare-versions.ts';
import { oneParameterPairs } from './one-parameter-pairs.ts';

const row = (path: string, values: readonly (string | null)[]): ComparedRow => ({
  path,
  label: path.split('.').at(-1) ?? path,
  isParameter: path.startsWith('code.parameters.'),
  values,
  names: values.map(() => null),
  differs: values.some((value) => value !== values[0]),
});

const said = (rows: readonly ComparedRow[]) =>
  oneParameterPairs(rows, [...(rows[0]?.values.keys() ?? [])]).map(
    ({ parameter, from, to }) => `${parameter.label} ${from} ${to}`,
  );

it('finds versions that differ in one parameter alone', () => {
  const rows = [
    row('code.parameters.lr', ['0.1', '0.01', '0.1', '0.01', null]),
    row('code.parameters.batch', ['32', '32', '64', '64', '32']),
    row('resources.workers', ['1', '1', '1', '2', '1']),
  ];
  expect(said(rows)).toEqual(['lr 0 1', 'lr 0 4', 'lr 1 4', 'batch 0 2']);
});

it('does not count where a version writes', () => {
  const rows = [
    row('code.parameters.lr', ['0.1', '0.01']),
    row('output.outputPath', ['/b/one/', '/b/two/']),
    row('output.logPath', [null, '/b/log/']),
  ];
  expect(said(rows)).toEqual(['lr 0 1']);
  expect(said([...rows, row('data.obs.dataPath', ['/b/a/', '/b/c/'])])).toEqual([]);
});

it('does not count parameters that say where a version writes', () => {
  const rows = [
    row('code.parameters.lr', ['0.1', '0.01']),
    row('code.parameters.--train-url', ['/b/one/', '/b/two/']),
    row('code.parameters.best_model', ['obs://b/one/best.h5', '/b/two/best.h5']),
    row('output.outputPath', ['/b/one/', '/b/two/']),
  ];
  expect(said(rows)).toEqual(['lr 0 1']);
  expect(said([...rows, row('code.parameters.start_from', ['/b/other/', '/b/two/'])])).toEqual([]);
});

it('has only versions that take part', () => {
  const rows = [row('code.parameters.lr', ['0.1', '0.01', '0.001'])];
  expect(oneParameterPairs(rows, [0, 2]).map(({ from, to }) => [from, to])).toEqual([[0, 2]]);
  expect(oneParameterPairs(rows, [1])).toEqual([]);
});

it('finds the same pairs as comparing each version with each', () => {
  const value = fc.constantFrom('1', '2', '', null);
  const anyRows = fc
    .integer({ min: 0, max: 8 })
    .chain((count) =>
      fc.tuple(
        ...['code.parameters.a', 'code.parameters.b', 'resources.workers', 'output.outputPath'].map((path) =>
          fc
            .array(value, { minLength: count, maxLength: count })
            .map((values) =>
              row(path, path.startsWith('output.') ? values.map((each) => `/b/${each}/`) : values),
            ),
        ),
      ),
    );
  fc.assert(
    fc.property(anyRows, (rows) => {
      const count = rows[0]?.values.length ?? 0;
      const expected = Array.from({ length: count }, (_, from) => from).flatMap((from) =>
        Array.from({ length: count - from - 1 }, (_, index) => from + index + 1).flatMap((to) => {
          const [one, ...others] = rows
            .slice(0, 3)
            .filter(({ values }) => values[from] !== values[to])
            .map(({ label, isParameter }) => ({ label, isParameter }));
          return one?.isParameter && others.length === 0 ? [`${one.label} ${from} ${to}`] : [];
        }),
      );
      expect([...said(rows)].toSorted()).toEqual(expected.toSorted());
    }),
  );
});
