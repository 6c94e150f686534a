import { kindOfName } from './metric-name.ts';
import { type Pair, toNumber } from './pairs.ts';
import type { Position } from './position.ts';

/** The names above the columns of a table that is printed row by row. */
export interface TableHeader {
  readonly names: readonly string[];
  readonly separator: RegExp;
}

const separators = [/\s*,\s*/, /\s*\t\s*/, /\s*\|\s*/, /\s{2,}/];
const cellNumber = /^[-+]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|nan|inf)$/i;

/** `1/3` is the first of three. */
const firstCell = /^\d+(?:\.\d+)?(?:\/\d+)?$/;

const cellsOf = (text: string, separator: RegExp): readonly string[] =>
  text
    .trim()
    .replace(/^\|\s*|\s*\|$/g, '')
    .split(separator);

/** Names only, one of them a result: at least two columns. */
export function headerIn(text: string): TableHeader | null {
  if (/[=:{}()]/.test(text) || /\d[\d.]*\d/.test(text)) return null;
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

const isEpoch = (name: string): boolean => /^epochs?$/i.test(name.trim());
const isStep = (name: string): boolean =>
  /^(?:global_?step|steps?|iter(?:ation)?s?|#|batch)$/i.test(name.trim());

export function rowIn(
  text: string,
  { names, separator }: TableHeader,
): (Position & { readonly pairs: readonly Pair[] }) | null {
  const cells = cellsOf(text, separator);
  if (cells.length !== names.length || !firstCell.test(cells[0] ?? '')) return null;
  let epoch: number | null = null;
  let step: number | null = null;
  const pairs: Pair[] = [];
  for (const [index, name] of names.entries()) {
    const cell = cells[index] ?? '';
    if (isEpoch(name)) epoch = Number.parseFloat(cell);
    else if (isStep(name)) step = Number.parseFloat(cell);
    else if (cellNumber.test(cell) && kindOfName(name) !== null)
      pairs.push({ name, value: toNumber(cell), unit: '' });
  }
  return { epoch, step, pairs };
}
