import { type Catalogue, emptyCatalogue } from '#domain/catalogue.ts';
import { draftField } from '#domain/draft/field-table.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { idsNamed } from '#domain/sweep/ids-named.ts';
import { maxPoints } from '#domain/sweep/limits.ts';
import type { Varied } from '#domain/sweep/shape.ts';
import { writeValues } from '#domain/sweep/value-list.ts';
import { isVaryableField, variedLabel, variedNamed } from '#domain/sweep/varied.ts';
import { formatCount, formatNumber } from '#util/format.ts';
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

/**
 * Rows of a spreadsheet, each of them a version: the first row has the names of parameters or fields of the draft.
 * A specification, an engine and a dataset version may be given by name.
 */
export function readSweepList(
  source: string,
  draft: VersionDraft,
  catalogue: Catalogue = emptyCatalogue,
): SweepList {
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
  const shapeProblems = [
    ...columnProblems(header, paths),
    ...rows.flatMap((row) => rowProblems(row, header)),
    ...countProblems(header, rows),
  ];
  if (shapeProblems.length > 0) return refused(shapeProblems.slice(0, maxProblems));
  const problems: Remark[] = [];
  const varied = paths.flatMap((path, column) => {
    if (path === undefined) return [];
    const values = rows.map(({ line, cells }) => {
      const text = cells[column] ?? '';
      const { value, reason } = valueNamed(path, text, catalogue, draft);
      if (reason !== undefined) problems.push({ where: lineWord(line), text, reason });
      return value;
    });
    return [{ path, values: writeValues(values) }];
  });
  return problems.length > 0
    ? refused(problems.slice(0, maxProblems))
    : { varied, rowCount: rows.length, problems: [] };
}

const refused = (problems: readonly Remark[]): SweepList => ({ varied: [], rowCount: 0, problems });

interface NamedValue {
  readonly value: string;
  /** Why the name cannot be used. */
  readonly reason?: string;
}

/** The ID of the entry with this name. An ID that is in no list is left to the checks of the draft. */
function valueNamed(path: string, text: string, catalogue: Catalogue, draft: VersionDraft): NamedValue {
  if (!isVaryableField(path) || draftField(path).nameOf === undefined) return { value: text };
  const isNumber = /^\s*\d+\s*$/.test(text);
  const ids = idsNamed(path, text, catalogue, draft);
  const [id, ...others] = ids ?? [];
  const thing = variedLabel(path).toLowerCase();
  if (others.length > 0)
    return { value: text, reason: `Several have this name. Write the ID: ${[id, ...others].join(' or ')}.` };
  if (id !== undefined) return { value: id };
  const holdsNumber = draftField(path).kind === 'integer';
  if (holdsNumber ? isNumber : ids === undefined) return { value: text };
  return {
    value: text,
    reason:
      ids === undefined
        ? `The names could not be loaded. Write the ID of the ${thing}.`
        : `There is no ${thing} with this name or ID.`,
  };
}

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
      {
        where,
        text: cells.join(' | '),
        reason: `This row has ${formatCount(found, 'cell')}, the first one ${wanted}.`,
      },
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
          reason: `These are ${formatNumber(rows.length)} rows; the maximum is ${maxPoints}.`,
        },
      ]
    : [];
}
