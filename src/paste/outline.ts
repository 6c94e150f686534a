export interface Outline {
  /** How deep each character is in quotes and brackets, none if it is missing; those themselves stand in what they enclose. */
  readonly levels: readonly number[];
  /** Brackets that stay open; less than none if more are closed. */
  readonly open: number;
}

/** What is in quotes and brackets; a quote within a word, or that nothing closes, is none. */
export function outlineOf(text: string): Outline {
  // The usual case: nothing to enclose.
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
