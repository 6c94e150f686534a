/** Keeps what is posted until it is taken, and wakes the one who waits for it. */
export interface Mailbox<T> {
  readonly post: (message: T) => void;
  /** Resolves when there is something to take. */
  readonly arrival: () => Promise<void>;
  readonly take: () => T | undefined;
}

export function createMailbox<T>(): Mailbox<T> {
  const messages: T[] = [];
  let wake = () => {};
  return {
    post: (message) => {
      messages.push(message);
      wake();
    },
    arrival: () =>
      messages.length > 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            wake = resolve;
          }),
    take: () => messages.shift(),
  };
}
