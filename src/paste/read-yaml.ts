import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import { tooDeep, tooMuch } from './limits.ts';
import { readTree } from './literal/read-tree.ts';
import { type Entry, type InvalidNode, invalidNode, type Scalar, type Tree } from './literal/tree.ts';
import { lineWord, type Piece, unreadable } from './pasted-parameters.ts';
import { findTooDeep, flowList, flowText, topParts, wordOfLines } from './yaml-text.ts';

/**
 * YAML: a mapping of names and values, or a list of them. Plain values keep their text (1e-07, 32.0, 0o17, yes), null is
 * empty, a list becomes one line. Where a part is no YAML, the other parts are read.
 */
export function readYaml(source: string): readonly Piece[] {
  if (source.length > maxCharacters)
    return [unreadable(lineWord(1), source.slice(0, 100), tooMuch('characters of YAML', maxCharacters))];
  const deep = findTooDeep(source);
  if (deep !== undefined) return [unreadable(lineWord(deep), source.split('\n')[deep - 1] ?? '', tooDeep)];
  const whole = readPart(source, 1);
  if (whole.problem === undefined) return whole.pieces;
  const parts = topParts(source);
  if (parts.length > maxParts) return [whole.problem];
  return parts.flatMap(({ text, line }) => {
    const { pieces, problem } = readPart(text, line);
    return problem === undefined ? pieces : [problem];
  });
}

/** The YAML library is slow. */
const maxCharacters = 60_000;
const maxParts = 500;

interface Reading {
  readonly pieces: readonly Piece[];
  readonly problem: Piece | undefined;
}

function readPart(source: string, firstLine: number): Reading {
  const where = wordOfLines(source, firstLine);
  try {
    const lines = new LineCounter();
    const documents = parseAllDocuments(source, {
      ...{ schema: 'failsafe', keepSourceTokens: false, uniqueKeys: false, prettyErrors: false },
      ...{ strict: true, logLevel: 'silent', lineCounter: lines },
    });
    const lineOf = (offset: number) => lines.linePos(offset).line + firstLine - 1;
    const error = Array.from(documents).flatMap(({ errors }) => errors)[0];
    if (error !== undefined) {
      const reason = `Not valid YAML: ${error.message.replace(/\.$/, '')}.`;
      return { pieces: [], problem: unreadable(where, source, reason) };
    }
    const trees = Array.from(documents).flatMap(({ contents }) =>
      contents === null ? [] : [treeOf(contents, { source, lineOf })],
    );
    return { pieces: trees.flatMap(readYamlTree), problem: undefined };
  } catch {
    return { pieces: [], problem: unreadable(where, source, 'Not valid YAML.') };
  }
}

function readYamlTree(tree: Tree): readonly Piece[] {
  if (tree.kind === 'scalar')
    return [unreadable(lineWord(tree.line), tree.source, 'Not read. Write it as name: value.')];
  return readTree(tree);
}

interface Place {
  readonly source: string;
  readonly lineOf: (offset: number) => number;
}

function treeOf(node: Node, place: Place): Tree {
  const [start = 0, end = 0] = node.range ?? [];
  const line = place.lineOf(start);
  const written = place.source.slice(start, end);
  if (isAlias(node)) return invalidNode(line, written, 'Aliases are not read.');
  if (node.anchor !== undefined || (node.tag !== undefined && !plainTags.test(node.tag)))
    return invalidNode(line, written, 'Tags and anchors are not read.');
  const isFlow = (isSeq(node) || isMap(node)) && node.flow === true && !/[\n#]/.test(written);
  if (isScalar(node)) return scalarOf(String(node.value ?? ''), line, node.type);
  if (isSeq(node)) {
    const items = node.items.map((item) =>
      isNode(item) ? treeOf(item, place) : invalidNode(line, '', 'Not read.'),
    );
    return { kind: 'list', line, items, source: isFlow ? written : flowList(items) };
  }
  if (!isMap(node)) return invalidNode(line, written, 'Not read.');
  const entries: Entry[] = [];
  const invalidNodes: InvalidNode[] = [];
  for (const { key, value } of node.items) {
    if (!isScalar(key)) invalidNodes.push(invalidNode(line, written, 'A name must be text, not read.'));
    else if (String(key.value) === '<<')
      invalidNodes.push(invalidNode(line, written, 'Aliases are not read.'));
    else {
      const keyLine = place.lineOf(key.range?.[0] ?? start);
      const tree = isNode(value) ? treeOf(value, place) : scalarOf('', keyLine, 'PLAIN');
      entries.push({ name: String(key.value), line: keyLine, value: tree });
    }
  }
  const source = isFlow
    ? written
    : `{${entries.map(({ name, value }) => `${name}: ${value.source}`).join(', ')}}`;
  return {
    kind: 'mapping',
    line,
    entries,
    invalidNodes,
    source,
    ...(node.flow !== true && { isBlock: true }),
  };
}

const plainTags = /^tag:yaml\.org,2002:(?:str|int|float|bool|map|seq)$/;

function scalarOf(value: string, line: number, type: string | undefined): Scalar {
  const isPlain = type === undefined || type === 'PLAIN';
  const isNull = isPlain && /^(?:~|null|Null|NULL|)$/.test(value);
  const source = isNull ? value : isPlain ? flowText(value) : JSON.stringify(value);
  return { kind: 'scalar', line, text: isNull ? '' : value, isNull, source };
}
