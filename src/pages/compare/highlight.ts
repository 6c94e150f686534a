import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** The version that one points at, and the one that was pressed, by their keys: it stands out wherever it is drawn. */
export type Highlight = StoreApi<{ readonly hovered: string | null; readonly pinned: string | null }>;

export const createHighlight = (): Highlight => createStore(() => ({ hovered: null, pinned: null }));

export const useLit = (highlight: Highlight): string | null =>
  useStore(highlight, ({ hovered, pinned }) => hovered ?? pinned);

/** Only what is lit, or was, is drawn anew. */
export const useIsLit = (highlight: Highlight, key: string): boolean =>
  useStore(highlight, ({ hovered, pinned }) => (hovered ?? pinned) === key);

/** For what stands for a version: it lights up under the pointer and with the focus. */
export const lightsUp = (highlight: Highlight, key: string) => ({
  onPointerEnter: () => highlight.setState({ hovered: key }),
  onPointerLeave: () => highlight.setState({ hovered: null }),
  onFocus: () => highlight.setState({ hovered: key }),
  onBlur: () => highlight.setState({ hovered: null }),
});
