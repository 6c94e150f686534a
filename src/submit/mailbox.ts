/** Keeps messages until they are taken, and resolves `arrival` when there is one. */
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
