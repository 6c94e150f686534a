import { createStore, type StoreApi } from 'zustand/vanilla';

/** A place on the common axis of some charts: what one looks at in one of them is marked in all. Null for none. */
export type ChartCursor = StoreApi<{ readonly x: number | null }>;

export const createCursor = (): ChartCursor => createStore(() => ({ x: null }));
