import { limits, tooDeep, tooMuch } from '#paste/limits.ts';
import { lineWord, note, type Piece, unreadable } from '#paste/pasted-parameters.ts';
import { LiteralReader } from './literal.ts';
import { readEntry, readTree } from './read-tree.ts';
import { entryOf, invalidNode, type Tree } from './tree.ts';

/**
 * JSON and what is like it: comments, single quotes, names without quotes and final commas are taken; so are the literals
 * and calls of Python: `{'lr': 0.1}`, `dict(lr=0.1)`, `config = {…}`, `Namespace(lr=0.1)`.
 */
export function readLiteral(source: string): readonly Piece[] {
  const reader = new LiteralReader(source);
  const pieces: Piece[] = [];
  while (reader.token.kind !== 'end') {
    const { text, line, kind } = reader.token;
    if (kind === 'sign' && ',;)]}'.includes(text)) {
      reader.advance();
      if (text !== ',' && text !== ';')
        pieces.push(unreadable(lineWord(line), text, 'This bracket has no opening bracket.'));
      continue;
    }
    const heading = readHeading(source, reader);
    const tree = reader.readValue();
    const name = /^([A-Za-z_]\w*)(?:\s*:[^=]*)?\s*=$/.exec(heading)?.[1];
    if (name !== undefined && tree.kind !== 'mapping' && !isWordList(tree)) {
      for (const piece of readEntry({ name, line, value: tree })) pieces.push(piece);
      continue;
    }
    if (heading !== '')
      pieces.push(note(lineWord(line), heading, 'The name in front of it is not a parameter, ignored.'));
    for (const piece of readTree(heading === '' ? tree : ofDefinition(heading, tree))) pieces.push(piece);
  }
  return refused(reader, source) ?? pieces;
}

/** If a part is too large, nothing of it is applied: half of a value would be another value. */
function refused(reader: LiteralReader, source: string): readonly Piece[] | undefined {
  const start = source.slice(0, 100);
  if (reader.isTooDeep) return [unreadable(lineWord(1), start, tooDeep)];
  return reader.isFull
    ? [unreadable(lineWord(1), start, tooMuch('words and signs', limits.tokens))]
    : undefined;
}

/** Lines out of an object or a call, without its brackets: `"lr": 0.1,` or `lr=0.1,`. */
export function readInnerLiteral(source: string): readonly Piece[] {
  const reader = new LiteralReader(source);
  const tree = reader.readEntries();
  return refused(reader, source) ?? readTree(tree);
}

/** The words of a command line. */
const isWordList = (tree: Tree): boolean =>
  tree.kind === 'list' && tree.items.some((item) => item.kind === 'scalar' && /^--?[^\s-\d]/.test(item.text));

const heading =
  /\s*(?:(?:const|let|var|return|export)\s+)?(?:[A-Za-z_$][\w$.]*\s*(?::\s*[\w[\], .]{1,80}?)?=\s*)?(?:[A-Za-z_$][\w$.]*\s*(?=\())?/y;

/** `config = dict` in `config = dict(lr=0.1)`. */
function readHeading(source: string, reader: LiteralReader): string {
  const { start } = reader.token;
  heading.lastIndex = start;
  const text = heading.exec(source)?.[0] ?? '';
  while (reader.token.kind !== 'end' && reader.token.start < start + text.length) reader.advance();
  return text.trim();
}

/** `add_argument('--lr', default=0.1)` names one parameter; a call with a list of words is that list. */
function ofDefinition(called: string, tree: Tree): Tree {
  const [first] = tree.kind === 'list' ? tree.items : tree.kind === 'mapping' ? tree.invalidNodes : [];
  if (tree.kind === 'list' && tree.items.length === 1 && first?.kind === 'list') return first;
  if (!/\.(?:add_argument|option)$/.test(called) || tree.kind !== 'mapping') return tree;
  const flag = tree.invalidNodes
    .find(({ source }) => /^["']--?\w/.test(source))
    ?.source.replace(/^["']-+|["']$/g, '');
  const value = entryOf(tree, 'default');
  if (flag === undefined) return tree;
  if (value === undefined)
    return invalidNode(tree.line, `--${flag}`, 'It has no default value, not applied.');
  return { ...tree, invalidNodes: [], entries: [{ name: flag, line: tree.line, value }] };
}
