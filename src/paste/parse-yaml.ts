import { lineWord, type Piece } from './pasted-parameters.ts';

interface Entry {
  readonly line: number;
  readonly text: string;
  /** Further lines, indented more: a nested value, or one over several lines. */
  readonly more: readonly string[];
}

/**
 * A flat mapping, as `key: value` lines. Plain values keep their text (1e-07, 32.0, 00123, true), lists in brackets
 * theirs; null is empty. What is nested or goes over several lines is left out, and said.
 */
export function parseYaml(source: string): readonly Piece[] {
  return entriesOf(source.split('\n')).map(({ line, text, more }): Piece => {
    const where = more.length === 0 ? lineWord(line) : `Lines ${line} to ${line + more.length}`;
    const unreadable = (reason: string) => ({ where, text: [text, ...more].join('\n'), reason });
    if (/^-(?:\s|$)/.test(text)) return unreadable('Write each parameter as name: value, without a list.');
    const pair = pairOf(text);
    if (pair === undefined) return unreadable('Write it as name: value.');
    if (more.length > 0) return unreadable('Nested values and values over several lines can not be taken.');
    const value = readScalar(pair.value);
    if (value !== undefined) return { where, name: pair.name, value };
    return unreadable('Put the whole value in quotes; anchors, aliases, tags and blocks can not be taken.');
  });
}

export const isYamlPair = (line: string): boolean => pairOf(line.trim()) !== undefined;

function entriesOf(lines: readonly string[]): readonly Entry[] {
  const entries: { line: number; text: string; indent: number; more: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:#|$)|^(?:---|\.\.\.)(?:\s|$)|^%/.test(line)) continue;
    const indent = line.search(/\S/);
    const last = entries.at(-1);
    if (last !== undefined && indent > last.indent) last.more.push(line.trimEnd());
    else entries.push({ line: index + 1, text: line.trim(), indent, more: [] });
  }
  return entries;
}

const double = '"([^"\\\\]*(?:\\\\.[^"\\\\]*)*)"';
const single = "'([^']*(?:''[^']*)*)'";
const quotedKey = new RegExp(`^(?:${double}|${single})\\s*:(?=\\s|$)`);
const quotedValue = new RegExp(`^(?:${double}|${single})\\s*(?:\\s#.*)?$`);
/** Characters that begin something else than a plain text (YAML 1.2, section 5.3). */
const indicator = /^[[\]{},#&*!|>'"%@`]|^[-?:](?:\s|$)/;

function pairOf(line: string): { readonly name: string; readonly value: string } | undefined {
  const quoted = quotedKey.exec(line);
  if (quoted !== null)
    return { name: unquote(quoted[1], quoted[2]), value: line.slice(quoted[0].length).trim() };
  const colon = line.search(/:(?:\s|$)/);
  if (colon < 1 || indicator.test(line)) return undefined;
  return { name: line.slice(0, colon).trimEnd(), value: line.slice(colon + 1).trim() };
}

function readScalar(source: string): string | undefined {
  const quoted = quotedValue.exec(source);
  if (quoted !== null) return unquote(quoted[1], quoted[2]);
  const plain = source.replace(/(?:^|\s)#.*$/, '').trim();
  if (/^(?:~|null|Null|NULL|)$/.test(plain)) return '';
  return indicator.test(plain) && !/^[[{]/.test(plain) ? undefined : plain;
}

const unquote = (inDouble: string | undefined, inSingle = ''): string =>
  inDouble === undefined ? inSingle.replaceAll("''", "'") : unescapeDouble(inDouble);

const escapes: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b' },
  ...{ N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' },
};

/** The escapes of YAML 1.2, section 5.7. */
const unescapeDouble = (text: string): string =>
  text.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U(0010[\da-fA-F]{4}|000[\da-fA-F]{5})|(.))/gs,
    (whole, two?: string, four?: string, eight?: string, one?: string) => {
      const code = two ?? four ?? eight;
      if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
      return one === undefined ? whole : (escapes[one] ?? one);
    },
  );
