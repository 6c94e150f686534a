import type { CompareCell, RowGroup } from '#pages/compare/table/compare-rows.ts';

/** What a table says in words beside the values. */
interface CellWords {
  readonly best: string;
  readonly empty: string;
  readonly notSet: string;
}

export const csvWords: CellWords = { best: '', empty: '', notSet: '(not set)' };
export const markdownWords: CellWords = { best: ' (best)', empty: '(empty)', notSet: '(not set)' };

/** The table as it is shown, each value with every character. */
export const tableLines = (
  labels: readonly string[],
  groups: readonly RowGroup[],
  words: CellWords,
): readonly (readonly string[])[] => [
  ['Field', ...labels],
  ...groups.flatMap(({ rows }) =>
    rows.map(({ label, note, cells }) => [
      note === '' ? label : `${label} (${note})`,
      ...cells.map((cell) => cellText(cell, words)),
    ]),
  ),
];

function cellText({ kind, text, isBest }: CompareCell, words: CellWords): string {
  switch (kind) {
    case 'value':
      return isBest ? text + words.best : text;
    case 'empty':
      return words.empty;
    case 'not set':
      return words.notSet;
    case 'unknown':
    case 'loading':
      return '';
  }
}
