/** The characters of a line, whatever its numbers: lines of one program have few shapes. */
export interface LineShape {
  readonly hash: number;
  /** Where each number of digits ends; those that belong to a name, as in `top5`, are no number. */
  readonly ends: readonly number[];
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** A letter, `_` or `@`. */
const isOfName = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 64 && code <= 90) || code === 95;

/** Calls with each character, digits of one number as one 0. */
export function shapeOf(text: string): LineShape {
  const ends: number[] = [];
  let hash = 17;
  let isName = false;
  let index = 0;
  while (index < text.length) {
    let code = text.charCodeAt(index);
    index += 1;
    if (!isDigit(code)) isName = isOfName(code);
    else if (!isName) {
      while (index < text.length && isDigit(text.charCodeAt(index))) index += 1;
      ends.push(index);
      code = 48;
    }
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  return { hash, ends };
}

/** Whether two texts are the same but for their numbers. */
export function isSameShape(
  text: string,
  ends: readonly number[],
  other: string,
  otherEnds: readonly number[],
): boolean {
  if (ends.length !== otherEnds.length) return false;
  let at = 0;
  let otherAt = 0;
  for (let index = 0; index <= ends.length; index += 1) {
    const end = ends[index] ?? text.length;
    const otherEnd = otherEnds[index] ?? other.length;
    let start = end;
    let otherStart = otherEnd;
    if (index < ends.length) {
      while (start > at && isDigit(text.charCodeAt(start - 1))) start -= 1;
      while (otherStart > otherAt && isDigit(other.charCodeAt(otherStart - 1))) otherStart -= 1;
    }
    if (start - at !== otherStart - otherAt) return false;
    for (let offset = 0; at + offset < start; offset += 1)
      if (text.charCodeAt(at + offset) !== other.charCodeAt(otherAt + offset)) return false;
    at = end;
    otherAt = otherEnd;
  }
  return true;
}
