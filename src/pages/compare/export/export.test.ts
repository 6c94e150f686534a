import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCell } from '#pages/compare/table/compare-rows.ts';
import { csvLine } from './csv.ts';
import { markdownTable } from './markdown.ts';
import { csvWords, markdownWords, tableLines } from './table-lines.ts';

describe('CSV', () => {
  it.each([
    ['1e-07', '1e-07'],
    ['-5', '-5'],
    ['+.5e3', '+.5e3'],
    ['12345678901234567890', '12345678901234567890'],
    ['=1+1', "'=1+1"],
    ['-v', "'-v"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+1;x', "'+1;x"],
    [' =1', "' =1"],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    ['', ''],
  ])('has %j as %s', (text, cell) => expect(csvLine([text])).toBe(`${cell}\r\n`));

  it('keeps every character, but for the apostrophe', () => {
    const anyCell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '1') });
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 1 }), (cells) => {
        expect(parsed(csvLine(cells))).toEqual(cells);
      }),
    );
  });
});

/** One line, as RFC 4180 says it. */
function parsed(line: string): readonly string[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^,"]*))(,|$)/y;
  const cells: string[] = [];
  const text = line.slice(0, -2);
  for (let end = ','; end === ','; ) {
    const [, quoted, plain, next = ''] = cell.exec(text) ?? [];
    cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    end = next;
  }
  return cells;
}

describe('Markdown', () => {
  it('is a table in which values stay as they are', () => {
    expect(
      markdownTable([
        ['Field', 'V0001'],
        ['learning_rate', '1e-07'],
        ['a|b', '__x__\n*y*'],
      ]),
    ).toBe(
      [
        '| Field | V0001 |',
        '| --- | --- |',
        '| learning_rate | 1e-07 |',
        '| a\\|b | \\_\\_x\\_\\_<br>\\*y\\* |',
        '',
      ].join('\n'),
    );
  });
});

it('has times as numbers in CSV, their unit beside the name, and in words in Markdown', () => {
  const cells = [{ ...plainCell('value', '28 min'), note: 'so far' }, plainCell('unknown', '–')];
  const figures = { unit: 's', texts: ['1680', ''] };
  const row = { key: 'run', label: 'Duration', note: '', isCode: false, cells, figures };
  const groups = [{ title: 'Run', rows: [row] }];
  expect(tableLines(['V1', 'V2'], groups, csvWords)[1]).toEqual(['Duration (s)', '1680', '']);
  expect(tableLines(['V1', 'V2'], groups, markdownWords)[1]).toEqual(['Duration', '28 min (so far)', '']);
});

it('has the cells in words where they are no values', () => {
  const cells = [plainCell('not set', 'not set'), plainCell('empty', 'empty'), plainCell('unknown', '–')];
  const best = { ...plainCell('value', '0.9'), isBest: true };
  const groups = [
    {
      title: 'Results',
      rows: [{ key: 'a', label: 'acc', note: 'best', isCode: true, cells: [best, ...cells] }],
    },
  ];
  const labels = ['V1', 'V2', 'V3', 'V4'];
  expect(tableLines(labels, groups, markdownWords)).toEqual([
    ['Field', ...labels],
    ['acc (best)', '0.9 (best)', '(not set)', '(empty)', ''],
  ]);
  expect(tableLines(labels, groups, csvWords)[1]).toEqual(['acc (best)', '0.9', '(not set)', '', '']);
});
