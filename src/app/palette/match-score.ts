const isWordStart = (text: string, at: number): boolean => at === 0 || /[^a-z0-9]/.test(text[at - 1] ?? '');

/** 3 at the start of a word, 2 inside one, 1 letter by letter from the start of a word, 0 not at all. */
function scoreOfWord(word: string, text: string): 0 | 1 | 2 | 3 {
  let inside = false;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (isWordStart(text, at)) return 3;
    inside = true;
  }
  if (inside) return 2;
  const [first = '', ...rest] = word;
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
    if (!isWordStart(text, at)) continue;
    const end = rest.reduce((from, letter) => {
      const next = from === -1 ? -1 : text.indexOf(letter, from);
      return next === -1 ? -1 : next + 1;
    }, at + 1);
    if (end !== -1) return 1;
  }
  return 0;
}

export const wordsOf = (typed: string): readonly string[] =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');

/** How well a text fits what was typed, from 0 (not) to 3; each word must be in it, in any order. */
export function matchScore(words: readonly string[], text: string): number {
  const lower = text.toLowerCase();
  const fits = words.map((word) => scoreOfWord(word, lower));
  if (fits.length === 0) return 3;
  return fits.includes(0) ? 0 : fits.reduce((sum: number, one) => sum + one, 0) / fits.length;
}
