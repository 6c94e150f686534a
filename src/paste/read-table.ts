import { lineWord, note, type Piece, parameter, unreadable } from './pasted-parameters.ts';

export type Separator = '\t' | ';' | ',';

export interface Row {
  /** The line on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows of a spreadsheet or a CSV file (RFC 4180): a quoted cell may hold separators, line ends and doubled quotes. The
 * available libraries do not report the line on which a row begins.
 */
export function readRows(source: string, separator: Separator): readonly Row[] {
  const cell = new RegExp(
    `(?: *"([^"]*(?:""[^"]*)*)" *(?=[${separator}\\n]|$)|([^${separator}\\n]*))([${separator}\\n]|$)`,
    'y',
  );
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 1;
  let start = 1;
  for (;;) {
    const match = cell.exec(source);
    if (match === null) break;
    const [whole, quoted, plain = '', end] = match;
    cells.push(quoted?.replaceAll('""', '"') ?? plain.trim());
    line += whole.split('\n').length - 1;
    if (end === separator) continue;
    if (cells.some((text) => text !== '')) rows.push({ line: start, cells });
    if (end === '') break;
    cells = [];
    start = line;
  }
  return rows;
}

const edge = /^\s*\||\|\s*$/g;
const rule = /^\|?:?-+:?(?:\|:?-+:?)*\|?$/;
export const isMarkdownRule = (line: string): boolean =>
  line.includes('-') && line.includes('|') && rule.test(line.replace(/\s/g, ''));

/** A table of Markdown; emphasis around a cell is left out. */
export function readMarkdownRows(source: string): readonly Row[] {
  return source.split('\n').flatMap((text, index): Row[] => {
    if (text.trim() === '' || isMarkdownRule(text)) return [];
    const cells = text
      .replace(edge, '')
      .split(/(?<!\\)\|/)
      .map((cell) => stripEmphasis(cell.trim().replaceAll('\\|', '|')));
    return [{ line: index + 1, cells }];
  });
}

const stripEmphasis = (cell: string): string =>
  /^(`+)([^`]+)\1$/.exec(cell)?.[2]?.trim() ?? /^\*\*([^*]+)\*\*$/.exec(cell)?.[1] ?? cell;

const nameHeader =
  /^(?:(?:hyper)?param(?:eter)?|name|label|key|variable|setting|option|argument|flag|env(?:ironment)?(?: variable)?)s?(?: name)?$/i;
const valueHeader = /^(?:value|setting|default(?: value)?|current(?: value)?)s?$/i;
const isName = (text: string): boolean => /^-{0,2}[A-Za-z_][\w./ -]*$/.test(text);

/** Two columns of names and values, with or without a header; or names in the first row, and their values below. */
export function readTable(rows: readonly Row[]): readonly Piece[] {
  const [first, second, ...others] = rows;
  if (first === undefined) return [];
  const name = first.cells.findIndex((cell) => nameHeader.test(cell));
  const value = first.cells.findIndex((cell, index) => index !== name && valueHeader.test(cell));
  if (name !== -1 && value !== -1) return readBelow(first, rows.slice(1), name, value);
  if (second !== undefined && isAcross(first, [second, ...others])) return readAcross(first, second, others);
  return rows.flatMap(readPair);
}

/** Names are in the first row, and none if one would be in the others if it were two columns. */
function isAcross({ cells }: Row, rows: readonly Row[]): boolean {
  const [index, ...names] = cells;
  const isNamed = cells.every(isName) || (index === '' && names.length > 0 && names.every(isName));
  if (!isNamed || rows.some((row) => row.cells.length > cells.length)) return false;
  if (cells.length !== 2) return true;
  return rows.every((row) => !isName(row.cells[0] ?? '')) || isKnownAcross(cells, rows);
}

/** `optimizer | lr` above `adam | 0.1`: the second cell is a well-known parameter name, and no other row begins with such a name. */
const isKnownAcross = ([, second = '']: readonly string[], rows: readonly Row[]): boolean =>
  knownName.test(second) && rows.every(({ cells }) => !knownName.test(cells[0] ?? ''));
const knownName =
  /^(?:lr|bs|learning[ _-]?rate|batch[ _-]?size|(?:max[ _-]|num[ _-]|n[ _-])?(?:epochs?|steps|iters|iterations|layers|workers)|seed|dropout|momentum|weight[ _-]?decay|wd|gamma|alpha|beta\d?|optimi[sz]er|scheduler|model|\w{1,60}_(?:lr|rate|size|steps|epochs|decay|ratio|dim|layers|type|name|path|dir))$/i;

