import { lineWord, type Piece } from './pasted-parameters.ts';

export type Separator = '\t' | ';' | ',';

interface Cells {
  /** The line on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of a spreadsheet or a CSV file (RFC 4180): a quoted cell may hold separators, line ends and doubled quotes. */
export function readCells(source: string, separator: Separator): readonly Cells[] {
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"(?=[${separator}\\n]|$)|([^${separator}\\n]*))([${separator}\\n]|$)`,
    'y',
  );
  const rows: Cells[] = [];
  let cells: string[] = [];
  let line = 1;
  let start = 1;
  for (;;) {
    const match = cell.exec(source);
    if (match === null) break;
    const [whole, quoted, plain = '', end] = match;
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    line += whole.split('\n').length - 1;
    if (end === separator) continue;
    if (cells.some((text) => text.trim() !== '')) rows.push({ line: start, cells });
    if (end === '') break;
    cells = [];
    start = line;
  }
  return rows;
}

const headers = /^(?:name|label|key|parameter|variable|value|setting)s?$/i;

/** Two columns, with or without a header. */
export function parseColumns(source: string, separator: Separator): readonly Piece[] {
  return readCells(source, separator).flatMap(({ line, cells }, index): Piece[] => {
    const [name = '', value = '', ...rest] = cells.map((cell) => cell.trim());
    const where = lineWord(line);
    if (name.startsWith('#') || (index === 0 && headers.test(name) && headers.test(value))) return [];
    const others = rest.filter((text) => text !== '');
    if (others.length === 0) return [{ where, name, value }];
    return [
      {
        where,
        text: [name, value, ...rest].join(' | '),
        reason: 'Only two columns can be taken: name and value.',
      },
    ];
  });
}
