import { openBrackets } from '#paste/outline.ts';
import { lineWord, note, type Piece, parameter, unreadable } from '#paste/pasted-parameters.ts';
import { severalIn } from './carriers.ts';
import { startsQuoted, type Word } from './command-word.ts';
import { plainWords } from './flag-words.ts';
import { isOverride } from './programs.ts';

/** Flags that carry NAME=VALUE, also several. */
const carriers =
  /^(?:-[PeDdoOEpSs]|--(?:param|params|env|set|define|option|options|opts|override|overrides|cfg-options|config-override|build-arg|conf))$/;
/** Papermill's: a name and a value as two words. */
const pairFlags: ReadonlySet<string> = new Set(['-p', '-r', '--parameters', '--parameters_raw']);
const withoutValue: ReadonlySet<string> = new Set(['-m', '--multirun']);

const ofHydra = (flag: string): string =>
  `Hydra accepts it only with one dash, not applied. Write --config-${/n$/.test(flag) ? 'name' : /p$/.test(flag) ? 'path' : 'dir'}.`;

/** Those of them that carry several in one word, between commas. */
const severalCarriers = /^--(?:param|params|set|option|options|opts|override|overrides|cfg-options)$/;

const noPart = 'Not part of a flag, ignored.';

/** What a script is given: `--lr 0.01`, `--lr=0.01`, `lr=0.01`, `-P lr=0.01`. */
export function readFlags(given: readonly Word[]): readonly Piece[] {
  const { words, notes } = plainWords(given);
  const pieces: Piece[] = [...notes];
  for (let index = 0; index < words.length; ) {
    const { found, count } = readFlag(words, index);
    for (const piece of found) pieces.push(piece);
    index += count;
  }
  return joined(pieces);
}

interface Reading {
  readonly found: readonly Piece[];
  /** How many words it takes. */
  readonly count: number;
}

function readFlag(words: readonly Word[], index: number): Reading {
  const word = words[index];
  if (word === undefined) return { found: [], count: 1 };
  const where = lineWord(word.line);
  const dashes = /^--?(?=.*[^-\s])/s.exec(word.text)?.[0];
  if (dashes !== undefined && !isNumber(word.text)) return readDashed(words, index, dashes);
  if (isOverride(word) && !word.text.startsWith('~')) return readOverride(words, index);
  const redirect = /^\d?(?:>>?|<)(&?\d)?$/.exec(word.text);
  const next = words[index + 1];
  if (redirect !== null && redirect[1] === undefined && next !== undefined)
    return { found: [unreadable(where, `${word.text} ${next.text}`, noPart)], count: 2 };
  const reason = word.text.startsWith('~') ? 'It removes a setting and sets none, ignored.' : noPart;
  return { found: [unreadable(where, word.text, reason)], count: 1 };
}

function readDashed(words: readonly Word[], index: number, dashes: string): Reading {
  const word = words[index];
  if (word === undefined) return { found: [], count: 1 };
  const where = lineWord(word.line);
  const body = word.text.slice(dashes.length);
  const equals = body.indexOf('=');
  if (equals > 0) {
    const carried = carriers.test(word.text.slice(0, dashes.length + equals));
    const inner = /^([A-Za-z_][\w.-]*)=([\s\S]*)$/.exec(body.slice(equals + 1));
    if (carried && inner !== null && severalCarriers.test(word.text.slice(0, dashes.length + equals)))
      return { found: carriedIn(where, body.slice(equals + 1)), count: 1 };
    if (carried && inner !== null)
      return { found: [parameter(where, inner[1] ?? '', inner[2] ?? '')], count: 1 };
    const name = body.slice(0, equals);
    const { text, count, found } = bracketed(words, index, body.slice(equals + 1));
    if (count > 1 || !isNumbers(text)) return { found: [parameter(where, name, text), ...found], count };
    return numbersFrom(words, index, name, text);
  }
  const next = words[index + 1];
  const isValued = next !== undefined && isValue(next);
  if (withoutValue.has(word.text) && !isValued && words.some(isOverride))
    return { found: [note(where, word.text, 'It takes no value, ignored.')], count: 1 };
  if (/^-c[npd]$/.test(word.text) && isValued)
    return { found: [unreadable(where, `${word.text} ${next.text}`, ofHydra(word.text))], count: 2 };
  const isCarried = next !== undefined && isOverride(next) && !next.text.startsWith('~');
  if (isCarried && severalCarriers.test(word.text) && severalIn(next.text).length > 1)
    return { found: carriedIn(where, next.text), count: 2 };
  if (isCarried && (carriers.test(word.text) || withoutValue.has(word.text))) {
    const found = withoutValue.has(word.text) ? [note(where, word.text, 'It takes no value, ignored.')] : [];
    return { found, count: 1 };
  }
  const third = words[index + 2];
  if (pairFlags.has(word.text) && next !== undefined && third !== undefined && isName(next) && isValue(third))
    return { found: [parameter(where, next.text, third.text)], count: 3 };
  if (next === undefined || !isValue(next) || startsAnotherLine(next, words[index + 2], word))
    return { found: readSwitch(word, where, body), count: 1 };
  return readValues(words, index, body);
}

const carriedIn = (where: string, text: string): readonly Piece[] =>
  severalIn(text).map((part) => {
    const equals = part.indexOf('=');
    return equals > 0
      ? parameter(where, part.slice(0, equals), part.slice(equals + 1))
      : unreadable(where, part, noPart);
  });

