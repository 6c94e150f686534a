import type { Prices } from '../src/domain/duration/prices.ts';

/** What is wrong with the prices, in words for whoever starts the server. */
export class PricesMistake extends Error {}

/**
 * `NEXTRUN_PRICES`, such as `EUR modelarts.vm.gpu.v100=3.2 modelarts.bm.gpu.8v100=24`: a currency, and what a worker of a
 * specification costs an hour. Null if it is not given. Throws a `PricesMistake`. `deploy/prices.envsh` has the same rules.
 */
export function readPrices(env: Readonly<Record<string, string | undefined>>): Prices | null {
  const [currency, ...rows] = (env.NEXTRUN_PRICES ?? '').split(/[ \t\n]+/).filter((word) => word !== '');
  if (currency === undefined) return null;
  if (!/^[A-Z]{3}$/.test(currency) || rows.length === 0) throw mistake();
  return { currency, perHour: Object.fromEntries(rows.map(readRow)) };
}

function readRow(row: string): readonly [code: string, price: number] {
  const [, code, price] = /^([A-Za-z0-9._-]+)=((?:0|[1-9]\d*)(?:\.\d+)?)$/.exec(row) ?? [];
  if (code === undefined || price === undefined) throw mistake();
  return [code, Number(price)];
}

const mistake = () =>
  new PricesMistake(
    'NEXTRUN_PRICES is ignored: give a currency and prices for an hour, such as "EUR modelarts.vm.gpu.v100=3.2".',
  );
