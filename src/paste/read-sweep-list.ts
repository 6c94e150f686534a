import type { VersionDraft } from '#domain/draft/shape.ts';
import { maxPoints } from '#domain/sweep/limits.ts';
import type { Varied } from '#domain/sweep/shape.ts';
import { writeValues } from '#domain/sweep/value-list.ts';
import { variedLabel, variedNamed } from '#domain/sweep/varied.ts';
import { cleanText } from './clean-text.ts';
import { findExcess } from './limits.ts';
import { lineWord, type Remark } from './pasted-parameters.ts';
import { isMarkdownRule, type Row, readMarkdownRows, readRows } from './read-table.ts';

export interface SweepList {
  /** What is varied, a column each; empty if anything is wrong. */
  readonly varied: readonly Varied[];
  readonly rowCount: number;
  readonly problems: readonly Remark[];
}

const maxProblems = 20;

/** Rows of a spreadsheet, each of them a version: the first row has the names of parameters or fields of the draft. */
export function readSweepList(source: string, draft: VersionDraft): SweepList {
  const excess = findExcess(source);
  if (excess !== undefined)
    return refused([{ where: lineWord(1), text: source.slice(0, 100), reason: excess }]);
  const { text } = cleanText(source);
  const [header, ...rows] = rowsOf(text);
  if (header === undefined)
    return refused([
      { where: lineWord(1), text: '', reason: 'Paste a row of names and, below it, a row for each version.' },
    ]);
  const paths = header.cells.map((name) => variedNamed(draft, name));
  const problems = [
    ...columnProblems(header, paths),
    ...rows.flatMap((row) => rowProblems(row, header)),
    ...countProblems(header, rows),
  ];
  if (problems.length > 0) return refused(problems.slice(0, maxProblems));
  const varied = paths.flatMap((path, column) =>
    path === undefined ? [] : [{ path, values: writeValues(rows.map(({ cells }) => cells[column] ?? '')) }],
  );
  return { varied, rowCount: rows.length, problems: [] };
}

const refused = (problems: readonly Remark[]): SweepList => ({ varied: [], rowCount: 0, problems });

function rowsOf(text: string): readonly Row[] {
  const lines = text.split('\n');
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (lines.some(isMarkdownRule) || /^\s*\|.*\|\s*$/.test(first)) return readMarkdownRows(text);
  const separator = (['\t', ';'] as const).find((candidate) => first.includes(candidate)) ?? ',';
  return readRows(text, separator);
}

function columnProblems({ line, cells }: Row, paths: readonly (string | undefined)[]): readonly Remark[] {
  const where = lineWord(line);
  return cells.flatMap((name, column): readonly Remark[] => {
    const path = paths[column];
    if (name.trim() === '')
      return [{ where, text: `column ${column + 1}`, reason: 'This column has no name.' }];
    if (path === undefined)
      return [
        {
          where,
          text: name,
          reason:
            'This is not a parameter of this version, and not a field that can be varied. Add the parameter first, or remove the column.',
        },
      ];
    if (paths.indexOf(path) !== column)
      return [{ where, text: name, reason: `There are two columns for ${variedLabel(path)}. Remove one.` }];
    return [];
  });
}

function rowProblems({ line, cells }: Row, header: Row): readonly Remark[] {
  const where = lineWord(line);
  const [found, wanted] = [cells.length, header.cells.length];
  if (found !== wanted)
    return [
      { where, text: cells.join(' | '), reason: `This row has ${found} cells, the first one ${wanted}.` },
    ];
  return cells.flatMap((cell, column) =>
    cell === '' ? [{ where, text: header.cells[column] ?? '', reason: 'This cell is empty.' }] : [],
  );
}

function countProblems({ line, cells }: Row, rows: readonly Row[]): readonly Remark[] {
  const text = cells.join(' | ');
  if (rows.length === 0)
    return [{ where: lineWord(line), text, reason: 'Add a row for each version below the names.' }];
  return rows.length > maxPoints
    ? [
        {
          where: lineWord(line),
          text,
          reason: `These are ${rows.length.toLocaleString('en')} rows; the maximum is ${maxPoints}.`,
        },
      ]
    : [];
}
