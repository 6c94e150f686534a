import { openBrackets } from '#paste/outline.ts';
import { lineWord, note, type Piece } from '#paste/pasted-parameters.ts';
import type { Word } from './command-word.ts';

interface PlainWords {
  readonly words: readonly Word[];
  readonly notes: readonly Piece[];
}

/** Flags that no shell accepts, but whose meaning is clear: `--lr = 0.1`, `--lr: 0.1`, `--lr=0.1, --bs=2`. */
export function plainWords(given: readonly Word[]): PlainWords {
  const words: Word[] = [];
  const notes: Piece[] = [];
  let open = 0;
  for (const [index, word] of given.entries()) {
    const before = words.at(-1);
    const next = given[index + 1];
    open = word.isFirstOfLine ? 0 : open;
    open += word.isQuoted ? 0 : openBrackets(word.text);
    if (before !== undefined && isBareFlag(before) && isSign(word) && next?.isFirstOfLine === false) {
      notes.push(note(lineWord(word.line), `${before.text} ${word.text}`, spaced));
      words[words.length - 1] = before;
    } else if (!word.isQuoted && flagWithColon.test(word.text) && next?.isFirstOfLine === false) {
      notes.push(note(lineWord(word.line), word.text, spaced));
      words.push(withText(word, word.text.slice(0, -1)));
    } else if (open <= 0 && endsWithComma(word, next)) {
      notes.push(note(lineWord(word.line), word.text, 'The comma at its end was removed.'));
      words.push(withText(word, word.text.slice(0, -1)));
    } else words.push(word);
  }
  return { words, notes };
}

const spaced = 'The text after the sign is its value.';

const isBareFlag = (word: Word): boolean => !word.isQuoted && /^--[A-Za-z_][\w.-]*$/.test(word.text);
const isSign = (word: Word): boolean => !word.isQuoted && /^(?:=|:|:=|=>)$/.test(word.text);
const flagWithColon = /^--[A-Za-z_][\w.-]*:$/;

const withText = (word: Word, text: string): Word => ({ ...word, text, parts: [{ text, isLiteral: false }] });

/** Between flags or assignments a comma belongs to no value. */
const endsWithComma = (word: Word, next: Word | undefined): boolean =>
  !word.isQuoted &&
  /[^,],$/.test(word.text) &&
  (next === undefined || next.isFirstOfLine || /^--?[A-Za-z_]|^\+{0,2}[A-Za-z_][\w./@-]*=/.test(next.text));
