import { isCommandLine } from '#paste/command/command-line.ts';
import { commandWords, type Word, wordOf } from '#paste/command/command-word.ts';
import { readCommand } from '#paste/command/read-command.ts';
import { lineWord, note, type Piece, parameter, unreadable } from '#paste/pasted-parameters.ts';
import { unwrapped } from './converted.ts';
import { type Entry, entryOf, type InvalidNode, type List, type Mapping, type Tree } from './tree.ts';

/**
 * The parameters in a document: names and values, a list of them, a list of words as a debugger takes it, the body of a
 * request, the environment of a container, or the configuration that Weights & Biases keeps.
 */
export function readTree(tree: Tree): readonly Piece[] {
  switch (tree.kind) {
    case 'mapping':
      return [...readMapping(tree), ...tree.invalidNodes.map(readInvalid)];
    case 'list':
      return readList(tree);
    case 'invalid':
      return [readInvalid(tree)];
    case 'scalar':
      return [unreadable(lineWord(tree.line), tree.source, 'A value without a name, not applied.')];
  }
}

const readInvalid = ({ line, source, reason }: InvalidNode): Piece =>
  unreadable(lineWord(line), source, reason);

function readMapping(tree: Mapping): readonly Piece[] {
  const body = entryOf(tree, 'config');
  const given = entryOf(body, 'parameter') ?? entryOf(tree, 'parameter');
  if (given?.kind === 'list' && (body !== undefined || given.items.every((row) => row.kind === 'mapping')))
    return [...readList(given), ...leftOut(tree, ['parameter'])];
  const [only] = tree.entries;
  if (
    only !== undefined &&
    tree.entries.length === 1 &&
    (wrapper.test(only.name) ? only.value.kind === 'mapping' : isCaption(only))
  )
    return [
      note(lineWord(only.line), only.name, 'The name of the group is not a parameter, ignored.'),
      ...readTree(only.value),
    ];
  if (isRun(tree)) return readRun(tree);
  const runs = holderNames.flatMap((name) => {
    const held = entryOf(tree, name);
    return held !== undefined && runsIn(held, 0).length > 0 ? [{ name, runs: runsIn(held, 0) }] : [];
  });
  if (runs.length > 0)
    return [
      ...runs.flatMap((holder) => holder.runs.flatMap(readRun)),
      ...leftOut(
        tree,
        runs.map(({ name }) => name),
      ),
    ];
  return isTracked(tree) ? tree.entries.flatMap(readTracked) : tree.entries.flatMap(readEntry);
}

const commandNames = /^(?:command|cmd|run|script|entrypoint|exec)$/i;
const wrapper =
  /^(?:(?:hyper)?_?param(?:eter)?s|hparams|config|arguments|args|kwargs|options|settings|best_params|results?)$/i;

/** Words, and not a name, above a list of names and values, as on a card of a model. */
const isCaption = ({ name, value }: Entry): boolean =>
  /\s/.test(name) &&
  (value.kind === 'list'
    ? value.items.every((item) => item.kind === 'mapping' && item.entries.length === 1)
    : value.kind === 'mapping');

export function readEntry({ name, line, value }: Entry): readonly Piece[] {
  const where = lineWord(line);
  if (value.kind === 'scalar' && commandNames.test(name) && isCommandLine(value.text, true))
    return [
      note(where, name, 'The name of the group is not a parameter, ignored.'),
      ...readCommand(commandWords(value.text).words.map((word) => ({ ...word, line: word.line + line - 1 })))
        .pieces,
    ];
  if (value.kind === 'invalid') return [unreadable(where, `${name}: ${value.source}`, value.reason)];
  const words = commandNames.test(name) && value.kind === 'list' ? wordsIn(value.items) : [];
  if (words.some(isFlagOrSetting))
    return [
      note(where, name, 'The name of the group is not a parameter, ignored.'),
      ...readCommand(words).pieces,
    ];
  const inner = firstInvalid(value);
  if (inner !== undefined) return [unreadable(where, `${name}: ${value.source}`, inner.reason)];
  if (isNested(value))
    return [
      unreadable(where, `${name}: ${value.source}`, 'Nested values are not read. Write it as name: value.'),
    ];
  if (value.kind !== 'scalar') return [parameter(where, name, value.source)];
  if (!value.isNull)
    return [
      parameter(where, name, value.text),
      ...(value.converter === undefined
        ? []
        : [note(where, `${name}: ${value.source}`, unwrapped(value.source))]),
    ];
  const written = value.source === '' ? 'has no value' : `is ${value.source}`;
  return [
    parameter(where, name, ''),
    note(where, name, `${name} ${written}; it is applied as an empty value.`),
  ];
}

