import { openBrowserStore } from './browser-store.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

/** What became of the state that an earlier visit left. */
export type StoredState =
  | { readonly kind: 'kept' }
  /** This browser keeps nothing for the page: the state ends with the tab. */
  | { readonly kind: 'not-kept' }
  /** It could not be read. A new one has begun, and the text of the former is set aside until it is discarded. */
  | { readonly kind: 'set-aside'; readonly text: string; readonly discard: () => Promise<void> };

export interface PageSandbox extends Sandbox {
  readonly storedState: () => StoredState;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The sandbox in a page without a server; all tabs with the page from `folder` share its state. */
export async function openPageSandbox(folder: string): Promise<PageSandbox> {
  const listeners = new Set<() => void>();
  let storedState: StoredState = { kind: 'kept' };
  const setStoredState = (next: StoredState) => {
    storedState = next;
    for (const listener of listeners) listener();
  };
  const page = {
    storedState: () => storedState,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };

  const store = await openBrowserStore(`nextrun-sandbox ${folder}`).catch(() => undefined);
  if (store === undefined) {
    setStoredState({ kind: 'not-kept' });
    return { ...page, ...createSandbox() };
  }

  const discard = async () => {
    await store.discardAside();
    setStoredState({ kind: 'kept' });
  };
  const setAside = async (text: string) => {
    await store.setAside(text);
    setStoredState({ kind: 'set-aside', text, discard });
  };
  const text = await store.asideText();
  if (text !== null) setStoredState({ kind: 'set-aside', text, discard });
  return { ...page, ...createSandbox({ store: { ...store, setAside } }) };
}
