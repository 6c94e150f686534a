/** The characters of a line, whatever its numbers: lines of one program have few shapes. */
export interface LineShape {
  /** A hash of 53 bits: two shapes of one log have the same key too seldom to matter. */
  readonly key: number;
  /** Where each number of digits ends; those that belong to a name, as in `top5`, are no number. */
  readonly ends: readonly number[];
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** A letter, `_` or `@`. */
const isNameCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 64 && code <= 90) || code === 95;

/** All digits of a number count as one 0. */
export function shapeOf(text: string): LineShape {
  const ends: number[] = [];
  let one = 17;
  let other = 23;
  let isName = false;
  let index = 0;
  while (index < text.length) {
    let code = text.charCodeAt(index);
    index += 1;
    if (!isDigit(code)) isName = isNameCharacter(code);
    else if (!isName) {
      while (index < text.length && isDigit(text.charCodeAt(index))) index += 1;
      ends.push(index);
      code = 48;
    }
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other + code, 0x5bd1e995) ^ (other >>> 13);
  }
  return { key: (one >>> 0) * 0x200000 + (other >>> 11), ends };
}
