import { formatNumber } from '#util/format.ts';
/** Upper limits for a text, so that it is read without a noticeable delay. The service takes 32,768 characters of names and values. */
export const limits = {
  characters: 200_000,
  lines: 6000,
  words: 8000,
  tokens: 25_000,
  parameters: 2000,
  depth: 50,
};

/** Why a text is rejected before any of it is read. */
export function findExcess(text: string): string | undefined {
  if (text.length > limits.characters) return tooMuch('characters', limits.characters);
  let lines = 1;
  let words = 0;
  let isInWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isSpace = code <= 32;
    if (code === newline) lines += 1;
    if (isInWord && isSpace) words += 1;
    isInWord = !isSpace;
  }
  if (lines > limits.lines) return tooMuch('lines', limits.lines);
  return words > limits.words ? tooMuch('words', limits.words) : undefined;
}

const newline = 10;

export const tooMuch = (what: string, most: number): string =>
  `Too long to be read: more than ${formatNumber(most)} ${what}. Nothing of it is applied; paste less.`;

export const tooDeep = `Nested deeper than ${limits.depth} levels.`;
