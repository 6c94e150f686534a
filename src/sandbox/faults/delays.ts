/** Answers that a fault makes late. */
export interface Delays {
  /** Ends after so many milliseconds of real time, or with `endAll`. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly endAll: () => void;
}

export function createDelays(): Delays {
  const waiting = new Set<() => void>();
  return {
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          waiting.delete(end);
          resolve();
        };
        const timer = setTimeout(end, milliseconds);
        waiting.add(end);
      }),
    endAll: () => {
      for (const end of waiting) end();
    },
  };
}
