import { assignmentsIn, chainOf } from './assignment-line.ts';
import { commandWords } from './command/command-word.ts';
import { resolveText, resolveWord } from './command/variables.ts';
import { tooDeep } from './limits.ts';
import { isDictionary, keepsValue, notCalled, unwrapped } from './literal/converted.ts';
import { LiteralReader, oneLine } from './literal/literal.ts';
import { matchAt } from './literal/literal-tokens.ts';
import { openBrackets } from './outline.ts';
import { lineWord, note, type Piece, parameter, unreadable } from './pasted-parameters.ts';
import { isQuery, readQuery } from './read-query.ts';
import { isEnvironment, readEnvironment } from './read-supervisor.ts';

const setter =
  '(?:(?:export|declare\\s+-x|typeset\\s+-x|set|setx|readonly|local|ENV|ARG|SET|const|let|var|%env|%set_env)\\s+|\\$env:)?';
/** Of a field of a Python class. */
const annotation =
  '(?:[ \\t]*:[ \\t]*(?:(?:typing|t)\\.)?(?:int|float|str|bool|bytes|object|list|dict|tuple|set|List|Dict|Tuple|Set|Optional|Union|Sequence|Literal|Any|Path)\\b[\\w\\[\\], .|"\'-]{0,80}?)?';
const assignment = new RegExp(
  `^\\s*${setter}(?:"(?=[A-Za-z_][\\w.-]*=.*"\\s*$))?([A-Za-z_][\\w.-]*)${annotation}\\s*(?::=|=>|=(?!=))[ \\t]*`,
);

export const isAssignment = (line: string): boolean => assignment.test(line);

/** `NAME=VALUE` lines as in an env file, an INI or TOML file or a script: quotes and brackets, also over several lines. */
export function readAssignments(source: string): readonly Piece[] {
  return new Assignments(source).read();
}

