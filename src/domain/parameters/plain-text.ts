import type { Parameter } from '#domain/parameters/parameter.ts';

// Control characters except tabs and line ends, soft hyphens, zero-width spaces, direction marks, fillers, the empty
// Braille pattern, byte order marks. Joiners and variation selectors where they do not follow a character that they can
// belong to; tags where they do not belong to a flag.
const invisible =
  /(?![\t\n\r])\p{Cc}|\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb]|(?<![^\0-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\0-\x7f])|(?<![^\0-\x7f])(?:\ufe0f(?!\u20e3)|[\ufe00-\ufe0e\u{e0100}-\u{e01ef}])|(?<!\u{1f3f4}[\u{e0000}-\u{e007f}]{0,8})[\u{e0000}-\u{e007f}]/u;
const allInvisible = new RegExp(invisible, 'gu');
const fullWidth = /[\uff01-\uff5e]/g;
const onlyPlainAndFullWidth = /^[\s\x21-\x7e\uff01-\uff5e]+$/;

export const hasInvisible = (text: string): boolean => invisible.test(text);

export const withoutInvisible = (text: string): string => text.replace(allInvisible, '');

/** False if the text also has letters of a language that is written in full width. */
export const hasFullWidth = (text: string): boolean =>
  text.search(fullWidth) !== -1 && onlyPlainAndFullWidth.test(withoutInvisible(text));

/** `０．０２` as `0.02`. */
export const toHalfWidth = (text: string): string =>
  text.replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** The plain signs for those that word processors and keyboards put into numbers. */
const numberSigns: Readonly<Record<string, string>> = {
  ...{
    '\u2010': '-',
    '\u2011': '-',
    '\u2012': '-',
    '\u2013': '-',
    '\u2014': '-',
    '\u2212': '-',
    '\ufe63': '-',
  },
  ...{ '\u3002': '.', '\u066b': '.', '\uff61': '.' },
};
const onlyNumbers = /^(?=.*\d)[\d.,e+\s()[\]-]+$/i;
const typographic = /[\u2010-\u2014\u2212\ufe63\u3002\u066b\uff61\u0660-\u0669\u06f0-\u06f9]/g;

const plainNumber = (text: string): string => {
  const plain = text.replace(
    typographic,
    (character) => numberSigns[character] ?? String(character.charCodeAt(0) & 0xf),
  );
  return onlyNumbers.test(plain) ? plain : text;
};

/** Around a whole value, or around the texts of a list. */
const quotePair = /(^|[[(,:{]\s?)(?:[“„‟«]([^“”„‟«»"]*)[”“»]|[‘‚‛]([^‘’‚‛']*)[’‘])(?=$|\s?[\])},:])/g;

/** @param pairs finds quotes with three groups: what is before them, the text in double ones, the text in single ones */
export const plainQuotes = (text: string, pairs: RegExp): string =>
  text.replace(pairs, (_whole, before: string, double?: string, single?: string) =>
    double === undefined ? `${before}'${single ?? ''}'` : `${before}"${double}"`,
  );

const plainSigns = (text: string): string => plainQuotes(plainNumber(text), quotePair);

/** It has typographic minus signs, points or quotes, or Arabic digits, where a program expects plain ones. */
export const hasTypographic = (text: string): boolean => plainSigns(text) !== text;

/** The parameter without invisible characters and without spaces at its ends. */
export const plainParameter = ({ name, value }: Parameter): Parameter => ({
  name: withoutInvisible(name).trim(),
  value: plainValue(value),
});

function plainValue(value: string): string {
  const visible = withoutInvisible(value).trim();
  return plainSigns(hasFullWidth(visible) ? toHalfWidth(visible) : visible);
}