/** Columns that a list of runs has beside the parameters of each run. */
const runColumn =
  /^(?:run[ _]?(?:id|name)|name|status|state|user|source(?: ?(?:type|name|version))?|(?:start|end|creation)[ _]?time|created(?: at)?|runtime|duration|tags?|notes|sweep|experiment[ _]?(?:id|name)|artifact[ _]?uri|lifecycle[ _]?stage|version|models?)$|^(?:metrics?|tags?|system)[./]/i;
const metricColumn =
  /^(?:(?:train|training|val|valid|validation|test|eval|best|final|mean|avg)[ _/.-]?){0,3}(?:\w{1,60}[_/.-])?(?:loss|acc|accuracy|f1|auc|rmse|mae|mse|r2|perplexity|bleu|rouge\w*|map|iou|miou)(?:[_/.@ -]?\w{1,60})?$/i;
const isRunList = (names: readonly string[]): boolean =>
  names.some((name) => /^run[ _]?id$|^(?:params?|metrics?)\.\w/i.test(name)) ||
  (names.some((name) => /^(?:status|state)$/i.test(name)) &&
    names.some((name) => /time|runtime|duration/i.test(name)));

/** Which columns are of the run and no parameters. Those that are called `params.` are all the parameters there are. */
function runColumnsOf(names: readonly string[]): (name: string, value: string) => boolean {
  if (!isRunList(names)) return () => false;
  if (names.some((name) => paramColumn.test(name))) return (name) => !paramColumn.test(name);
  return (name, value) => runColumn.test(name) || (metricColumn.test(name) && /^[\d.]*$/.test(value));
}
const paramColumn = /^params?\./;

function readAcross(names: Row, { line, cells }: Row, others: readonly Row[]): readonly Piece[] {
  const hasIndex = names.cells[0] === '';
  const isOfRun = runColumnsOf(names.cells);
  const isRuns = isRunList(names.cells);
  const columns = names.cells
    .map((name, index) => ({ name, value: cells[index] ?? '' }))
    .slice(hasIndex ? 1 : 0);
  const left = columns.filter(({ name, value }) => isOfRun(name, value));
  const taken = columns.filter(({ name, value }) => !isOfRun(name, value));
  return [
    ...(hasIndex ? [note(lineWord(line), cells[0] ?? '', 'The first column has no name, ignored.')] : []),
    ...taken.map(({ name, value }) =>
      parameter(lineWord(line), isRuns ? name.replace(paramColumn, '') : name, value),
    ),
    ...(left.length === 0
      ? []
      : [
          note(
            lineWord(names.line),
            left.map(({ name }) => name).join(', '),
            'These columns describe the run and are not parameters, ignored.',
          ),
        ]),
    ...others.map((row) =>
      unreadable(lineWord(row.line), row.cells.join(' | '), 'Only the first row of values is read.'),
    ),
  ];
}

function readBelow(header: Row, rows: readonly Row[], name: number, value: number): readonly Piece[] {
  const others = header.cells.filter((cell, index) => index !== name && index !== value && cell !== '');
  const left =
    others.length === 0
      ? []
      : [
          note(
            lineWord(header.line),
            others.join(', '),
            'Only names and values are read, these columns are ignored.',
          ),
        ];
  return [
    ...rows.map(({ line, cells }) =>
      parameter(lineWord(line), withoutDashes(cells[name] ?? ''), cells[value] ?? ''),
    ),
    ...left,
  ];
}

const withoutDashes = (name: string): string => name.replace(/^--?(?=[A-Za-z_])/, '');

function readPair({ line, cells: given }: Row): readonly Piece[] {
  // A sign (`=` or `:`) between name and value is neither of them.
  const cells = given.filter((cell, index) => index !== 1 || !/^(?:=|:)$/.test(cell) || given.length < 3);
  const [name = '', value = '', ...rest] = cells;
  const where = lineWord(line);
  if (name.startsWith('#')) return [];
  if (rest.every((text) => text === '') && cells.length > 1)
    return [parameter(where, withoutDashes(name), value)];
  return [unreadable(where, cells.join(' | '), 'Not read. Only two columns are read: name and value.')];
}