/** The first node in a tree that is no value. */
function firstInvalid(tree: Tree): InvalidNode | undefined {
  if (tree.kind === 'invalid') return tree;
  if (tree.kind === 'scalar') return undefined;
  if (tree.kind === 'mapping' && tree.invalidNodes[0] !== undefined) return tree.invalidNodes[0];
  const trees = tree.kind === 'list' ? tree.items : tree.entries.map(({ value }) => value);
  for (const inner of trees) {
    const found = firstInvalid(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isNested = (tree: Tree): boolean =>
  (tree.kind === 'mapping' && tree.isBlock === true) || (tree.kind === 'list' && tree.items.some(isNested));

/** What is beside the parameters, by name and in one line. */
function leftOut(tree: Mapping, taken: readonly string[]): readonly Piece[] {
  const { entries } = [entryOf(tree, 'config')].find((inner) => inner?.kind === 'mapping') ?? tree;
  const names = entries.map(({ name }) => name).filter((name) => !taken.includes(name));
  return names.length === 0 ? [] : [note(lineWord(tree.line), names.join(', '), 'Not parameters, ignored.')];
}

// Containers and debuggers: a list of words, and an environment.

const holderNames = ['configurations', 'services', 'spec', 'containers', 'template', 'jobs'];
const environmentNames = ['env', 'environment'];
const runNames: ReadonlySet<string> = new Set([
  ...['name', 'image', 'command', 'args', 'type', 'request', 'program', 'console', 'cwd', 'module', 'python'],
  ...['env', 'environment', 'resources', 'volumes', 'ports', 'volumeMounts', 'justMyCode', 'version'],
]);

/** It has a command or an environment, and otherwise only fields that such an object has. */
function isRun(tree: Mapping): boolean {
  const line = entryOf(tree, 'args');
  const hasLine = line?.kind === 'scalar' && /^\s*--?[A-Za-z]/.test(line.text);
  const environment = entryOf(tree, ...environmentNames);
  const hasEnvironment = environment?.kind === 'list' || environment?.kind === 'mapping';
  return (
    (wordsOf(tree).length > 0 || hasLine || hasEnvironment) &&
    tree.entries.every(({ name }) => runNames.has(name))
  );
}

const isFlagOrSetting = ({ text }: Word): boolean => /^--?[^\s-]|^\+{0,2}[A-Za-z_][\w.]*=/.test(text);

const wordsIn = (items: readonly Tree[]): readonly Word[] => {
  const words = items.flatMap((item) => (item.kind === 'scalar' ? [wordOf(item.text, item.line)] : []));
  return words.length === items.length ? words : [];
};

const lineWords = (text: string, line: number): readonly Word[] =>
  commandWords(text).words.map((word) => ({ ...word, line: word.line + line - 1 }));

/** The command and its arguments, as lists of words or as one line; none if there is no flag among them. */
function wordsOf(tree: Mapping): readonly Word[] {
  const command = entryOf(tree, 'command');
  const items = ['command', 'args'].flatMap((name) => {
    const words = entryOf(tree, name);
    return words?.kind === 'list' ? words.items : [];
  });
  const line =
    command?.kind === 'scalar' && isCommandLine(command.text, true)
      ? lineWords(command.text, command.line)
      : [];
  const words = [...line, ...wordsIn(items)];
  return words.some(isFlagOrSetting) ? words : [];
}

const maxHolders = 8;

function runsIn(tree: Tree, depth: number): readonly Mapping[] {
  if (depth > maxHolders || tree.kind === 'scalar' || tree.kind === 'invalid') return [];
  if (tree.kind === 'list') return tree.items.flatMap((item) => runsIn(item, depth + 1));
  if (isRun(tree)) return [tree];
  return tree.entries.flatMap(({ value }) => runsIn(value, depth + 1));
}

function readRun(tree: Mapping): readonly Piece[] {
  const line = entryOf(tree, 'args');
  const words = readCommand(line?.kind === 'scalar' ? line.text : wordsOf(tree)).pieces;
  const environment = entryOf(tree, ...environmentNames);
  const variables = environment === undefined ? [] : readTree(environment);
  const hasWords = words.some(({ kind }) => kind === 'parameter');
  return [
    ...words,
    ...variables.map(
      (piece): Piece => (piece.kind === 'parameter' && hasWords ? { ...piece, kind: 'variable' } : piece),
    ),
    ...leftOut(tree, ['args', 'command', ...environmentNames]),
  ];
}

// Weights & Biases: each name with `value`, and often `desc`.

const isTracked = ({ entries }: Mapping): boolean =>
  entries.some(({ value }) => isTrackedValue(value)) &&
  entries.every(({ name, value }) => isTrackedValue(value) || name === 'wandb_version');

const isTrackedValue = (tree: Tree): boolean =>
  tree.kind === 'mapping' &&
  entryOf(tree, 'value') !== undefined &&
  tree.entries.every(({ name }) => name === 'value' || name === 'desc');

function readTracked({ name, line, value }: Entry): readonly Piece[] {
  const tracked = entryOf(value, 'value');
  if (tracked === undefined || name === '_wandb')
    return [note(lineWord(line), name, 'Not a parameter, ignored.')];
  return readEntry({ name, line, value: tracked });
}

// Lists.

function readList(tree: List): readonly Piece[] {
  const [first] = tree.items;
  const texts = tree.items.flatMap((item) => (item.kind === 'scalar' ? [wordOf(item.text, item.line)] : []));
  if (first === undefined) return [];
  if (texts.length === tree.items.length) return readWords(texts, tree);
  if (tree.items.length === 1 && first.kind === 'mapping' && nameIn(first) === undefined)
    return readTree(first);
  return tree.items.flatMap(readRow);
}

const assignment = /^([A-Za-z_][\w.-]*)[ \t]*=(?!=)[ \t]*([\s\S]*)$/;

function readWords(words: readonly Word[], tree: List): readonly Piece[] {
  if (words.some(({ text }) => /^--?[^\s-]/.test(text))) return readCommand(words).pieces;
  return words.map(({ text, line }) => {
    const match = assignment.exec(text);
    return match === null
      ? unreadable(lineWord(line || tree.line), text, 'Each entry needs a label (or name) and a value.')
      : parameter(lineWord(line), match[1] ?? '', match[2] ?? '');
  });
}

const nameIn = (row: Tree): Tree | undefined => entryOf(row, 'label', 'name', 'key', 'parameter');

function readRow(row: Tree, index: number): readonly Piece[] {
  const where = `Entry ${index + 1}`;
  const name = nameIn(row);
  const value = entryOf(row, 'value', 'default');
  const refused = [unreadable(where, row.source, 'Each entry needs a label (or name) and a value.')];
  if (row.kind === 'invalid') return [unreadable(where, row.source, row.reason)];
  if (row.kind === 'list') {
    const [label, second, ...others] = row.items;
    return label?.kind === 'scalar' && second !== undefined && others.length === 0
      ? readEntry({ name: label.text, line: row.line, value: second })
      : refused;
  }
  if (row.kind !== 'mapping') return refused;
  if (name === undefined)
    return row.entries.length === 1 && value === undefined ? row.entries.flatMap(readEntry) : refused;
  if (name.kind !== 'scalar' || name.isNull) return refused;
  if (value !== undefined) return withWhere(where, readEntry({ name: name.text, line: row.line, value }));
  if (entryOf(row, 'valueFrom') !== undefined)
    return [unreadable(where, row.source, `${name.text} has no value of its own, not applied.`)];
  const empty = `${name.text} has no value; it is applied as an empty value.`;
  return [parameter(where, name.text, ''), note(where, name.text, empty)];
}

const withWhere = (where: string, pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece) => ({ ...piece, where }));
