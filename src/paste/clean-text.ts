import { plainQuotes, toHalfWidth, withoutInvisible } from '#domain/parameters/plain-text.ts';
import { lineWord, note, type Piece } from './pasted-parameters.ts';

export interface CleanText {
  readonly text: string;
  readonly notes: readonly Piece[];
}

/** Characters that are invisible or not on every keyboard. */
const special = /[^\t\n\x20-\x7e]/;
/** Escape sequences of a terminal. */
const color = /\p{Cc}\[[\d;]{0,20}[A-Za-z]/gu;
const space = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const quotePair =
  /(^|[\s=:：,([{])(?:[“„«‟＂]([^“”„«»‟"＂\n]*)[”“»＂]|[‘‚‛＇]([^‘’‚‛'＇\n]*)[’‘＇])(?=$|[\s,;)\]}:：])/gm;
const dash = /(^|[\s"'[(,])(?:[‐-―−﹣－]{1,2}|-[‐-―−﹣－])(?=[A-Za-z_])/gm;
const minus = /(^|[\s=:,([\d.]e?)[‐-―−﹣－](?=[\d.])/gim;
const stretch = /[\x21-\x7e\uff01-\uff5e]+/g;
/** Letters of the languages that write in full width. */
const wideLetter = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Replaces what word processors, web pages and keyboards of other languages put for ASCII, line by line, with a note for each kind. */
export function cleanText(source: string): CleanText {
  const plainEnds = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  // The usual case.
  if (!special.test(plainEnds)) return { text: plainEnds, notes: [] };
  const notes: Piece[] = [];
  const lines = plainEnds.split('\n').map((line, index) => {
    if (!special.test(line)) return line;
    const { text, reasons } = cleanLine(line);
    for (const reason of reasons) notes.push(note(lineWord(index + 1), line, reason));
    return text;
  });
  return { text: lines.join('\n'), notes };
}

interface CleanLine {
  readonly text: string;
  readonly reasons: readonly string[];
}

function cleanLine(line: string): CleanLine {
  const reasons: string[] = [];
  const step = (text: string, change: (text: string) => string, reason: string): string => {
    const changed = change(text);
    if (changed !== text) reasons.push(reason);
    return changed;
  };
  let text = step(
    line,
    (whole) => withoutInvisible(whole.replace(color, '')),
    'Invisible characters were removed.',
  );
  text = step(text, plainFlags, 'Typographic dashes were read as plain ones.');
  text = outsideQuotes(text, (part) => {
    let now = step(part, plainSpaces, 'Special spaces were read as spaces.');
    now = step(now, (whole) => plainQuotes(whole, quotePair), 'Typographic quotes were read as plain ones.');
    now = step(now, plainWidth, 'Full-width characters were read as plain ones.');
    return step(now, plainDashes, 'Typographic dashes were read as plain ones.');
  });
  return { text, reasons: [...new Set(reasons)] };
}

const plainSpaces = (text: string): string => text.replace(space, ' ');

/** A flag alone in quotes, as in a list of words; or in quotes but for its dashes. */
const plainFlags = (text: string): string =>
  text
    .replace(/(["'])[―—–−－]{1,2}(?=[A-Za-z_][\w.-]{0,100}(?:["'=]))/g, '$1--')
    .replace(/(^|\s)[―—–−－]{1,2}(?=(["'])[A-Za-z_][\w.-]{0,100}=[^"'\n]*\2)/gm, '$1--');

const plainDashes = (text: string): string =>
  text
    .replace(
      dash,
      (whole, before: string) => `${before}${/[―—–−－]/.test(whole) && !/[‐‑]/.test(whole) ? '--' : '-'}`,
    )
    .replace(minus, '$1-');

const plainWidth = (text: string): string =>
  text.replace(stretch, (whole, at: number, all: string) => {
    const isText = wideLetter.test(all.charAt(at - 1)) || wideLetter.test(all.charAt(at + whole.length));
    if (isText || !/[\uff01-\uff5e]/.test(whole)) return whole;
    return toHalfWidth(whole.replace(/：(?=.)/g, ': '));
  });

const quoted = /(?<=^|[\s=:,([{])(?:"[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*')(?=$|[\s,;)\]}:=])/g;

/** Text in plain quotes is kept as it is. */
function outsideQuotes(line: string, change: (part: string) => string): string {
  let text = '';
  let at = 0;
  for (const match of line.matchAll(quoted)) {
    text += change(line.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return text + change(line.slice(at));
}
