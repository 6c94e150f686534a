import type { Parameter } from '#domain/parameters/parameter.ts';

// Soft hyphen, zero width spaces, marks of direction, byte order marks; joiners only where they join nothing.
const invisible =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?<![^\0-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\0-\x7f])/;
const allInvisible = new RegExp(invisible, 'g');
const fullWidth = /[\uff01-\uff5e]/g;
const onlyPlainAndFullWidth = /^[\s\x21-\x7e\uff01-\uff5e]+$/;

export const hasInvisible = (text: string): boolean => invisible.test(text);

export const withoutInvisible = (text: string): string => text.replace(allInvisible, '');

/** Not where they belong to a text of a language that is written in full width. */
export const hasFullWidth = (text: string): boolean =>
  text.search(fullWidth) !== -1 && onlyPlainAndFullWidth.test(withoutInvisible(text));

/** `０．０２` as `0.02`. */
export const toHalfWidth = (text: string): string =>
  text.replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** A parameter without what is not seen, and without spaces at its ends. */
export const plainParameter = ({ name, value }: Parameter): Parameter => ({
  name: withoutInvisible(name).trim(),
  value: plainValue(value),
});

function plainValue(value: string): string {
  const visible = withoutInvisible(value).trim();
  return hasFullWidth(visible) ? toHalfWidth(visible) : visible;
}
