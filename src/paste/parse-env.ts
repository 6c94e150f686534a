import { lineWord, type Piece } from './pasted-parameters.ts';

const assignment = /^\s*(?:export\s+|declare\s+-x\s+|set\s+)?([A-Za-z_][\w.-]*)\s*=[ \t]*/;
export const isAssignment = (line: string): boolean => assignment.test(line);

const quoted = /^(?:'([^']*)'|"([^"\\]*(?:\\[\s\S][^"\\]*)*)")[ \t]*(?:#[^\n]*)?(?:\n|$)/;

/** `KEY=VALUE` lines as in an env file: quotes (also over several lines), comments, `export`, spaces around the sign. */
export function parseEnv(source: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const lines = source.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const where = lineWord(index + 1);
    if (/^\s*(?:#|$)/.test(line)) continue;
    const match = assignment.exec(line);
    const name = match?.[1];
    if (match === null || name === undefined) {
      pieces.push({ where, text: line.trim(), reason: unreadableLine(line) });
      continue;
    }
    const rest = line.slice(match[0].length);
    if (!/^['"]/.test(rest)) {
      pieces.push(...unquoted(name, rest, where));
      continue;
    }
    const value =
      quoted.exec(rest) ?? quoted.exec([rest, ...lines.slice(index + 1, index + 1 + mostLines)].join('\n'));
    if (value === null) {
      pieces.push({ where, text: line.trim(), reason: 'The quotes do not enclose the whole value.' });
      continue;
    }
    pieces.push({ where, name, value: value[1] ?? unescapeDouble(value[2] ?? '') });
    index += (value[1] ?? value[2] ?? '').split('\n').length - 1;
  }
  return pieces;
}

/** A quoted value that goes on longer is taken for a quote that was forgotten. */
const mostLines = 200;

const unreadableLine = (line: string): string =>
  /^\s*\[.*\]\s*$/.test(line)
    ? 'A section has no place here; its parameters are taken without it.'
    : 'Write it as NAME=VALUE.';

/** `A=1 B=2` in one line are two; any other text with spaces is one value. */
function unquoted(name: string, rest: string, where: string): readonly Piece[] {
  const value = rest.replace(/(?:^|\s)#.*$/, '').trim();
  const [first = '', ...others] = value.split(/\s+/);
  const more = others.map((word) => /^([A-Za-z_][\w.-]*)=(.*)$/.exec(word));
  if (others.length === 0 || !more.every((match) => match !== null)) return [{ where, name, value }];
  return [
    { where, name, value: first },
    ...more.map((match) => ({ where, name: match?.[1] ?? '', value: match?.[2] ?? '' })),
  ];
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

const unescapeDouble = (text: string): string =>
  text.replace(/\\([nrt"\\$`])/g, (_whole, character: string) => escapes[character] ?? character);
