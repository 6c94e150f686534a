import { describe, expect, it } from 'vitest';
import { priceOf } from '#domain/duration/prices.ts';
import { readConnection } from './connection.ts';

const read = (answer: unknown) => readConnection(async () => Response.json(answer));
const endpoint = { kind: 'endpoint', modelArts: 'https://modelarts.example', iam: 'https://iam.example' };

describe('the connection that the server tells', () => {
  it('may have prices', async () => {
    const prices = { currency: 'EUR', perHour: { 'modelarts.vm.gpu.v100': 3.2 } };
    expect(await read({ ...endpoint, prices })).toEqual({ ...endpoint, prices });
    expect(await read({ kind: 'sandbox', prices })).toEqual({ kind: 'sandbox', prices });
  });

  it.each([
    [null],
    ['EUR'],
    [{ currency: '€', perHour: {} }],
    [{ currency: 'EUR', perHour: { a: '3.2' } }],
    [{ currency: 'EUR', perHour: { a: -1 } }],
    [{ currency: 'EUR' }],
  ])('is read without prices that are wrong: %j', async (prices) => {
    expect(await read({ ...endpoint, prices })).toEqual(endpoint);
  });

  it('has a price for what was given one, and for nothing else', () => {
    const prices = { currency: 'EUR', perHour: { a: 3.2, free: 0 } };
    expect(priceOf(prices, 'a')).toBe(3.2);
    for (const code of ['free', 'b', '', 'constructor', '__proto__'])
      expect(priceOf(prices, code)).toBeNull();
  });
});
