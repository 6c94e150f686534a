/** A clock that moves only when everybody waits: hours pass in milliseconds. */
export interface VirtualTime {
  /** Milliseconds since the start; never jumps. */
  readonly elapsed: () => number;
  /** Never resolves once the signal is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Work that takes real time and no virtual time: nobody's clock moves meanwhile. */
  readonly instant: <T>(work: Promise<T>) => Promise<T>;
  /** Lets time pass until `isOver`, or nobody waits any more, or the end. */
  readonly run: (isOver: () => boolean, end: number) => Promise<void>;
}

/** Whether a browser is online that is offline for a while. */
export const isOnlineAt = (
  elapsed: number,
  offline: { readonly from: number; readonly to: number } | null,
): boolean => offline === null || elapsed < offline.from || elapsed >= offline.to;

/** The result of some work; it never comes once the signal is aborted: a closed tab receives no results. */
export const unlessClosed = <T>(work: Promise<T>, closed: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    work.then(
      (value) => closed.aborted || resolve(value),
      (error: unknown) => closed.aborted || reject(error),
    );
  });

interface Sleeper {
  readonly time: number;
  readonly signal: AbortSignal | undefined;
  readonly wake: () => void;
}

const realTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

export function createVirtualTime(): VirtualTime {
  let time = 0;
  let busy = 0;
  const sleepers: Sleeper[] = [];

  const sleep: VirtualTime['sleep'] = (milliseconds, signal) =>
    new Promise((resolve) => {
      const sleeper = { time: time + Math.max(0, milliseconds), signal, wake: resolve };
      const later = sleepers.findIndex((other) => other.time > sleeper.time);
      sleepers.splice(later === -1 ? sleepers.length : later, 0, sleeper);
    });

  return {
    elapsed: () => time,
    sleep,
    instant: async (work) => {
      busy += 1;
      try {
        return await work;
      } finally {
        busy -= 1;
      }
    },
    run: async (isOver, end) => {
      for (;;) {
        do await realTurn();
        while (busy > 0);
        if (isOver()) return;
        const [next] = sleepers;
        if (next === undefined || next.time > end) return;
        sleepers.shift();
        if (next.signal?.aborted) continue;
        time = next.time;
        next.wake();
      }
    },
  };
}
