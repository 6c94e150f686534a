export interface Outline {
  /** How many quotes and brackets enclose each character (0 if missing). Quotes and brackets count as part of what they enclose. */
  readonly levels: readonly number[];
  /** Brackets that stay open; negative if more are closed than opened. */
  readonly open: number;
}

/** Finds what is in quotes and brackets. A quote within a word, or one that is never closed, does not count. */
export function outlineOf(text: string): Outline {
  // The usual case: no quotes or brackets.
  if (!/["'[\](){}]/.test(text)) return { levels: [], open: 0 };
  const levels: number[] = [];
  const hopeless = new Set<string>();
  let open = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const end = isQuote(text, index) && !hopeless.has(character) ? endOfQuote(text, index) : undefined;
    if (end === undefined) {
      if (isQuote(text, index)) hopeless.add(character);
      if ('[({'.includes(character)) open += 1;
      levels.push(Math.max(open, 0));
      if ('])}'.includes(character)) open -= 1;
    } else {
      for (; index <= end; index += 1) levels.push(Math.max(open, 0) + 1);
      index -= 1;
    }
  }
  return { levels, open };
}

export const openBrackets = (text: string): number => (/[[\](){}]/.test(text) ? outlineOf(text).open : 0);

const isQuote = (text: string, index: number): boolean =>
  /["']/.test(text.charAt(index)) && (index === 0 || /[\s=:;,([{]/.test(text.charAt(index - 1)));

function endOfQuote(text: string, start: number): number | undefined {
  for (let index = start + 1; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === text[start]) return index;
  }
  return undefined;
}
