/** A random number in [0, 1) from a seed (mulberry32), so that each run can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many small letters and digits. */
export const randomLetters = (count: number, random: () => number): string =>
  Array.from({ length: count }, () => Math.floor(random() * 36).toString(36)).join('');

/** A different text each time. `crypto.randomUUID` does not exist over plain http. */
export const uniqueText = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
