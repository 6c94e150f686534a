import { createContext, use } from 'react';
import type { Prices } from '#domain/duration/prices.ts';

const PricesContext = createContext<Prices | undefined>(undefined);
export const PricesProvider = PricesContext.Provider;

/** Undefined if the operator of the page has given none. */
export const usePrices = (): Prices | undefined => use(PricesContext);
