import { limits, tooDeep } from '#paste/limits.ts';
import { isDictionary, keepsValue, notCalled } from './converted.ts';
import { matchAt, type Token, TokenReader } from './literal-tokens.ts';
import { type Entry, type InvalidNode, invalidNode, type Mapping, type Tree } from './tree.ts';

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
const isOpening = ({ kind, text }: Token): boolean => kind === 'sign' && text in closing;
const isSign = ({ kind, text }: Token, signs: string): boolean => kind === 'sign' && signs.includes(text);

const nulls: ReadonlySet<string> = new Set(['null', 'None', 'undefined', 'nil']);
const booleans: ReadonlySet<string> = new Set(['true', 'false', 'True', 'False']);
/** What makes the text before it a name. */
const nameEnd = /\s*(?::(?!=)|=(?!=))/y;
const notFinite = /^(?:NaN|Infinity|nan|inf)$/;

interface Part {
  readonly tree: Tree;
  /** As it is written in one line without comments. */
  readonly text: string;
}

/**
 * Reads JSON, JSON5, Python literals and calls as far as they are values. Numbers keep their text. What is no value is
 * named in its place, and what comes after it is read on.
 */
export class LiteralReader {
  readonly #source: string;
  readonly #tokens: TokenReader;
  #token: Token;
  /** Where the token before ends. */
  #lastEnd: number;
  #count = 0;
  /** What is outermost has names: a call there is a value. */
  #hasNames = false;
  /** Something is nested too deeply to be read. */
  isTooDeep = false;

  constructor(source: string, at = 0, line = 1) {
    this.#source = source;
    this.#tokens = new TokenReader(source, at, line);
    this.#lastEnd = at;
    this.#token = this.#tokens.next();
  }

  get token(): Token {
    return this.#token;
  }

  /** Where what was read ends. */
  get end(): number {
    return this.#lastEnd;
  }

  /** There were too many values; the rest is not read. */
  get isFull(): boolean {
    return this.#count > limits.tokens;
  }

  advance(): Token {
    const token = this.#token;
    this.#lastEnd = token.end;
    this.#count += 1;
    this.#token = this.isFull ? { ...token, kind: 'end', text: '' } : this.#tokens.next();
    return token;
  }

  readValue(): Tree {
    return this.#readPart(0).tree;
  }

