/** Wakes one who waits, with words that are kept until they are taken. */
export interface Bell<T> {
  readonly ring: (word: T) => void;
  /** Resolves when there is a word to take. */
  readonly rung: () => Promise<void>;
  readonly take: () => T | undefined;
}

export function createBell<T>(): Bell<T> {
  const words: T[] = [];
  let wake = () => {};
  return {
    ring: (word) => {
      words.push(word);
      wake();
    },
    rung: () =>
      words.length > 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            wake = resolve;
          }),
    take: () => words.shift(),
  };
}
