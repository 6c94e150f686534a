import { lineWord, note, type Piece } from './pasted-parameters.ts';

interface Undressed {
  readonly lines: readonly string[];
  readonly notes: readonly Piece[];
}

/** Takes off what documents, notebooks and logs put around `name: value`: marks of a list, emphasis, a log's beginning. */
export function undressLines(given: readonly string[]): Undressed {
  const notes: Piece[] = [];
  const lines = given.map((line, index) => {
    const beginning = startOfLog.exec(line)?.[0];
    if (beginning === undefined) return undress(line);
    if (notes.length === 0)
      notes.push(note(lineWord(index + 1), beginning, 'The beginning of a log line, ignored.'));
    return undress(line.slice(beginning.length));
  });
  return { lines, notes };
}

const cellNumber = /^\s*(?:In|Out) ?\[\d{0,6}\]:\s*(?=\S)/;
const level = '\\[?(?:DEBUG|INFO|WARN|WARNING|ERROR)\\]?';
const time = '\\[?\\d{4}-\\d\\d-\\d\\d[T ][\\d:.,]{5,20}Z?\\]?';
const literal = '(?=\\{\\s*["\']|[A-Za-z_][\\w.]{0,60}\\()';
const startOfLog = new RegExp(
  `^\\s*(?:${time}[\\s|:-]{1,5}(?:[\\w.]{1,60}[\\s|:-]{1,5}){0,2}?${level}[\\s|:-]{1,5}|${level}:[\\w.]{1,60}:\\s{0,5}|${level}[\\s|:-]{1,5}${literal})`,
);

const mark = /^(\s*)(?:[*•‣·◦▪–]|\d{1,3}[.)])\s+(?=\S)/;
const dash = /^\s*-\s+(?=[`*])/;
const name = '[A-Za-z_][\\w./ -]{0,100}';
const dressedName = new RegExp(`^(\`|\\*\\*)(${name})\\1(?=\\s*[:=])`);
const dressedColon = new RegExp(`^(\\*\\*)(${name}):\\1(?=\\s)`);
const dressedValue = /^([A-Za-z_][\w./ -]{0,100}\s?[:=]\s?)(`|\*\*)([^`*]{1,500})\2\s*$/;
const dressedWhole = /^`((?:--)?[A-Za-z_.][\w./-]{0,100}\s?[:= ]\s?[^`]{0,500})`$/;

function undress(given: string): string {
  const line = given.replace(cellNumber, '');
  const marked = mark.exec(line);
  const dashed = marked === null ? dash.exec(line) : null;
  const front = marked?.[1] ?? dashed?.[0] ?? /^\s*/.exec(line)?.[0] ?? '';
  const body = line.slice(marked?.[0].length ?? front.length);
  const plain = body
    .trimEnd()
    .replace(dressedWhole, '$1')
    .replace(dressedName, '$2')
    .replace(dressedColon, '$2:')
    .replace(dressedValue, '$1$3');
  if (marked !== null)
    return plain !== body.trimEnd() || /^(?:--)?[A-Za-z_][\w./-]*\s*[:=]/.test(plain) ? front + plain : line;
  return plain === body.trimEnd() ? line : front + plain;
}
