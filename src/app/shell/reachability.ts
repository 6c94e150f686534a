export type Reach = 'unknown' | 'answers' | 'silent';

/** Whether the service answers, by the last call that was made to it. */
export interface Reachability {
  readonly read: () => Reach;
  readonly subscribe: (listener: () => void) => () => void;
  /** As `fetch`, and takes note of what comes of it. */
  readonly fetch: typeof globalThis.fetch;
}

// A gateway on the way says so, not the service.
const gatewayStatuses: ReadonlySet<number> = new Set([502, 504]);

export function watchReachability(fetch: typeof globalThis.fetch): Reachability {
  let reach: Reach = 'unknown';
  const listeners = new Set<() => void>();

  const set = (next: Reach) => {
    if (next === reach) return;
    reach = next;
    for (const listener of listeners) listener();
  };

  return {
    read: () => reach,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    fetch: async (input, init) => {
      try {
        const response = await fetch(input, init);
        set(gatewayStatuses.has(response.status) ? 'silent' : 'answers');
        return response;
      } catch (cause) {
        // Who cancels a call learns nothing of the service.
        if (!(cause instanceof Error && cause.name === 'AbortError')) set('silent');
        throw cause;
      }
    },
  };
}
