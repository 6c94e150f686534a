import { newState } from './data/new-state.ts';
import { type State, stateSchema } from './state.ts';

/** A place that stores the state, as one text, beyond the life of the page. */
export interface SandboxStore {
  load(): string | null | Promise<string | null>;
  save(text: string): void | Promise<void>;
  /** Keeps other tabs away from `load` to `save`; a Web Lock, for example. */
  exclusively?<T>(work: () => Promise<T>): Promise<T>;
  /** Keeps a text that cannot be read as a state, before a new state replaces it. */
  setAside?(text: string): void | Promise<void>;
}

export type Transact = <T>(work: (state: State) => T | Promise<T>) => Promise<T>;

/** Does one piece of work at a time, each on the latest state, and stores the state after each. */
export function createTransact(realNow: () => number, store: SandboxStore | undefined): Transact {
  let state = newState('demo', realNow());
  let stored: string | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function refresh(from: SandboxStore): Promise<void> {
    const text = await from.load();
    if (text === stored) return;
    const parsed = parseState(text);
    if (text !== null && parsed === undefined) await from.setAside?.(text);
    stored = text;
    state = parsed ?? newState('demo', realNow());
  }

  async function keep(to: SandboxStore): Promise<void> {
    const text = JSON.stringify(state);
    if (text === stored) return;
    try {
      await to.save(text);
      stored = text;
    } catch {
      // The storage is full or blocked: this page continues from memory.
    }
  }

  async function run<T>(work: (state: State) => T | Promise<T>): Promise<T> {
    if (store === undefined) return work(state);
    const onStoredState = async (): Promise<T> => {
      await refresh(store);
      const result = await work(state);
      await keep(store);
      return result;
    };
    return store.exclusively ? store.exclusively(onStoredState) : onStoredState();
  }

  return (work) => {
    const result = last.then(() => run(work));
    last = result.catch(() => undefined);
    return result;
  };
}

function parseState(text: string | null): State | undefined {
  if (text === null) return undefined;
  try {
    return stateSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
