import { storageNames } from '#util/storage-names.ts';
import { openBrowserStore } from './browser-store.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

export interface PageSandbox extends Sandbox {
  /** False if the browser stores nothing: the state is then lost with the tab. */
  readonly isKept: boolean;
  /** A former state that could not be read; null if there is none, or it was discarded. */
  asideText(): Promise<string | null>;
  discardAside(): Promise<void>;
}

/** The sandbox in a page without a server; all tabs with the page from `folder` share its state. */
export async function openPageSandbox(folder: string): Promise<PageSandbox> {
  const store = await openBrowserStore(storageNames.sandbox(folder)).catch(() => undefined);
  if (store === undefined) {
    return { ...createSandbox(), isKept: false, asideText: async () => null, discardAside: async () => {} };
  }
  const { asideText, discardAside } = store;
  return { ...createSandbox({ store }), isKept: true, asideText, discardAside };
}
