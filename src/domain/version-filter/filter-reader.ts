import type { FilterOperator } from './filter-term.ts';

/** A word of a filter. In quotes it can have blanks and signs; `\` in quotes makes the next character plain. */
export interface FilterWord {
  readonly text: string;
  readonly isQuoted: boolean;
  /** The closing quote is there, or none is needed. */
  readonly isClosed: boolean;
}

/** The colon of an address, `obs://`, belongs to the name. */
const plainName = /(?:[^\s=<>!:]|!(?!=)|:(?=\/\/))*/y;
const operators: readonly FilterOperator[] = ['!=', '<=', '>=', '=', '<', '>', ':'];

/** Reads a filter from its beginning, word by word. */
export class FilterReader {
  readonly #text: string;
  #place = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#place >= this.#text.length;
  }

  /** The text that was read since a place. */
  textSince = (place: number): string => this.#text.slice(place, this.#place).trim();

  get place(): number {
    return this.#place;
  }

  returnTo(place: number): void {
    this.#place = place;
  }

  /** Takes what a sticky pattern matches here; '' where it does not match. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.#place;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#place += found.length;
    return found;
  }

  skipBlanks = (): string => this.take(/\s*/y);

  takeName = (): FilterWord => this.#takeWord(plainName);

  takeValue = (): FilterWord => this.#takeWord(/\S*/y);

  takeOperator(): FilterOperator | undefined {
    if (this.#text.startsWith('://', this.#place)) return undefined;
    const operator = operators.find((each) => this.#text.startsWith(each, this.#place));
    this.#place += operator?.length ?? 0;
    return operator;
  }

  #takeWord(plain: RegExp): FilterWord {
    if (this.#text[this.#place] !== '"') return { text: this.take(plain), isQuoted: false, isClosed: true };
    this.#place += 1;
    let text = '';
    while (!this.isAtEnd) {
      text += this.take(/[^"\\]*/y);
      const isEscape = this.take(/["\\]/y) === '\\';
      if (!isEscape) return { text, isQuoted: true, isClosed: this.#text[this.#place - 1] === '"' };
      text += this.take(/[\s\S]/y);
    }
    return { text, isQuoted: true, isClosed: false };
  }
}

/** A word that other filter languages put between conditions. @param word in lower case */
export const isConnective = (word: string): boolean => /^(?:and|or|&&?|\|\|?)$/.test(word);
