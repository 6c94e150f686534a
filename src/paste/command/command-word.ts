import { endOfLine, matchAt } from '#paste/literal/literal-tokens.ts';

/** A part of a word; in what is no literal a shell puts the values of variables. */
interface Part {
  readonly text: string;
  readonly isLiteral: boolean;
}

export interface Word {
  readonly text: string;
  readonly parts: readonly Part[];
  /** From 1. */
  readonly line: number;
  /** A part of it was quoted or escaped. */
  readonly isQuoted: boolean;
  /** The first of a line that no sign continues. */
  readonly isFirstOfLine: boolean;
  /** A semicolon is after it. */
  readonly isLast: boolean;
  /** It has a backslash that a shell would leave out. */
  readonly hasBackslash: boolean;
}

/** A quoted text is a value, whatever it begins with. */
export const startsQuoted = ({ parts }: Word): boolean => parts[0]?.isLiteral === true;

export interface CommandWords {
  readonly words: readonly Word[];
  /** Quotes that nothing closes: each costs the rest of its line. */
  readonly openQuotes: readonly { readonly line: number; readonly rest: string }[];
}

export const wordOf = (text: string, line: number): Word => ({
  text,
  parts: [{ text, isLiteral: !text.startsWith('-') || /\s/.test(text) }],
  line,
  isQuoted: true,
  isFirstOfLine: false,
  isLast: false,
  hasBackslash: false,
});

