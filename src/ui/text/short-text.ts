const maxInList = 40;
/** Beside the marks of what is left out. */
const body = maxInList - 3;
/** How much comes before the match. */
const lead = 8;

/** Never between the two halves of a character. */
export function slicedText(text: string, start: number, end: number): string {
  const isHalf = (place: number) => /[\uD800-\uDBFF]/.test(text.charAt(place - 1));
  return text.slice(isHalf(start) ? start - 1 : start, isHalf(end) ? end - 1 : end);
}

/** A value in a list: at most 40 characters of it, with those at a place. */
export function shortText(text: string, place = 0): string {
  if (text.length <= maxInList) return text;
  const start = Math.max(0, Math.min(place - lead, text.length - body));
  const end = start + body;
  return `${start > 0 ? '…' : ''}${slicedText(text, start, end)}${end < text.length ? '…' : ''}`;
}
