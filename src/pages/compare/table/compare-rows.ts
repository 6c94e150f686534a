import type { ComparedRow } from '#domain/version/compare-versions.ts';

/** What is in a cell of the comparison. */
export interface CompareCell {
  /** A missing parameter is not the same as an empty one. */
  readonly kind: 'value' | 'empty' | 'not set' | 'unknown' | 'loading';
  /** Every character as it is sent; also what is copied. */
  readonly text: string;
  /** It is another one than that of the reference. */
  readonly isChanged: boolean;
  readonly isBest: boolean;
  /** After the value, in words: 'so far'. */
  readonly note: string;
}

export interface CompareRow {
  readonly key: string;
  readonly label: string;
  /** After the label: of a result, which value. */
  readonly note: string;
  /** The label is a name that is copied. */
  readonly isCode: boolean;
  readonly cells: readonly CompareCell[];
  /** The cells as numbers of one unit, for programs; '' where there is none. */
  readonly figures?: { readonly unit: string; readonly texts: readonly string[] };
}

export interface RowGroup {
  readonly title: string;
  readonly rows: readonly CompareRow[];
}

export const plainCell = (kind: CompareCell['kind'], text: string): CompareCell => ({
  kind,
  text,
  isChanged: false,
  isBest: false,
  note: '',
});

export const unknownCell = plainCell('unknown', '–');
export const loadingCell = plainCell('loading', '…');

/** Parameters, then all else; what is the same in all versions only where it is asked for. */
export function configurationGroups(rows: readonly ComparedRow[], showsAll: boolean): readonly RowGroup[] {
  const shown = rows.filter(({ differs }) => showsAll || differs);
  const rowsOf = (isParameter: boolean) =>
    shown.filter((row) => row.isParameter === isParameter).map(configurationRow);
  return [
    { title: 'Parameters', rows: rowsOf(true) },
    { title: 'Configuration', rows: rowsOf(false) },
  ].filter((group) => group.rows.length > 0);
}

function configurationRow(row: ComparedRow): CompareRow {
  const { path, label, isParameter, values } = row;
  return {
    key: path,
    label,
    note: '',
    isCode: isParameter,
    cells: values.map((value, index) => ({
      ...configurationCell(value, textOf(row, index)),
      isChanged: value !== values[0],
    })),
  };
}

const configurationCell = (value: string | null, text: string): CompareCell =>
  value === null
    ? plainCell('not set', 'not set')
    : value === ''
      ? plainCell('empty', 'empty')
      : plainCell('value', text);

/** The name of what is behind an id; with the id where another one has the same name. */
function textOf({ values, names }: ComparedRow, index: number): string {
  const [value, name] = [values[index] ?? '', names[index] ?? null];
  if (name === null) return value;
  const isShared = names.some((other, place) => other === name && values[place] !== value);
  return isShared ? `${name} (${value})` : name;
}