const quoted =
  /(?:'([^'\n]*(?:\n[^'\n]*){0,200})'|"([^"\\\n]*(?:(?:\\[\s\S]|\n)[^"\\\n]*)*)")[ \t]*[;,]?[ \t]*(?:#[^\n]*)?(?:\n|$)/y;
const section = /^\s*\[[^\]]*\]\s*(?:[#;].*)?$/;

class Assignments {
  readonly #source: string;
  readonly #lines: readonly string[];
  readonly #values = new Map<string, string>();
  readonly #pieces: Piece[] = [];
  /** How many characters the searches for closing brackets may read in total, so that many open brackets do not make parsing slow. */
  #searchLimit: number;

  constructor(source: string) {
    this.#source = source;
    this.#lines = source.split('\n');
    this.#searchLimit = 4 * source.length + 10_000;
  }

  read(): readonly Piece[] {
    let at = 0;
    for (let index = 0; index < this.#lines.length; ) {
      const line = this.#lines[index] ?? '';
      const count = this.#readLine(line, index + 1, at);
      for (let taken = index; taken < index + count; taken += 1) at += (this.#lines[taken] ?? '').length + 1;
      index += count;
    }
    return this.#pieces;
  }

  /** The number of lines that it takes. */
  #readLine(line: string, number: number, at: number): number {
    const chain = chainOf(line);
    return chain === undefined
      ? this.#readOne(line, number, at)
      : this.#readChain(chain.names, chain.last, number, at + line.length - chain.last.length);
  }

  #readOne(line: string, number: number, at: number): number {
    if (/^\s*(?:[#;]|\/\/|$)/.test(line)) return 1;
    const where = lineWord(number);
    const match = assignment.exec(line);
    const name = match?.[1];
    if (match === null || name === undefined) {
      this.#pieces.push(
        section.test(line)
          ? note(where, line, 'The section is ignored; its parameters are applied without it.')
          : unreadable(where, line, 'Not read. Write it as NAME=VALUE.'),
      );
      return 1;
    }
    const from = at + match[0].length;
    const rest = line.slice(match[0].length);
    if (name === 'environment') {
      const count = this.#readEnvironment(number, rest);
      if (count > 0) return count;
    }
    const isWhole = match[0].endsWith('"') || /"(?=[A-Za-z_])/.test(match[0]);
    if (isWhole) {
      this.#found(where, name, rest.replace(/"\s*$/, ''));
      return 1;
    }
    if (/^['"]/.test(rest)) return this.#readQuoted({ name, rest, where, from, line });
    if (/^(?:[[{(]|[A-Za-z_][\w.]*\()/.test(rest))
      return this.#readBracket({ name, rest, where, from, line });
    this.#readPlain(name, rest, where, line);
    return 1;
  }

  /** `lr = bs = 0.1`: each name has the value. */
  #readChain(names: readonly string[], last: string, number: number, at: number): number {
    const where = lineWord(number);
    const before = this.#pieces.length;
    const count = this.#readOne(last, number, at);
    const found = this.#pieces.slice(before).find(({ kind }) => kind === 'parameter');
    const others = names.map(
      (name): Piece =>
        found?.kind === 'parameter'
          ? parameter(where, name, found.value)
          : unreadable(where, name, 'It has no value here, not applied.'),
    );
    if (found?.kind === 'parameter') for (const name of names) this.#values.set(name, found.value);
    this.#pieces.splice(before, 0, ...others);
    if (found !== undefined)
      this.#pieces.push(note(where, names.join(' = '), 'Each of the names in this line has the same value.'));
    return count;
  }

  /** supervisord's `environment=A="1",B="2"`, also in lines below it; 0 if it is a name like others. */
  #readEnvironment(number: number, rest: string): number {
    const below =
      rest.trim() === '' ? this.#lines.slice(number).findIndex((line) => !/^\s+\S/.test(line)) : 0;
    const count = below === -1 ? this.#lines.length - number : below;
    const value = count === 0 ? rest : this.#lines.slice(number, number + count).join(' ');
    if (!isEnvironment('environment', value)) return 0;
    const where = lineWord(number);
    this.#pieces.push(note(where, 'environment', groupName), ...readEnvironment(where, value.trim()));
    return 1 + count;
  }

  #readQuoted({ name, rest, where, from, line }: Open): number {
    if (/^("""|''')/.test(rest)) return this.#readLiteral({ name, rest, where, from, line });
    const value = this.#lookAhead(quoted, rest, from);
    if (value === undefined) {
      this.#readSeveral(line, where, 'The quotes do not enclose the whole value.');
      return 1;
    }
    const [, single, double] = value;
    const text = single ?? unescapeDouble(double ?? '');
    if (single === undefined) this.#resolved(where, name, text, double ?? '');
    else this.#found(where, name, text);
    return 1 + ((single ?? double ?? '').match(/\n/g)?.length ?? 0);
  }

  #lookAhead(pattern: RegExp, rest: string, from: number): RegExpExecArray | undefined {
    if (this.#searchLimit <= 0) return matchAt(pattern, rest, 0);
    // Only the next lines are searched; their length counts against the limit.
    const near = this.#source.slice(from, from + maxAhead);
    const match = matchAt(pattern, near, 0);
    this.#searchLimit -= match?.[0].length ?? near.length;
    return match;
  }

  #readBracket(open: Open): number {
    // A value in brackets that ends in its line, with more after it, is a text.
    if (this.#searchLimit > 0) return this.#readLiteral(open);
    this.#readPlain(open.name, open.rest, open.where, open.line);
    return 1;
  }

  #readLiteral({ name, rest, where, from, line }: Open): number {
    const near = this.#source.slice(from, from + maxAhead);
    const reader = new LiteralReader(near);
    const isCall = /^[A-Za-z_]/.test(rest);
    if (isCall) reader.advance();
    const tree = reader.readValue();
    this.#searchLimit -= reader.end;
    const behind = near.slice(
      reader.end,
      near.indexOf('\n', reader.end) === -1 ? undefined : near.indexOf('\n', reader.end),
    );
    if (reader.isTooDeep) {
      this.#pieces.push(unreadable(where, line, tooDeep));
      return near.slice(0, reader.end).split('\n').length;
    }
    const isWhole = /^\s*[;,]?\s*(?:#.*)?$/.test(behind);
    const lines = near.slice(0, reader.end).split('\n').length;
    if (isWhole && (tree.kind === 'list' || (tree.kind === 'mapping' && tree.invalidNodes.length === 0))) {
      if (isCall) this.#foundCall(where, name, oneLine(near.slice(0, reader.end)));
      else this.#found(where, name, tree.source);
      return lines;
    }
    if (isWhole && isCall && openBrackets(rest) > 0) {
      this.#foundCall(where, name, oneLine(near.slice(0, reader.end)));
      return lines;
    }
    if (isWhole && !isCall && tree.kind === 'scalar') {
      this.#found(where, name, tree.text);
      return lines;
    }
    const isClosed = openBrackets(rest) <= 0;
    if (isClosed && !/^("""|''')/.test(rest)) this.#readPlain(name, rest, where, line);
    else this.#pieces.push(unreadable(where, line, 'The bracket or quote that opens here is not closed.'));
    return 1;
  }

  /** `A=1 B=2` in one line are two; any other text with spaces is one value. */
  #readPlain(name: string, rest: string, where: string, line: string): void {
    if (isQuery(line.trim())) {
      for (const piece of readQuery(line)) this.#pieces.push({ ...piece, where });
      return;
    }
    const comment = rest.search(/(?:^|\s)#/);
    const value = withoutEnd((comment === -1 ? rest : rest.slice(0, comment)).trim());
    if (
      /[\s;,][A-Za-z_][\w.-]*\s*(?:=|:=)/.test(value) &&
      assignmentsIn(withoutSetter(line)).assigned.length > 1
    )
      this.#readSeveral(line, where, undefined);
    else if (isCall(value)) this.#foundCall(where, name, value);
    else if (expression.test(value))
      this.#pieces.push(
        unreadable(where, `${name} = ${value}`, 'Not a value but an expression, not applied.'),
      );
    else if (value === 'None' && isAnnotated.test(line)) {
      this.#found(where, name, '');
      this.#pieces.push(note(where, name, `${name} is None; it is applied as an empty value.`));
    } else this.#resolved(where, name, value.endsWith(';') ? value.slice(0, -1).trim() : value, value);
  }

  /** Several in one line, between spaces, semicolons or commas. */
  #readSeveral(line: string, where: string, reason: string | undefined): void {
    const { others, assigned } = assignmentsIn(withoutSetter(line));
    if (reason !== undefined && assigned.length < 2) {
      this.#pieces.push(unreadable(where, line, reason));
      return;
    }
    this.#nameOthers(where, others);
    for (const { name, value, others: behind, isOpen } of assigned) {
      if (isOpen)
        this.#pieces.push(
          unreadable(where, `${name}=${value}`, 'The bracket that opens here is not closed.'),
        );
      else if (isCall(value)) this.#foundCall(where, name, value);
      else if (/^[[({]/.test(value)) this.#found(where, name, value);
      else this.#readWord(where, name, value);
      this.#nameOthers(where, behind);
    }
  }

  #nameOthers(where: string, words: readonly string[]): void {
    for (const word of words) this.#pieces.push(unreadable(where, word, 'Not part of NAME=VALUE, ignored.'));
  }

  #readWord(where: string, name: string, value: string): void {
    const { words, openQuotes } = commandWords(value);
    for (const { rest } of openQuotes)
      this.#pieces.push(unreadable(where, `${name}=${rest}`, 'The quote that opens here is not closed.'));
    if (openQuotes.length > 0) return;
    const resolved = words.map((word) => resolveWord(word, this.#values));
    for (const { replaced } of resolved) this.#noteReplaced(where, replaced);
    this.#found(where, name, resolved.map(({ text }) => text).join(' '));
  }

  /** `dict(a=1)` is kept as written; of `float("1e-4")` the value is the argument. */
  #foundCall(where: string, name: string, text: string): void {
    const [, callee = '', , inner = ''] = call.exec(text) ?? [];
    if (keepsValue(callee, inner)) {
      this.#found(where, name, inner);
      this.#pieces.push(note(where, text, unwrapped(text)));
    } else if (isDictionary(/^[\w.]*/.exec(text)?.[0] ?? '')) this.#found(where, name, text);
    else this.#pieces.push(unreadable(where, `${name} = ${text}`, notCalled));
  }

  #resolved(where: string, name: string, text: string, written: string): void {
    const resolved = written.includes('\\$') ? { text, replaced: [] } : resolveText(text, this.#values);
    this.#noteReplaced(where, resolved.replaced);
    this.#found(where, name, resolved.text);
  }

  #noteReplaced(where: string, replaced: readonly string[]): void {
    for (const variable of new Set(replaced))
      this.#pieces.push(note(where, variable, `${variable} was replaced by its value.`));
  }

  #found(where: string, name: string, value: string): void {
    this.#values.set(name, value);
    this.#pieces.push(parameter(where, name, value));
  }
}

interface Open {
  readonly name: string;
  readonly rest: string;
  readonly where: string;
  /** Where the value begins in the whole text. */
  readonly from: number;
  readonly line: string;
}

const maxAhead = 65_536;

const groupName = 'The name of the group is not a parameter, ignored.';

const withoutSetter = (line: string): string => line.replace(new RegExp(`^\\s*${setter}`), '');

const isAnnotated = /^\s*[A-Za-z_]\w*\s*:/;
/** A number and what is to be done with it. */
const expression =
  /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s+(?:(?:\*\*?|\/\/?|[+%-])\s+[\w.]{1,60}$|if\s.{0,200}\selse\s)/i;

const call = /^([A-Za-z_][\w.]*)\(\s*(["']?)([^"'()]*)\2\s*\)$/;
const isCall = (text: string): boolean => /^[A-Za-z_][\w.]*\(.*\)$/.test(text) && openBrackets(text) === 0;

/** Without what only continues the line. */
function withoutEnd(text: string): string {
  let end = text.length;
  for (;;) {
    const length = text.endsWith('&&', end) ? 2 : text.endsWith('\\', end) ? 1 : 0;
    if (length === 0 || !/\s/.test(text.charAt(end - length - 1))) return text.slice(0, end);
    end -= length;
    while (/\s/.test(text.charAt(end - 1))) end -= 1;
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

const unescapeDouble = (text: string): string =>
  text.replace(/\\([nrt"\\$`])/g, (_whole, character: string) => escapes[character] ?? character);