  /** Entries without brackets, as they stand within an object or a call. */
  readEntries(): Mapping {
    const start = this.#token.start;
    this.#hasNames = true;
    const { entries, invalidNodes } = this.#readMembers('', 0);
    return mappingOf(1, this.#source.slice(start, this.#lastEnd), entries, invalidNodes);
  }

  #readPart(depth: number): Part {
    const { line, start } = this.#token;
    const first = this.#token;
    const part = this.#readSimple(depth);
    // One value may follow the other, as in a file of JSON lines.
    const isAnother = depth === 0 && isOpening(first) && isOpening(this.#token);
    if (isAnother || this.#isAtEnd(first) || this.#isNextName(part)) return part;
    // What is after the outermost bracket is no part of it.
    if (depth === 0 && !this.#hasNames && isBracket(part.tree)) return part;
    // What follows belongs to it: an operator, an attribute, a call.
    this.#skipRest();
    const source = this.#source.slice(start, this.#lastEnd);
    return {
      tree: invalidNode(line, source, 'Not a value but an expression, not applied.'),
      text: oneLine(source),
    };
  }

  #isAtEnd(first: Token): boolean {
    const token = this.#token;
    if (token.kind === 'end' || isSign(token, ',;}])')) return true;
    return token.isFirstOfLine && token !== first && (token.kind === 'string' || token.kind === 'word');
  }

  /** A comma is missing in front of the next name. */
  #isNextName({ tree }: Part): boolean {
    const { kind } = this.#token;
    return (kind === 'string' || kind === 'word') && tree.kind !== 'invalid' && this.#isName();
  }

  #readSimple(depth: number): Part {
    const { kind, text, line, start, end } = this.#token;
    const source = this.#source.slice(start, end);
    if (isOpening(this.#token)) return this.#readBracket(depth);
    if (kind === 'end' || kind === 'sign')
      return { tree: invalidNode(line, '', 'There is no value.'), text: '' };
    this.advance();
    if (kind === 'string') return this.#readString(text, line, source);
    if (kind === 'number') return scalarPart(text, line, source);
    if (kind === 'invalid')
      return { tree: invalidNode(line, source, 'Not a value, not applied.'), text: source };
    if (this.#token.kind === 'sign' && this.#token.text === '(')
      return this.#readCall(depth, text, line, start);
    if (nulls.has(text)) return { tree: { kind: 'scalar', line, source, text: '', isNull: true }, text };
    if (booleans.has(text)) return scalarPart(text, line, source);
    const reason = notFinite.test(text)
      ? `${text} is not a number, not applied.`
      : `${text} is a name and not a value, not applied.`;
    return { tree: invalidNode(line, source, reason), text };
  }

  /** Python joins strings that are beside each other. */
  #readString(first: string, line: number, source: string): Part {
    let text = first;
    let all = source;
    while (this.#token.kind === 'string' && !this.#isName()) {
      const { start, end } = this.#token;
      text += this.advance().text;
      all += ` ${this.#source.slice(start, end)}`;
    }
    return { tree: { kind: 'scalar', line, source: all, text, isNull: false }, text: oneLineString(all) };
  }

  /** What is in the outermost call; within it `dict(a=1)` and `float("1e-4")` are values. */
  #readCall(depth: number, name: string, line: number, start: number): Part {
    const inner = this.#readBracket(depth);
    const source = this.#source.slice(start, this.#lastEnd);
    const text = `${name}${inner.text}`;
    if (depth === 0 && !this.#hasNames) return { tree: inner.tree, text };
    if (inner.tree.kind === 'scalar' && keepsValue(name, inner.tree.text))
      return { tree: { ...inner.tree, source, converter: name }, text: oneLine(source) };
    if (isDictionary(name) && inner.tree.kind === 'mapping')
      return { tree: { ...inner.tree, source: text }, text };
    return { tree: invalidNode(line, source, notCalled), text: oneLine(source) };
  }

  #readBracket(depth: number): Part {
    const opening = this.#token;
    if (depth >= limits.depth) {
      this.isTooDeep = true;
      this.#skipRest();
      return {
        tree: invalidNode(opening.line, this.#source.slice(opening.start, this.#lastEnd), tooDeep),
        text: '',
      };
    }
    this.advance();
    const close = closing[opening.text] ?? '';
    const { entries, items, invalidNodes, texts, hasComment, hasComma } = this.#readMembers(close, depth + 1);
    const isClosed = isSign(this.#token, close) && close !== '';
    if (isClosed) this.advance();
    else
      invalidNodes.push(
        invalidNode(
          opening.line,
          lineAt(this.#source, opening.start),
          `The ${opening.text} here is not closed.`,
        ),
      );
    const [only] = items;
    const isGroup =
      opening.text === '(' && isClosed && !hasComma && items.length === 1 && entries.length === 0;
    const raw = this.#source.slice(opening.start, this.#lastEnd);
    const isOneLine = isClosed && !raw.includes('\n') && !hasComment;
    const text = isOneLine ? raw : `${opening.text}${texts.join(', ')}${close}`;
    if (isGroup && only !== undefined) return { tree: only, text: only.source };
    const isList = entries.length === 0 && (opening.text !== '{' || items.length > 0);
    const tree: Tree =
      isList && isClosed
        ? { kind: 'list', line: opening.line, source: text, items: [...items, ...invalidNodes] }
        : mappingOf(opening.line, text, entries, [...items.map(asInvalid), ...invalidNodes]);
    return { tree, text };
  }

  #readMembers(close: string, depth: number) {
    const entries: Entry[] = [];
    const items: Tree[] = [];
    const invalidNodes: InvalidNode[] = [];
    const texts: string[] = [];
    let hasComma = false;
    let hasComment = this.#tokens.hasSkippedComment;
    while (this.#token.kind !== 'end' && !(close !== '' && isSign(this.#token, close))) {
      if (isSign(this.#token, ',;')) {
        hasComma = true;
        this.advance();
      } else if (isSign(this.#token, '}])')) {
        // It closes what was not opened here.
        if (depth > 1) break;
        const { line, text } = this.advance();
        invalidNodes.push(invalidNode(line, text, 'This bracket has no opening bracket.'));
      } else {
        const member = this.#readMember(depth);
        texts.push(member.text);
        if (member.name === undefined) items.push(member.tree);
        else entries.push({ name: member.name, line: member.line, value: member.tree });
      }
      hasComment ||= this.#tokens.hasSkippedComment;
    }
    return { entries, items, invalidNodes, texts, hasComment, hasComma };
  }

  #readMember(depth: number): Part & { readonly name?: string; readonly line: number } {
    const { kind, text, line, start } = this.#token;
    const mayBeName = kind === 'string' || kind === 'word' || kind === 'number';
    if (!mayBeName || !this.#isName()) return { ...this.#readPart(depth), line };
    const written = oneLineString(this.#source.slice(start, this.#token.end));
    this.advance();
    const sign = this.advance().text;
    const value = this.#readPart(depth);
    return { ...value, name: text, line, text: `${written}${sign === ':' ? ': ' : sign}${value.text}` };
  }

  #isName(): boolean {
    return matchAt(nameEnd, this.#source, this.#token.end) !== undefined;
  }

  /** Up to the comma or the bracket that ends it. */
  #skipRest(): void {
    let open = 0;
    while (this.#token.kind !== 'end') {
      if (open === 0 && isSign(this.#token, ',;}])')) return;
      if (isOpening(this.#token)) open += 1;
      else if (isSign(this.#token, '}])')) open -= 1;
      this.advance();
    }
  }
}

const isBracket = ({ kind }: Tree): boolean => kind === 'mapping' || kind === 'list';

const scalarPart = (text: string, line: number, source: string): Part => ({
  tree: { kind: 'scalar', line, source, text, isNull: false },
  text: source,
});

const mappingOf = (
  line: number,
  source: string,
  entries: readonly Entry[],
  invalidNodes: readonly InvalidNode[],
): Mapping => ({ kind: 'mapping', line, source, entries, invalidNodes });

const asInvalid = (tree: Tree): InvalidNode =>
  tree.kind === 'invalid' ? tree : invalidNode(tree.line, tree.source, 'This value has no name.');

export const oneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
const oneLineString = (text: string): string => text.replaceAll('\n', '\\n');

const lineAt = (source: string, at: number): string => {
  const end = source.indexOf('\n', at);
  return source.slice(at, end === -1 ? undefined : end);
};
