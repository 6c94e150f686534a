import type { CompareCell, CompareRow, RowGroup } from '#pages/compare/table/compare-rows.ts';

/** What a table says in words beside the values. */
interface CellWords {
  readonly best: string;
  readonly empty: string;
  readonly notSet: string;
  /** Durations and shares as numbers, their unit beside the name of the row. */
  readonly hasFigures: boolean;
  readonly noteOf: (note: string) => string;
}

export const csvWords: CellWords = {
  best: '',
  empty: '',
  notSet: '(not set)',
  hasFigures: true,
  noteOf: () => '',
};
export const markdownWords: CellWords = {
  best: ' (best)',
  empty: '(empty)',
  notSet: '(not set)',
  hasFigures: false,
  noteOf: (note) => (note === '' ? '' : ` (${note})`),
};

/** The table as it is shown, each value with every character. */
export const tableLines = (
  labels: readonly string[],
  groups: readonly RowGroup[],
  words: CellWords,
): readonly (readonly string[])[] => [
  ['Field', ...labels],
  ...groups.flatMap(({ rows }) => rows.map((row) => lineOf(row, words))),
];

function lineOf({ label, note, cells, figures }: CompareRow, words: CellWords): readonly string[] {
  if (words.hasFigures && figures !== undefined) return [`${label} (${figures.unit})`, ...figures.texts];
  return [note === '' ? label : `${label} (${note})`, ...cells.map((cell) => cellText(cell, words))];
}

function cellText({ kind, text, isBest, note }: CompareCell, words: CellWords): string {
  switch (kind) {
    case 'value':
      return text + (isBest ? words.best : '') + words.noteOf(note);
    case 'empty':
      return words.empty;
    case 'not set':
      return words.notSet;
    case 'unknown':
    case 'loading':
      return '';
  }
}
