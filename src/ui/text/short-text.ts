const maxInList = 40;

/** Without its last character where that is the first half of one. */
export const untilCharacter = (text: string, end: number): string =>
  text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end);

/** A value in a list: at most 40 characters of it. */
export const shortText = (text: string): string =>
  text.length <= maxInList ? text : `${untilCharacter(text, maxInList - 1)}…`;
