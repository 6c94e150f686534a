import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestValues, metricSummary } from '#components/version-results/metric-summary.ts';
import { emptyCatalogue } from '#domain/catalogue.ts';
import { versionIdSchema } from '#domain/ids.ts';
import { sortVersions } from '#domain/version-filter/value-order.ts';
import { readSeries, seriesOf } from '#log/metrics/read-series.ts';
import { sampleVersion } from '#test-support/sample-submission.ts';
import { readHistorySearch, writeHistorySearch } from './history-search.ts';
import { historyInWords, listedInWords } from './history-words.ts';
import { sortText } from './sort-text.ts';
import { changesBeside, columnOf, unknownKeys } from './table/history-columns.ts';
import { withSelected } from './use-selection.ts';

const id = (number: number) => versionIdSchema.parse(String(number));

describe('the address of a history', () => {
  const columns = fc.option(fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 5 }), {
    nil: null,
  });
  it('keeps its settings, and leaves out defaults', () => {
    expect(writeHistorySearch(readHistorySearch({}))).toEqual({});
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), columns, (filter, chosen) => {
        const search = {
          ...readHistorySearch({}),
          filter,
          sort: 'result',
          order: 'asc',
          columns: chosen,
        } as const;
        expect(readHistorySearch(writeHistorySearch(search))).toEqual(search);
      }),
    );
  });

  it('takes nothing that it does not know', () => {
    const usual = readHistorySearch({});
    expect(
      readHistorySearch({ show: 'some', order: 'up', sort: 7, columns: 3, filter: 'x'.repeat(600) }),
    ).toEqual(usual);
    expect(readHistorySearch({ columns: '%,a%2Cb' }).columns).toEqual(['%', 'a,b']);
  });
});

it('names the columns of the address that there are not', () => {
  const parameters = new Set(['lr', 'constructor']);
  expect(
    unknownKeys(['created', 'result', 'queue', 'parameter.lr', 'parameter.constructor'], parameters),
  ).toEqual([]);
  expect(unknownKeys(['creatd', 'parameter.rate', 'lr', 'creatd'], parameters)).toEqual([
    'creatd',
    'parameter.rate',
    'lr',
  ]);
});

it('shows in the changes what has no column', () => {
  const change = (path: string, isParameter: boolean) => ({ path, isParameter });
  const changes = [
    change('code.parameters.lr', true),
    change('code.parameters.batch', true),
    change('resources.workers', false),
  ];
  const columns = ['parameter.lr', 'queue'].map(columnOf);
  expect(changesBeside(changes, columns)).toEqual(changes.slice(1));
  expect(changesBeside(changes, [])).toEqual(changes);
});

describe('a selection', () => {
  const all = [1, 2, 3, 4, 5].map(id);
  it('takes a version up and puts it down, and takes all up to one', () => {
    const none = { ids: new Set<ReturnType<typeof id>>(), anchor: null };
    const one = withSelected(none, id(2), null);
    const range = withSelected(one, id(4), all);
    expect([...range.ids]).toEqual([id(2), id(3), id(4)]);
    expect([...withSelected(range, id(3), null).ids]).toEqual([id(2), id(4)]);
    expect([...withSelected(none, id(3), all).ids]).toEqual([id(3)]);
    expect([...withSelected(withSelected(none, id(4), null), id(2), all).ids]).toEqual([id(4), id(2), id(3)]);
  });
});

describe('the results of versions', () => {
  const known = new Map(
    [
      ['step 1 loss 3 accuracy 0.5', 'step 2 loss 2 accuracy 0.7'],
      ['step 1 loss 1 accuracy 0.6'],
      ['step 1 loss nan accuracy nan'],
    ].map((lines, index) => [
      id(index + 1),
      { series: seriesOf(readSeries(lines)), lineCount: lines.length, problem: null },
    ]),
  );

  it('are compared by the main metric, or by the chosen one', () => {
    const main = metricSummary(known, '', {});
    expect([main.name, [...main.best], main.names]).toEqual(['accuracy', [id(1)], ['loss', 'accuracy']]);
    expect(main.metrics.get(id(1))?.value).toBe(0.7);
    const loss = metricSummary(known, 'loss', {});
    expect([[...loss.best], loss.goodnessOf(1), loss.goodnessOf(Number.NaN)]).toEqual([
      [id(2)],
      expect.any(Number),
      null,
    ]);
    expect((loss.goodnessOf(1) ?? 0) > (loss.goodnessOf(2) ?? 1)).toBe(true);
  });

  it.each([
    ['loss', [2, 1, 3]],
    ['accuracy', [1, 2, 3]],
  ])('are sorted by %s with the best first, and without a number last', (name, order) => {
    const textOf = sortText('result', emptyCatalogue, metricSummary(known, name, {}));
    const versions = [1, 2, 3].map((number) => sampleVersion(String(number)));
    const sorted = sortVersions(versions, textOf, 'descending');
    expect(sorted.map((version) => version.id)).toEqual(order.map(id));
  });

  it('have as many best ones as are equally good', () => {
    const [[first, result] = []] = known;
    if (first === undefined || result === undefined) throw new Error('no result');
    const tied = metricSummary(new Map([...known, [id(4), result]]), 'accuracy', {});
    expect([...tied.best]).toEqual([first, id(4)]);
  });

  it('have no best one where neither direction is better, or nothing was read', () => {
    const none = new Set();
    expect(metricSummary(known, 'loss', { loss: 'other' })).toMatchObject({ best: none, kind: 'other' });
    expect(metricSummary(new Map(), '', {})).toMatchObject({ best: none, name: '', names: [] });
    expect(metricSummary(known, 'missing', {})).toMatchObject({ best: none, name: 'missing' });
  });

  it('have values that a filter finds', () => {
    const valuesOf = bestValues(known, {});
    expect([...(valuesOf({ id: id(1) }) ?? [])]).toEqual([
      ['loss', 2],
      ['accuracy', 0.7],
    ]);
    expect(valuesOf({ id: id(9) })).toBeUndefined();
  });
});

it('describes the listed versions and their order', () => {
  const usual = readHistorySearch({});
  const none = { name: '', kind: 'other' } as const;
  const byResult = { ...usual, sort: 'result' };
  expect(listedInWords(1, 1)).toBe('1 version');
  expect(listedInWords(3, 1200)).toBe('3 of 1,200 versions');
  expect(historyInWords('6 versions', usual, none)).toBe('6 versions, sorted by Created, descending');
  const found = { ...usual, filter: ' lr = 0.1 ', sort: 'parameter.lr', order: 'asc' } as const;
  expect(historyInWords('2 of 6 versions', found, none)).toBe(
    '2 of 6 versions with lr = 0.1, sorted by lr, ascending',
  );
  expect(historyInWords('6 versions', byResult, { name: 'accuracy', kind: 'other' })).toBe(
    '6 versions, sorted by accuracy, descending',
  );
  expect(historyInWords('6 versions', byResult, { name: 'loss', kind: 'loss' })).toBe(
    '6 versions, sorted by loss, ascending',
  );
});
