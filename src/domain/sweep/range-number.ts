/** An end or the step of a range, as it was written: exact, since 0.1 + 0.2 is to be 0.3. */
export interface RangeNumber {
  readonly text: string;
  readonly number: number;
  /** `number` is `digits` / 10^`decimals`. */
  readonly digits: bigint;
  readonly decimals: number;
}

const numberPattern = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d{1,3}))?$/i;

/** Undefined if the text is no number, or one too large to compute with. */
export function readRangeNumber(text: string): RangeNumber | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = numberPattern.exec(text) ?? [];
  const number = Number(text);
  if (whole + fraction === '' || !Number.isFinite(number) || Math.abs(Number(exponent)) > 300)
    return undefined;
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`);
  const decimals = fraction.length - Number(exponent);
  return decimals < 0
    ? { text, number, digits: digits * 10n ** BigInt(-decimals), decimals: 0 }
    : { text, number, digits, decimals };
}

/** It is written without a decimal point and an exponent. */
export const isWhole = ({ text }: RangeNumber): boolean => /^[+-]?\d+$/.test(text);

const maxFixedDecimals = 9;

/** The number as text: `0.30`, and `3e-12` instead of many zeros. */
export function writeRangeNumber(digits: bigint, decimals: number): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, '0');
  const fixed = decimals === 0 ? sign + text : `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
  return decimals > maxFixedDecimals ? String(Number(fixed)) : fixed;
}
