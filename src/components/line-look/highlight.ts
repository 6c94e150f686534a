import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** The version that one points at, and the one that was pressed, by their keys: it stands out wherever it is drawn. */
export type Highlight = StoreApi<{
  readonly hovered: string | null;
  readonly pinned: string | null;
  /** Those that are not in the ranges which are chosen in the parallel coordinates: they step back everywhere. */
  readonly outside: ReadonlySet<string>;
}>;

const none: ReadonlySet<string> = new Set();

export const createHighlight = (): Highlight =>
  createStore(() => ({ hovered: null, pinned: null, outside: none }));

export const useOutside = (highlight: Highlight): ReadonlySet<string> =>
  useStore(highlight, ({ outside }) => outside);

export const useIsOutside = (highlight: Highlight, key: string): boolean =>
  useStore(highlight, ({ outside }) => outside.has(key));

/** The versions that are not in; none if nothing is chosen. */
export function setOutside(highlight: Highlight, keys: readonly string[], isIn: readonly boolean[]): void {
  const outside = keys.filter((_, line) => isIn[line] === false);
  const before = highlight.getState().outside;
  if (outside.length === before.size && outside.every((key) => before.has(key))) return;
  highlight.setState({ outside: outside.length === 0 ? none : new Set(outside) });
}

export const useLit = (highlight: Highlight): string | null =>
  useStore(highlight, ({ hovered, pinned }) => hovered ?? pinned);

/** Only what is lit, or was, is redrawn. */
export const useIsLit = (highlight: Highlight, key: string): boolean =>
  useStore(highlight, ({ hovered, pinned }) => (hovered ?? pinned) === key);

/** For an element that represents a version: it is highlighted under the pointer and with the focus. */
export const lightsUp = (highlight: Highlight, key: string) => ({
  onPointerEnter: () => highlight.setState({ hovered: key }),
  onPointerLeave: () => highlight.setState({ hovered: null }),
  onFocus: () => highlight.setState({ hovered: key }),
  onBlur: () => highlight.setState({ hovered: null }),
});
