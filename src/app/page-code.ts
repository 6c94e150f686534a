import type { ComponentType } from 'react';

/** The code of a page did not come: the connection is lost, or another release has taken its place on the server. */
export class PageCodeMissing extends Error {}

/** The code of a page, loaded when it is first needed. */
export interface PageCode<Props> {
  /** Begins to load it; where that has failed, once more. */
  readonly preload: () => void;
  /** Undefined until it has come. */
  readonly known: () => ComponentType<Props> | undefined;
  /** The same promise until it has failed and is loaded once more. Rejects with `PageCodeMissing`. */
  readonly read: () => Promise<ComponentType<Props>>;
}

/** The router's own would load the whole page again when its code cannot be had, and offline leave it. */
export function pageCode<Props>(load: () => Promise<ComponentType<Props>>): PageCode<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let hasFailed = false;
  let known: ComponentType<Props> | undefined;

  const start = (): Promise<ComponentType<Props>> => {
    hasFailed = false;
    loading = load().then(
      (component) => {
        known = component;
        return component;
      },
      (cause: unknown) => {
        hasFailed = true;
        throw new PageCodeMissing('The code of the page could not be loaded.', { cause });
      },
    );
    return loading;
  };

  return {
    known: () => known,
    // A failure is shown in place of the page.
    preload: () => {
      if (loading === undefined || hasFailed) start().catch(() => undefined);
    },
    read: () => loading ?? start(),
  };
}
