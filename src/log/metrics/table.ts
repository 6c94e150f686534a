import { kindOfName } from './metric-name.ts';
import { isNumber, type Pair, toNumber } from './pairs.ts';
import type { Position } from './position.ts';

/** The names above the columns of a table that is printed row by row. */
export interface TableHeader {
  readonly names: readonly string[];
  readonly separator: RegExp;
  /** The first cell of the rows that are read, if it is no number. */
  readonly rowName?: string;
}

const separators = [/\s*,\s*/, /\s*\t\s*/, /\s*\|\s*/, /\s{2,}/];

/** `1/3` is the first of three. */
const firstCell = /^\d+(?:\.\d+)?(?:\/\d+)?$/;

/** What a progress bar adds to a row. */
const bar = /\)?:\s*\d+%\|.*$/;

const cellsOf = (text: string, separator: RegExp): readonly string[] =>
  (text.includes('%|') ? text.replace(bar, '') : text)
    .trim()
    .replace(/^\|\s*|\s*\|$/g, '')
    .split(separator);

const mayHead = /(?:^|[\s,|])(?:epochs?|e|(?:global_?)?steps?|iter(?:ation)?s?|#|batch)(?:$|[\s,|])/i;
const headOfClasses = /^\s*class\s+images\s/i;

export const mayBeHeader = (text: string): boolean => mayHead.test(text) || headOfClasses.test(text);

/** Names only, one of them a result: at least two columns. */
export function headerIn(text: string): TableHeader | null {
  if (headOfClasses.test(text)) {
    const names = cellsOf(text, /\s{2,}/).map((name) => name.replace(/^.*\(/, ''));
    return { names, separator: /\s{2,}/, rowName: 'all' };
  }
  if (!mayHead.test(text) || /[=:{}()]/.test(text) || /(?<![\w@])\d[\d.]*\d/.test(text)) return null;
  for (const separator of separators) {
    const names = cellsOf(text, separator);
    const isHeader =
      names.length > 1 &&
      names.every((name) => /^[A-Za-z_#][\w ./@-]{0,40}$/.test(name)) &&
      names.some((name) => kindOfName(name) !== null) &&
      names.some((name) => isEpoch(name) || isStep(name));
    if (isHeader) return { names, separator };
  }
  return null;
}

const isEpoch = (name: string): boolean => /^(?:epochs?|E)$/i.test(name.trim());
const isStep = (name: string): boolean =>
  /^(?:global_?step|steps?|iter(?:ation)?s?|#|batch)$/i.test(name.trim());

const mayBeRow = /^[\s|]*(?:\d|all\s)/;

export function rowIn(
  text: string,
  { names, separator, rowName }: TableHeader,
): (Position & { readonly pairs: readonly Pair[] }) | null {
  if (!mayBeRow.test(text)) return null;
  const cells = cellsOf(text, separator);
  const first = cells[0] ?? '';
  if (cells.length !== names.length || !(rowName === undefined ? firstCell.test(first) : first === rowName))
    return null;
  let epoch: number | null = null;
  let step: number | null = null;
  const pairs: Pair[] = [];
  for (const [index, name] of names.entries()) {
    const cell = cells[index] ?? '';
    if (isEpoch(name)) epoch = Number.parseFloat(cell);
    else if (isStep(name)) step = Number.parseFloat(cell);
    else if (isNumber(cell) && kindOfName(name) !== null)
      pairs.push({ name, value: toNumber(cell), unit: '' });
  }
  return { epoch, step, pairs };
}

const box = /^\s*[|│┃]\s*([A-Za-z_][\w /@.-]*?)\s*[|│┃]\s*([-+.\w]+)\s*[|│┃]\s*$/;
const stepOfBox = /^(?:total_timesteps|timesteps?|(?:global_)?step)$/i;

/** `| loss | 0.5 |`: a name and its value between lines; the step of a box may come last. */
export function boxRowIn(text: string): Pair | { readonly step: number } | null {
  const [, name = '', cell = ''] = box.exec(text) ?? [];
  if (!isNumber(cell)) return null;
  if (stepOfBox.test(name)) return { step: toNumber(cell) };
  return kindOfName(name) === null ? null : { name, value: toNumber(cell), unit: '' };
}
