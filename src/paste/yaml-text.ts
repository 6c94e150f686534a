import { limits } from './limits.ts';
import type { Tree } from './literal/tree.ts';
import { lineWord } from './pasted-parameters.ts';

/** A text as it is written in a list in brackets. */
export const flowText = (text: string): string =>
  text === '' || /[,[\]{}"'#\n]|:\s|^[\s&*!|>%@`?-]|\s$/.test(text) ? JSON.stringify(text) : text;

export const flowList = (items: readonly Tree[]): string =>
  `[${items.map(({ source }) => source).join(', ')}]`;

interface TextPart {
  readonly text: string;
  /** The line on which it begins. */
  readonly line: number;
}

/** A text at the places where an entry of the outermost mapping or list begins. */
export function topParts(source: string): readonly TextPart[] {
  const parts: { lines: string[]; line: number }[] = [];
  const lines = source.split('\n');
  const first = lines.find((line) => !isBetween(line)) ?? '';
  const indent = first.search(/\S/);
  const isList = /^\s*-(?:\s|$)/.test(first);
  for (const [index, line] of lines.entries()) {
    if (isBetween(line)) continue;
    const isItem = /^\s*-(?:\s|$)/.test(line);
    const begins = line.search(/\S/) <= indent && (isList || !isItem);
    const last = parts.at(-1);
    if (begins || last === undefined) parts.push({ lines: [line], line: index + 1 });
    else {
      // Lines that were left out keep their place.
      while (last.line + last.lines.length < index + 1) last.lines.push('');
      last.lines.push(line);
    }
  }
  return parts.map(({ lines: own, line }) => ({ text: own.join('\n'), line }));
}

const isBetween = (line: string): boolean => /^\s*(?:#|$)|^(?:---|\.\.\.)(?:\s|$)|^%/.test(line);

export function wordOfLines(source: string, firstLine: number): string {
  const count = source.trimEnd().split('\n').length;
  return count === 1 ? lineWord(firstLine) : `Lines ${firstLine} to ${firstLine + count - 1}`;
}

/** The first line that may be nested too deep: each level takes a column, or a bracket. */
export function findTooDeep(source: string): number | undefined {
  let open = 0;
  for (const [index, line] of source.split('\n').entries()) {
    if ((/^[\s?:-]*/.exec(line)?.[0].length ?? 0) > maxIndent) return index + 1;
    for (const character of line) {
      if (character === '[' || character === '{') open += 1;
      else if (character === ']' || character === '}') open = Math.max(0, open - 1);
      if (open > limits.depth) return index + 1;
    }
  }
  return undefined;
}

const maxIndent = 4 * limits.depth;
