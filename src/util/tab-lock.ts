/** Gives the lock back. */
export type Release = () => void;

/** Null where another tab has it. Rejects where locks are not allowed; a closed tab gives its locks back. */
export const webLock = (name: string): Promise<Release | null> =>
  new Promise((resolve, reject) => {
    const holdOrLeave = (held: Lock | null) => {
      if (held !== null) return new Promise<void>((release) => resolve(release));
      resolve(null);
      return Promise.resolve();
    };
    navigator.locks.request(name, { ifAvailable: true }, holdOrLeave).catch(reject);
  });