/** A value is in the line of its flag, or alone in the next one. */
const startsAnotherLine = (next: Word, afterNext: Word | undefined, flag: Word): boolean =>
  next.isFirstOfLine && !(flag.isFirstOfLine && (afterNext === undefined || afterNext.isFirstOfLine));

const readSwitch = (word: Word, where: string, body: string): readonly Piece[] =>
  word.text === '--multirun'
    ? [note(where, word.text, 'It takes no value, ignored.')]
    : [
        parameter(where, body, ''),
        note(where, word.text, `${body} has no value; it is applied as an empty value.`),
      ];

function readValues(words: readonly Word[], index: number, name: string): Reading {
  const first = words[index + 1];
  const where = lineWord(words[index]?.line ?? 1);
  if (first === undefined) return { found: [], count: 1 };
  const { text, count, found } = bracketed(words, index + 1, first.text);
  if (count > 1) return { found: [parameter(where, name, text), ...found], count: count + 1 };
  const values = [first.text];
  for (let word = words[index + 2]; word !== undefined; word = words[index + 1 + values.length]) {
    const isInLine = !word.isFirstOfLine || isAlone(words, index + 1 + values.length);
    if (!isInLine || !isValue(word) || isOverride(word) || kindOf(word) !== kindOf(first)) break;
    values.push(word.text);
  }
  return { found: severalValues(where, name, values), count: 1 + values.length };
}

/** Numbers in lines of their own, below a flag and a number in lines of their own. */
const isAlone = (words: readonly Word[], index: number): boolean =>
  [words[index - 2], words[index - 1], words[index], words[index + 1]].every(
    (word) => word === undefined || word.isFirstOfLine,
  ) && isNumbers(words[index]?.text ?? '');

/** `--betas=0.9 0.999`: further numbers, where nothing else can follow. */
function numbersFrom(words: readonly Word[], index: number, name: string, first: string): Reading {
  const values = [first];
  for (let word = words[index + 1]; word !== undefined; word = words[index + values.length]) {
    if (word.isFirstOfLine || !isNumbers(word.text)) break;
    values.push(word.text);
  }
  const where = lineWord(words[index]?.line ?? 1);
  return { found: severalValues(where, name, values), count: values.length };
}

function severalValues(where: string, name: string, values: readonly string[]): readonly Piece[] {
  const value = values.join(' ');
  if (values.length === 1) return [parameter(where, name, value)];
  const several = `${name} has ${values.length} values; they are applied as one value with spaces.`;
  return [parameter(where, name, value), note(where, `${name} ${value}`, several)];
}

function readOverride(words: readonly Word[], index: number): Reading {
  const word = words[index];
  if (word === undefined) return { found: [], count: 1 };
  const plus = /^\+*/.exec(word.text)?.[0] ?? '';
  const body = word.text.slice(plus.length);
  const equals = body.indexOf('=');
  const { text, count, found } = bracketed(words, index, body.slice(equals + 1));
  return { found: [parameter(lineWord(word.line), body.slice(0, equals), text), ...found], count };
}

/** A value that opens a bracket continues up to the word that closes it, in the same line. */
function bracketed(words: readonly Word[], index: number, start: string) {
  const none = { text: start, count: 1, found: [] as readonly Piece[] };
  const first = words[index];
  if (first === undefined || first.isQuoted || !/^[[({]/.test(start) || openBrackets(start) <= 0) return none;
  let text = start;
  let open = openBrackets(start);
  for (let count = 2; count <= maxBracketWords; count += 1) {
    const word = words[index + count - 1];
    if (word === undefined || word.isFirstOfLine) return none;
    text += ` ${word.text}`;
    open += openBrackets(word.text);
    if (open <= 0) {
      const reason = 'Read as one value, up to the closing bracket.';
      return { text, count, found: [note(lineWord(first.line), text, reason)] };
    }
  }
  return none;
}

const maxBracketWords = 200;

const isNumber = (text: string): boolean => /^[+-]?(?:\d|\.\d)[\w.+-]*$|^[+-](?:inf|nan)/i.test(text);
/** A number, or several with commas. */
const isNumbers = (text: string): boolean => text.split(',').every(isNumber);

const isName = ({ text }: Word): boolean => /^[A-Za-z_][\w.-]*$/.test(text);

/** A negative number is a value, and so is what was quoted. */
const isValue = (word: Word): boolean =>
  startsQuoted(word) ||
  ((!/^--?[^\d.\s]/.test(word.text) || isNumber(word.text)) &&
    !/^(?:--|&|\d?(?:>>?|<)(?:&?\d)?)$/.test(word.text));

/** Only values of the same kind are taken together. */
const kindOf = ({ text: written }: Word): string => {
  const text = written.replace(/,$/, '');
  if (isNumbers(text)) return 'number';
  return /[/\\]/.test(text) ? 'path' : /^[\w.:-]+$/.test(text) ? 'word' : 'text';
};

/** Neighbouring words with the same remark, joined into one line. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const lines: Piece[] = [];
  let before: Piece | undefined;
  for (const piece of pieces) {
    const isMore =
      before?.kind === 'unreadable' &&
      piece.kind === 'unreadable' &&
      before.where === piece.where &&
      before.reason === piece.reason;
    if (isMore && before?.kind === 'unreadable' && piece.kind === 'unreadable') {
      before = unreadable(before.where, `${before.text} ${piece.text}`, before.reason);
      lines[lines.length - 1] = before;
    } else {
      before = piece;
      lines.push(piece);
    }
  }
  return lines;
}
