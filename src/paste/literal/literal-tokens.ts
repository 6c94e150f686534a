/** A token of JSON, JSON5, a Python literal or a call. */
export interface Token {
  readonly kind: 'string' | 'number' | 'word' | 'sign' | 'invalid' | 'end';
  /** The decoded text of a string; the source text of all other tokens. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** A line ends between the token before and this one. */
  readonly isFirstOfLine: boolean;
}

const number = /[+-]?(?:0[xob][\da-f_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?\d+)?)(?![\w.])/iy;
const word = /[\p{L}_$][\p{L}\p{N}_$.-]*/uy;
const stringStart = /([rbuf]{0,2})("""|'''|["'])/iy;
const sign = /[{}[\]():,=;]/y;
const lineComment = /#[^\n]*|\/\/[^\n]*/y;

/** Reads one token after the other, so that a reader stops where it has enough. */
export class TokenReader {
  readonly #source: string;
  #at: number;
  #line: number;
  #isFirstOfLine = true;
  #hasOpenComment = false;
  /** A comment stood before the last token. */
  hasSkippedComment = false;

  constructor(source: string, at = 0, line = 1) {
    this.#source = source;
    this.#at = at;
    this.#line = line;
  }

  next(): Token {
    this.#skipSpace();
    const start = this.#at;
    const line = this.#line;
    const { kind, text, end } = this.#read(start);
    for (let index = start; index < end; index += 1) if (this.#source[index] === '\n') this.#line += 1;
    this.#at = end;
    const token = { kind, text, start, end, line, isFirstOfLine: this.#isFirstOfLine };
    this.#isFirstOfLine = false;
    return token;
  }

  #read(start: number): Pick<Token, 'kind' | 'text' | 'end'> {
    if (start >= this.#source.length) return { kind: 'end', text: '', end: start };
    const string = this.#readString(start);
    if (string !== undefined) return string;
    for (const [kind, pattern] of [
      ['number', number],
      ['word', word],
      ['sign', sign],
    ] as const) {
      const text = matchAt(pattern, this.#source, start)?.[0];
      if (text !== undefined) return { kind, text, end: start + text.length };
    }
    return { kind: 'invalid', text: this.#source.charAt(start), end: start + 1 };
  }

  #readString(start: number): Pick<Token, 'kind' | 'text' | 'end'> | undefined {
    const match = matchAt(stringStart, this.#source, start);
    if (match === undefined) return undefined;
    const [opening, prefix = '', quote = ''] = match;
    const from = start + opening.length;
    const to = endOfString(this.#source, from, quote) ?? endOfLines(this.#source, from, quote);
    if (to === undefined) {
      const lineEnd = endOfLine(this.#source, start);
      return { kind: 'invalid', text: this.#source.slice(start, lineEnd), end: lineEnd };
    }
    const end = to + quote.length;
    const text = decode(this.#source.slice(from, to), prefix.toLowerCase());
    return text === undefined
      ? { kind: 'invalid', text: this.#source.slice(start, end), end }
      : { kind: 'string', text, end };
  }

  #skipSpace(): void {
    this.hasSkippedComment = false;
    for (;;) {
      const character = this.#source[this.#at];
      if (character === undefined) return;
      if (character === '\n') {
        this.#line += 1;
        this.#isFirstOfLine = true;
        this.#at += 1;
      } else if (/\s/.test(character)) this.#at += 1;
      else if (!this.#skipComment(character)) return;
    }
  }

  #skipComment(character: string): boolean {
    if (character !== '#' && character !== '/') return false;
    const length = matchAt(lineComment, this.#source, this.#at)?.[0].length ?? this.#blockCommentLength();
    if (length === undefined) return false;
    for (let index = 0; index < length; index += 1)
      if (this.#source[this.#at + index] === '\n') this.#line += 1;
    this.#at += length;
    this.hasSkippedComment = true;
    return true;
  }

  #blockCommentLength(): number | undefined {
    if (this.#hasOpenComment || !this.#source.startsWith('/*', this.#at)) return undefined;
    const end = this.#source.indexOf('*/', this.#at + 2);
    // If one is not closed, no later one is either, so the search runs only once.
    this.#hasOpenComment = end === -1;
    return end === -1 ? undefined : end + 2 - this.#at;
  }
}

export const matchAt = (pattern: RegExp, text: string, index: number): RegExpExecArray | undefined => {
  pattern.lastIndex = index;
  return pattern.exec(text) ?? undefined;
};

export const endOfLine = (source: string, at: number): number => {
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end;
};

/** Where the closing quote stands. A string in single quotes ends in its line. */
function endOfString(source: string, from: number, quote: string): number | undefined {
  for (let index = from; index < source.length; index += 1) {
    const character = source[index];
    if (character === '\\') index += 1;
    else if (source.startsWith(quote, index)) return index;
    else if (character === '\n' && quote.length === 1) return undefined;
  }
  return undefined;
}

/** Of a string with a line end in it, as no JSON has it: its next quote is in front of a comma or a bracket. */
function endOfLines(source: string, from: number, quote: string): number | undefined {
  if (quote !== '"') return undefined;
  const near = source.slice(from, from + maxString);
  const match = /^[^"\\]*(?:\\.[^"\\]*)*"/.exec(near)?.[0];
  const isEnd = match !== undefined && /^\s*(?:[,}\])]|$)/.test(near.slice(match.length));
  return isEnd && !/\n\s*"$/.test(match) ? from + match.length - 1 : undefined;
}

const maxString = 2000;

const escapes: Readonly<Record<string, string>> = {
  ...{ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', a: '\x07', '0': '\0', '\n': '' },
  ...{ '"': '"', "'": "'", '\\': '\\', '/': '/', '`': '`', $: '$' },
};

/** The decoded text of a string; undefined if it cannot be decoded, as with an unknown escape or an f-string with `{…}`. */
function decode(body: string, prefix: string): string | undefined {
  if (prefix.includes('b') || (prefix.includes('f') && /[{}]/.test(body))) return undefined;
  if (prefix.includes('r') || !body.includes('\\')) return body;
  let isKnown = true;
  const text = body.replace(
    /\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\}|U([\da-f]{8})|([\s\S]))/gi,
    (_whole, two?: string, four?: string, braced?: string, eight?: string, one = '') => {
      const code = two ?? four ?? braced ?? eight;
      const character = code === undefined ? escapes[one] : characterOf(Number.parseInt(code, 16));
      isKnown &&= character !== undefined;
      return character ?? '';
    },
  );
  return isKnown ? text : undefined;
}

const characterOf = (code: number): string | undefined =>
  code > 0x10ffff ? undefined : String.fromCodePoint(code);
