import type { ComponentType } from 'react';

/** The code of a part, loaded when it is first shown. */
export interface PartCode<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  /** Undefined until it has come. */
  readonly known: () => ComponentType<Props> | undefined;
}

/** A failure is kept nowhere: the next call asks once more. */
export function partCode<Props>(load: () => Promise<ComponentType<Props>>): PartCode<Props> {
  let known: ComponentType<Props> | undefined;
  let loading: Promise<ComponentType<Props>> | undefined;
  return {
    known: () => known,
    load: () => {
      loading ??= load().then(
        (component) => {
          known = component;
          return component;
        },
        (cause: unknown) => {
          loading = undefined;
          throw cause;
        },
      );
      return loading;
    },
  };
}