// The three shells: a backslash, a caret or a grave accent at the end of a line, also with blanks after it.
// So do several of them, and one with a comment after it.
const continuation = /[\\^`](?:[^\S\n]+[\\^`]){0,3}(?:[^\S\n]+#[^\n]*|[^\S\n]*)(?:\n|$)/y;
const gluedContinuation = /[\\^`][^\S\n]*\n(?=[^\S\n]*-)/y;
const blank = /[^\S\n]+/y;
const comment = /#[^\n]*/y;
// An escape, a text in quotes, a command in place of its result, or what is plain.
const escaped = /\\(\n|[\s\S])/y;
const single = /\$?'([^']*)'/y;
const ansi = /\$'([^'\\]*(?:\\[\s\S][^'\\]*)*)'/y;
const double = /\$?"([^"\\]*(?:\\[\s\S][^"\\]*)*)"/y;
const graveAccents = /`[^`\n]*`/y;
const plain = /[^\s'"\\$`^]+|[$^\\`]/y;

/** Splits text as a POSIX shell does, without running anything; the line ends of `cmd` and PowerShell continue, too. */
export function commandWords(source: string): CommandWords {
  const words: Word[] = [];
  const openQuotes: { line: number; rest: string }[] = [];
  const lineOf = lineCounter(source);
  const substitution = substitutionReader(source);
  let at = 0;
  let isFirstOfLine = true;
  while (at < source.length) {
    const space =
      matchAt(continuation, source, at) ?? matchAt(blank, source, at) ?? matchAt(comment, source, at);
    if (space !== undefined) {
      at += space[0].length;
      continue;
    }
    if (source[at] === '\n') {
      isFirstOfLine = true;
      at += 1;
      continue;
    }
    const start = at;
    const word = new OpenWord();
    at = readParts(source, at, word, substitution);
    if (source[at] === '"' || source[at] === "'") {
      const end = endOfLine(source, at);
      openQuotes.push({ line: lineOf(at), rest: source.slice(start, end) });
      at = end;
    } else if (word.isThere) {
      words.push(word.close(lineOf(start), isFirstOfLine));
      isFirstOfLine = false;
    }
  }
  return { words, openQuotes };
}

type Substitution = (at: number) => string | undefined;

/** Adds what is at a place to a word; the result is where the word ends, or a quote that nothing closes. */
function readParts(source: string, from: number, word: OpenWord, substitution: Substitution): number {
  let at = from;
  for (;;) {
    if (at > from && matchAt(gluedContinuation, source, at) !== undefined) return at;
    const length = readPart(source, at, word, substitution);
    if (length === 0) return at;
    at += length;
  }
}

function readPart(source: string, at: number, word: OpenWord, substitution: Substitution): number {
  const character = source[at];
  if (character === undefined || /\s/.test(character)) return 0;
  if (character === '\\') {
    const match = matchAt(escaped, source, at);
    if (match !== undefined) return word.addEscaped(match);
  }
  if (character === '$') {
    const match = matchAt(ansi, source, at);
    if (match !== undefined) return word.add(match[0], decodeAnsi(match[1] ?? ''), true, true);
  }
  if (character === '$' || character === '`') {
    const text = character === '$' ? substitution(at) : matchAt(graveAccents, source, at)?.[0];
    if (text !== undefined) return word.add(text, text, false, true);
  }
  const inSingle = matchAt(single, source, at);
  if (inSingle !== undefined) return word.add(inSingle[0], inSingle[1] ?? '', true, true);
  const inDouble = matchAt(double, source, at);
  if (inDouble !== undefined) return word.addDouble(inDouble);
  if (character === '"' || character === "'") return 0;
  const match = matchAt(plain, source, at);
  return match === undefined ? 0 : word.add(match[0], match[0], false, false);
}

class OpenWord {
  readonly #parts: Part[] = [];
  #isQuoted = false;
  #hasBackslash = false;
  isThere = false;

  add(whole: string, text: string, isLiteral: boolean, isQuoted: boolean): number {
    this.isThere = true;
    this.#isQuoted ||= isQuoted;
    const last = this.#parts.at(-1);
    if (last?.isLiteral === isLiteral)
      this.#parts[this.#parts.length - 1] = { text: last.text + text, isLiteral };
    else this.#parts.push({ text, isLiteral });
    return whole.length;
  }

  addEscaped([whole, character = '']: RegExpExecArray): number {
    // A backslash before the end of a line only continues the line.
    if (character === '\n') return whole.length;
    // `\d` is not an escaped d: the word is a Windows path or a pattern.
    if (/[\p{L}\d]/u.test(character)) {
      this.#hasBackslash = true;
      return this.add(whole, whole, true, false);
    }
    return this.add(whole, character, true, true);
  }

  addDouble([whole, text = '']: RegExpExecArray): number {
    // That it begins with a quote.
    this.add('', '', true, true);
    for (const [, sign, rest] of text.matchAll(/\\(\n|["\\$`])|([^\\]+|\\)/g))
      if (sign !== '\n') this.add('', sign ?? rest ?? '', sign !== undefined, true);
    return whole.length;
  }

  close(line: number, isFirstOfLine: boolean): Word {
    const last = this.#parts.at(-1);
    const isLast = last !== undefined && !last.isLiteral && !this.#isQuoted && last.text.endsWith(';');
    if (isLast) this.#parts[this.#parts.length - 1] = { text: last.text.slice(0, -1), isLiteral: false };
    return {
      text: this.#parts.map(({ text }) => text).join(''),
      parts: this.#parts,
      line,
      isQuoted: this.#isQuoted,
      isFirstOfLine,
      isLast,
      hasBackslash: this.#hasBackslash,
    };
  }
}

const ansiEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

const decodeAnsi = (text: string): string =>
  text.replace(/\\([\s\S])/g, (whole, character: string) => ansiEscapes[character] ?? whole);

/** `$( … )` with what is open in it, within its line. Where one is not closed, none is looked for in the rest of the line. */
function substitutionReader(source: string): Substitution {
  let hopelessUntil = 0;
  return (at) => {
    if (at < hopelessUntil || source[at + 1] !== '(') return undefined;
    let depth = 0;
    for (let index = at + 1; index < source.length && source[index] !== '\n'; index += 1) {
      if (source[index] === '(') depth += 1;
      else if (source[index] === ')') depth -= 1;
      if (depth === 0) return source.slice(at, index + 1);
    }
    hopelessUntil = endOfLine(source, at);
    return undefined;
  };
}

/** The line of an index, for indexes that only grow. */
function lineCounter(source: string): (index: number) => number {
  let line = 1;
  let counted = 0;
  return (index) => {
    for (; counted < index; counted += 1) if (source[counted] === '\n') line += 1;
    return line;
  };
}
