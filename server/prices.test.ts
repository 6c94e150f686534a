import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { PricesMistake, readPrices } from './prices.ts';

/** What nginx says, for the same text. */
function byShell(text: string): unknown {
  const script = '. deploy/prices.envsh; printf %s "$NEXTRUN_PRICES_JSON"';
  const env = { ...process.env, NEXTRUN_PRICES: text };
  return JSON.parse(
    execFileSync('sh', ['-c', script], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
}

describe('the prices', () => {
  it('are none where none are given', () => {
    expect(readPrices({})).toBeNull();
    for (const text of ['', ' \n']) {
      expect(readPrices({ NEXTRUN_PRICES: text })).toBeNull();
      expect(byShell(text)).toBeNull();
    }
  });

  it.each([
    ['EUR modelarts.vm.gpu.v100=3.2', { 'modelarts.vm.gpu.v100': 3.2 }],
    [' EUR  a=0 \n b_c-1=12.50 ', { a: 0, 'b_c-1': 12.5 }],
  ])('takes "%s", on both servers', (text, perHour) => {
    expect(readPrices({ NEXTRUN_PRICES: text })).toEqual({ currency: 'EUR', perHour });
    expect(byShell(text)).toEqual({ currency: 'EUR', perHour });
  });

  it.each([
    'EUR',
    'eur a=1',
    'EURO a=1',
    'a=1',
    'EUR a',
    'EUR 5',
    'EUR =1',
    'EUR a=',
    'EUR a=-1',
    'EUR a=1,5',
    'EUR a=1e3',
    'EUR a=.5',
    'EUR a=5.',
    'EUR a=1.2.3',
    'EUR a=05',
    'EUR a=1=2',
    `EUR a'b=1`,
    'EUR a"b=1',
    'EUR $uri=1',
    'EUR *=1',
    '{"currency":"EUR"}',
  ])('ignores "%s", on both servers', (text) => {
    expect(() => readPrices({ NEXTRUN_PRICES: text })).toThrow(PricesMistake);
    expect(byShell(text)).toBeNull();
  });
});
