import { type Outline, openBrackets, outlineOf } from './outline.ts';

interface Assigned {
  readonly name: string;
  /** The exact text, with its quotes. */
  readonly value: string;
  /** Words after the value that belong to no assignment. */
  readonly others: readonly string[];
  /** The comma or semicolon after it. */
  readonly separator: string;
  /** It opens a bracket that its line does not close. */
  readonly isOpen: boolean;
}

interface Line {
  /** Words in front of the first name. */
  readonly others: readonly string[];
  readonly assigned: readonly Assigned[];
}

const start = /(?<![\w.-])([A-Za-z_][\w.-]*)[ \t]*(?::=|=>|=(?!=))[ \t]*/g;
const pairStart = /(?<![\w.-])([A-Za-z_][\w.-]*)[ \t]*(?::(?![^\s"'[({])|=(?!=))[ \t]*/g;

/** Each `name=value` of a line, outside quotes and brackets: `betas=(0.9, 0.999), lr=0.1` are two. */
export const assignmentsIn = (line: string): Line => linesOf(line, start);

/** `lr = bs = 0.1`, with spaces around both signs, as people write Python; `A=B=1` is the value `B=1`. */
const chain = /^\s*((?:[A-Za-z_]\w*\s+=\s+){1,20})([A-Za-z_]\w*\s+=\s+[^\s=].*)$/;
export const isChain = (line: string): boolean => chain.test(line);

/** The names in front, and the line from the last name on. */
export function chainOf(
  line: string,
): { readonly names: readonly string[]; readonly last: string } | undefined {
  const [, front, last] = chain.exec(line) ?? [];
  return front === undefined || last === undefined
    ? undefined
    : {
        names: front
          .split('=')
          .slice(0, -1)
          .map((name) => name.trim()),
        last,
      };
}

/** The same with `name: value`. */
export const pairsIn = (line: string): Line => linesOf(line, pairStart);

function linesOf(line: string, pattern: RegExp): Line {
  const outline = outlineOf(line);
  const text = line.slice(0, commentIn(line, outline));
  const names = Array.from(text.matchAll(pattern)).filter(({ index }) =>
    isStart(text, index, outline, pattern),
  );
  const assigned = names.map(({ 0: whole, 1: name = '', index }, at): Assigned => {
    const from = index + whole.length;
    const [first = '', ...others] = wordsIn(text, from, names[at + 1]?.index ?? text.length, outline);
    const value = others.length === 0 || !/^[;,]$/.test(first) ? first : '';
    return {
      name,
      value: value.replace(/[;,]$/, ''),
      others: others.filter(isWord),
      separator: /[,;]$/.exec([first, ...others].at(-1) ?? '')?.[0] ?? '',
      isOpen: openBrackets(value) > 0,
    };
  });
  return { others: wordsIn(text, 0, names[0]?.index ?? text.length, outline).filter(isWord), assigned };
}

/** Behind a comma without a space only where a quote or bracket ends in front of it: `a=b,c=d` may be one value. */
const isStart = (text: string, index: number, { levels }: Outline, pattern: RegExp): boolean =>
  (levels[index] ?? 0) === 0 &&
  (index === 0 ||
    /[\s;]/.test(text.charAt(index - 1)) ||
    (text[index - 1] === ',' && (pattern === pairStart || /[\])}"']/.test(text.charAt(index - 2)))));

const isWord = (text: string): boolean => !/^(?:[;,\\]|&&|export|set|declare|-x)$/.test(text);

function wordsIn(text: string, from: number, to: number, { levels }: Outline): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (let index = from; index < to; index += 1) {
    const character = text.charAt(index);
    if ((levels[index] ?? 0) > 0 || !/\s/.test(character)) word += character;
    else if (word !== '') {
      words.push(word);
      word = '';
    }
  }
  return word === '' ? words : [...words, word];
}

function commentIn(line: string, { levels }: Outline): number {
  for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1))
    if ((levels[at] ?? 0) === 0 && (at === 0 || /\s/.test(line.charAt(at - 1)))) return at;
  return line.length;
}
