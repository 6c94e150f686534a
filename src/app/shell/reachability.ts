import { createStore } from 'zustand/vanilla';

export type Reach = 'unknown' | 'connected' | 'unreachable';

/** Whether the service responds, by the last call that was made to it. */
export interface Reachability {
  readonly read: () => Reach;
  readonly subscribe: (listener: () => void) => () => void;
  /** As `fetch`, and takes note of what comes of it. */
  readonly fetch: typeof globalThis.fetch;
}

// A gateway on the way says so, not the service.
const gatewayStatuses: ReadonlySet<number> = new Set([502, 504]);

export function watchReachability(fetch: typeof globalThis.fetch): Reachability {
  const { getState, setState, subscribe } = createStore<Reach>(() => 'unknown');
  const set = (next: Reach) => setState(next, true);

  return {
    read: getState,
    subscribe,
    fetch: async (input, init) => {
      try {
        const response = await fetch(input, init);
        set(gatewayStatuses.has(response.status) ? 'unreachable' : 'connected');
        return response;
      } catch (cause) {
        // A cancelled call says nothing about the service.
        if (!(cause instanceof Error && cause.name === 'AbortError')) set('unreachable');
        throw cause;
      }
    },
  };
}
