import { lineWord, note, type Piece } from './pasted-parameters.ts';

interface StrippedText {
  readonly lines: readonly string[];
  readonly notes: readonly Piece[];
}

/** Removes what documents, notebooks and logs put around `name: value`: list bullets, emphasis, the prefix of a log line. */
export function stripMarkup(given: readonly string[]): StrippedText {
  const notes: Piece[] = [];
  const lines = given.map((line, index) => {
    const prefix = logPrefix.exec(line)?.[0];
    if (prefix === undefined) return stripLine(line);
    if (notes.length === 0)
      notes.push(note(lineWord(index + 1), prefix, 'The beginning of a log line, ignored.'));
    return stripLine(line.slice(prefix.length));
  });
  return { lines, notes };
}

const cellNumber = /^\s*(?:In|Out) ?\[\d{0,6}\]:\s*(?=\S)/;
const level = '\\[?(?:DEBUG|INFO|WARN|WARNING|ERROR)\\]?';
const time = '\\[?\\d{4}-\\d\\d-\\d\\d[T ][\\d:.,]{5,20}Z?\\]?';
const literal = '(?=\\{\\s*["\']|[A-Za-z_][\\w.]{0,60}\\()';
const logPrefix = new RegExp(
  `^\\s*(?:${time}[\\s|:-]{1,5}(?:[\\w.]{1,60}[\\s|:-]{1,5}){0,2}?${level}[\\s|:-]{1,5}|${level}:[\\w.]{1,60}:\\s{0,5}|${level}[\\s|:-]{1,5}${literal})`,
);

const mark = /^(\s*)(?:[*•‣·◦▪–]|\d{1,3}[.)])\s+(?=\S)/;
const dash = /^\s*-\s+(?=[`*])/;
const name = '[A-Za-z_][\\w./ -]{0,100}';
const markedName = new RegExp(`^(\`|\\*\\*)(${name})\\1(?=\\s*[:=])`);
const markedColon = new RegExp(`^(\\*\\*)(${name}):\\1(?=\\s)`);
const markedValue = /^([A-Za-z_][\w./ -]{0,100}\s?[:=]\s?)(`|\*\*)([^`*]{1,500})\2\s*$/;
const markedWhole = /^`((?:--)?[A-Za-z_.][\w./-]{0,100}\s?[:= ]\s?[^`]{0,500})`$/;

function stripLine(given: string): string {
  const line = given.replace(cellNumber, '');
  const marked = mark.exec(line);
  const dashed = marked === null ? dash.exec(line) : null;
  const front = marked?.[1] ?? dashed?.[0] ?? /^\s*/.exec(line)?.[0] ?? '';
  const body = line.slice(marked?.[0].length ?? front.length);
  const plain = body
    .trimEnd()
    .replace(markedWhole, '$1')
    .replace(markedName, '$2')
    .replace(markedColon, '$2:')
    .replace(markedValue, '$1$3');
  if (marked !== null)
    return plain !== body.trimEnd() || /^(?:--)?[A-Za-z_][\w./-]*\s*[:=]/.test(plain) ? front + plain : line;
  return plain === body.trimEnd() ? line : front + plain;
}
