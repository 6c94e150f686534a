/** A decimal number of any length, exactly: 0.`digits` × 10^`exponent`, with the sign. Zero has no digits. */
export interface Decimal {
  readonly sign: -1 | 0 | 1;
  /** Neither the first nor the last is 0. */
  readonly digits: string;
  readonly exponent: number;
}

const zero: Decimal = { sign: 0, digits: '', exponent: 0 };

const pattern = /^([+-]?)(?:(\d+)\.?(\d*)|\.(\d+))(?:e([+-]?\d{1,9}))?$/i;

/** The number in a text, such as `0.01`, `.01`, `1e-2`; null if there is none, or its exponent has more than nine digits. */
export function readDecimal(text: string): Decimal | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, sign, whole = '', fraction = '', onlyFraction = '', exponent = '0'] = match;
  const all = whole + fraction + onlyFraction;
  const digits = all.replace(/^0+/, '');
  if (digits === '') return zero;
  return {
    sign: sign === '-' ? -1 : 1,
    digits: digits.replace(/0+$/, ''),
    exponent: whole.length - (all.length - digits.length) + Number(exponent),
  };
}

/** Less than 0 if the first is less, 0 if they are equal. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  if (one.sign !== other.sign) return one.sign - other.sign;
  if (one.exponent !== other.exponent) return (one.exponent - other.exponent) * one.sign;
  return (one.digits < other.digits ? -1 : one.digits > other.digits ? 1 : 0) * one.sign;
}
