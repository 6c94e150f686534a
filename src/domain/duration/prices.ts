import * as z from 'zod/mini';

/** What one worker costs an hour, by the code of its specification; as the operator of the page gives it. */
export const pricesSchema = z.object({
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  perHour: z.record(z.string(), z.number().check(z.nonnegative())),
});

export type Prices = z.infer<typeof pricesSchema>;

/** The price of one worker for an hour; null if the operator has given none. */
export function priceOf({ perHour }: Prices, code: string): number | null {
  const price = Object.hasOwn(perHour, code) ? perHour[code] : undefined;
  return price !== undefined && price > 0 ? price : null;
}
