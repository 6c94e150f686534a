import { lineWord, type Piece } from './pasted-parameters.ts';
import { type ShellWord, shellWords } from './shell-words.ts';

/** `--lr 0.01 --epochs=5 -b 32 --resume`, also after a command; and `lr=0.1` between them, as Hydra takes it. */
export function parseFlags(source: string): readonly Piece[] {
  const { words, openQuotes } = shellWords(source);
  const open = openQuotes.map(({ line, rest }) => ({
    where: lineWord(line),
    text: rest,
    reason: 'The quote that opens here is not closed.',
  }));
  return [...readFlags(words), ...open];
}

export function readFlags(words: readonly ShellWord[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const next = words[index + 1];
    const flag = /^--?(?=.*[^-\s])/s.exec(word.text)?.[0];
    const body = word.text.slice(flag?.length ?? 0);
    const equals = body.indexOf('=');
    const where = lineWord(word.line);
    if (flag !== undefined && equals > 0) {
      pieces.push({ where, name: body.slice(0, equals), value: body.slice(equals + 1) });
    } else if (flag !== undefined && next !== undefined && isValue(next)) {
      pieces.push({ where, name: body, value: next.text });
      index += 1;
    } else if (flag !== undefined) {
      // What a script reads as true when it stands alone.
      pieces.push({ where, name: body, value: 'true' });
    } else if (/^[+]{0,2}[A-Za-z_][\w./@-]*=/.test(body)) {
      pieces.push({ where, name: body.slice(0, equals).replace(/^[+]+/, ''), value: body.slice(equals + 1) });
    } else {
      pieces.push({ where, text: word.text, reason: 'This word belongs to no flag.' });
    }
  }
  return joined(pieces);
}

/** A negative number is a value, and so is what was quoted. */
const isValue = ({ text, isQuoted }: ShellWord): boolean =>
  isQuoted || !/^--?[^\d.\s]/.test(text) || /^-(?:inf|nan)\b/i.test(text);

/** Words that stand beside each other, and are the same to say about, in one line. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const before = lines.at(-1);
    if (before !== undefined && 'reason' in before && 'reason' in piece && before.where === piece.where)
      lines[lines.length - 1] = { ...before, text: `${before.text} ${piece.text}` };
    else lines.push(piece);
  }
  return lines;
}
