export interface ShellWord {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** A part of it was quoted or escaped. */
  readonly isQuoted: boolean;
}

interface OpenQuote {
  readonly line: number;
  /** From the word in which the quote opens to the end of its line. */
  readonly rest: string;
}

export interface ShellWords {
  readonly words: readonly ShellWord[];
  readonly openQuotes: readonly OpenQuote[];
}

// A word's next part: an escape, a quoted text, or what is plain. A backslash at the very end is itself.
const part = /\\(\r?\n|[\s\S])|'([^']*)'|"([^"\\]*(?:\\[\s\S][^"\\]*)*)"|([^\s'"\\]+)|(\\)$/y;
const space = /\s+/y;
const comment = /#[^\n]*/y;

/** Splits text as a POSIX shell does, without expanding anything. A quote that is never closed costs the rest of its line. */
export function shellWords(source: string): ShellWords {
  const words: ShellWord[] = [];
  const openQuotes: OpenQuote[] = [];
  const lines = lineCounter(source);
  let at = 0;
  while (at < source.length) {
    const blank = matchAt(space, source, at) ?? matchAt(comment, source, at);
    if (blank !== undefined) {
      at += blank[0].length;
      continue;
    }
    const start = at;
    const word = { text: '', isQuoted: false, isThere: false };
    let match = matchAt(part, source, at);
    while (match !== undefined) {
      addPart(word, match);
      at += match[0].length;
      match = matchAt(part, source, at);
    }
    const isOpen = at < source.length && /['"]/.test(source.charAt(at));
    if (isOpen) {
      const end = source.indexOf('\n', at);
      openQuotes.push({ line: lines(at), rest: source.slice(start, end === -1 ? undefined : end) });
      at = end === -1 ? source.length : end;
    } else if (word.isThere) {
      words.push({ text: word.text, line: lines(start), isQuoted: word.isQuoted });
    }
  }
  return { words, openQuotes };
}

function addPart(
  word: { text: string; isQuoted: boolean; isThere: boolean },
  [whole, escaped, single, double, plain]: RegExpExecArray,
): void {
  // A backslash before the end of a line only continues the line.
  if (escaped === '\n' || escaped === '\r\n') return;
  word.isThere = true;
  word.isQuoted ||= plain === undefined;
  word.text += escaped ?? single ?? double?.replace(/\\(\r?\n|["\\$`])/g, withoutBackslash) ?? plain ?? whole;
}

const withoutBackslash = (_whole: string, character: string): string =>
  /\n/.test(character) ? '' : character;

const matchAt = (pattern: RegExp, text: string, index: number): RegExpExecArray | undefined => {
  pattern.lastIndex = index;
  return pattern.exec(text) ?? undefined;
};

/** The line of an index, for indexes that only grow. */
function lineCounter(source: string): (index: number) => number {
  let line = 1;
  let counted = 0;
  return (index) => {
    for (; counted < index; counted += 1) if (source.charAt(counted) === '\n') line += 1;
    return line;
  };
}
