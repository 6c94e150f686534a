import { assignmentsIn, isChain, pairsIn } from './assignment-line.ts';
import { isCommandLine, isPair } from './command/command-line.ts';
import { commandWords } from './command/command-word.ts';
import { readCommand } from './command/read-command.ts';
import { readInnerLiteral, readLiteral } from './literal/read-literal.ts';
import { openBrackets } from './outline.ts';
import { lineWord, note, type Piece, parameter, unreadable } from './pasted-parameters.ts';
import { isAssignment, readAssignments } from './read-assignments.ts';
import { isQuery, readQuery } from './read-query.ts';
import { isSupervisor, readSupervisor } from './read-supervisor.ts';
import { isMarkdownRule, readMarkdownRows, readRows, readTable, type Separator } from './read-table.ts';
import { readYaml } from './read-yaml.ts';

export type Reader = (source: string) => readonly Piece[];

/** The first lines with content show the format; its reader then reports what does not fit. */
export function readerFor(source: string): Reader {
  const lines = source.split('\n').filter((line) => !/^\s*(?:#|\/\/|$)/.test(line));
  const first = lines[0]?.trim();
  if (first === undefined) return () => [];
  if (/^<[A-Za-z!?/]/.test(first)) return readNothing;
  if (/^curl(?:\.exe)?\s/.test(first)) return readCurl;
  if (/^(?:import|from)\s+[\w.]+|^(?:async\s+)?def\s+\w+\s*\(/.test(first)) return readPythonProgram;
  if (isSupervisor(first)) return readSupervisor;
  // A class of fields: `lr: float = 0.1`.
  if (/^(?:@(?:\w+\.)?dataclass\b|class\s+\w+)/.test(first) && lines.some(isAssignment))
    return readAssignments;
  const isSection =
    /^\[{1,2}[\w .:"'-]+\]{1,2}\s*(?:[#;].*)?$/.test(first) && lines.slice(1).some(isAssignment);
  if (/^environment\s*=\s*(?:$|[A-Za-z_]\w*\s*=)/.test(first)) return readAssignments;
  if (lines.length === 1 && /^[A-Za-z_]\w*\s*=/.test(first) && isArgumentLine(first)) return readInnerLiteral;
  if (!isSection && isLiteral(first)) return readLiteral;
  if (/^"[^"]*"\s*:|^'[^']*'\s*:/.test(first))
    return first.includes('": ') && isYamlLines(lines) ? readYaml : readInnerLiteral;
  const printed = printedCall.exec(first)?.[1];
  if (printed !== undefined && (lines.length === 1 || openBrackets(first) > 0))
    return (text) => readPrinted(text, printed);
  const caption = /^[^:={}'"]{0,100}\s[^:={}'"]{0,100}:\s+(?=[A-Za-z_][\w.-]{0,100}\s?=[^=])/.exec(
    first,
  )?.[0];
  if (lines.length === 1 && caption !== undefined)
    return (text) => readBehind(text, caption, readAssignments);
  if (lines.length === 1 && isQuery(first)) return readQuery;
  if (isMarkdown(lines)) return (text) => readTable(readMarkdownRows(text));
  if (isCommand(lines)) return (text) => readCommand(text).pieces;
  if (isTabbed(lines)) return (text) => readTable(readRows(text, '\t'));
  if (lines.length === 1 && isPairLine(first)) return readPairLine;
  if (isCallInside(lines)) return readInnerLiteral;
  if (isSection || isAssignment(first)) return readAssignments;
  if (/^(?:---|%YAML)(?:\s|$)|^-\s/.test(first) || isPair(first)) return readYaml;
  if (lines.every((line) => tightPair.test(line))) return readTightPairs;
  if (lines.every((line) => alignedPair.test(line)) && (lines.length > 1 || /\d$/.test(first)))
    return readAligned;
  if (isColumn(lines)) return (text) => readTable(readRows(text, '\t'));
  const separator = separators.find((candidate) => isTable(source, candidate));
  if (separator !== undefined) return (text) => readTable(readRows(text, separator));
  if (
    lines.some((line) =>
      /^\s*--?[A-Za-z_]|\s--?[A-Za-z_]|^\s*[+~]{0,2}[\w./@-]+=|\s[A-Za-z_][\w./@-]{0,100}=\S/.test(line),
    )
  )
    return (text) => readCommand(text).pieces;
  return lines.some((line) => /^\s*[A-Za-z_][\w.-]*\s?:\s/.test(line)) ? readYaml : readNothing;
}

/** A bracket, a call, or a definition of what looks like parameters. */
const isLiteral = (line: string): boolean =>
  /^[[{(]/.test(line) ||
  /^[A-Za-z_$][\w$.]*\s*\(/.test(line) ||
  /^(?:sys\.)?argv\s*=\s*\[/.test(line) ||
  definition.test(line);
const definition =
  /^(?:(?:const|let|var|return|export)\s+)?[A-Za-z_$][\w$.]*\s*(?::\s*[\w[\], .]{1,80})?=\s*(?:\{(?:$|.*:)|\w*(?:[dD]ict|Namespace|Arguments|Config|Args)\(|[\w.]*parse_(?:known_)?args\(|\[\s*["']-)/;

/** `lr:0.1` is one text for YAML. */
const tightPair = /^\s*[A-Za-z_][\w.-]+\s*:(?!\/\/|\\|\s*$)/;
const tightWord = /^([A-Za-z_][\w.-]+):(?!\/\/|\\)([^\s"'`:#,;|>&*!%@[\](){}]+)$/;
const isYamlLines = (lines: readonly string[]): boolean =>
  lines.length > 1
    ? lines.every((line) => !/,\s*$/.test(line))
    : !/,\s*$/.test(lines[0] ?? '') && !/,\s*["'][^"']*["']\s*:/.test(lines[0] ?? '');

const isMarkdown = (lines: readonly string[]): boolean =>
  lines.every((line) => /^\s*[A-Za-z_][\w./-]*\s*\|[^|]+$/.test(line)) ||
  isMarkdownRule(lines[1] ?? '') ||
  (lines.length > 0 && lines.every((line) => /^\s*\|.*\|\s*$/.test(line)));

/** Flags, or a line that begins with a program for certain, also after what is set for it. */
function isCommand(lines: readonly string[]): boolean {
  const [first = ''] = lines;
  if (/^\s*--[^\s-]/.test(first) || (/^\s*-[A-Za-z_]/.test(first) && !isPair(first.trim()))) return true;
  // What is set, and flags below it.
  const isSet = isAssignment(first) && !/["']/.test(first.replace(/(["'])[^"']*\1/g, ''));
  if (isSet && lines.slice(1, maxLinesSeen).some((line) => /^\s*--[A-Za-z]/.test(line))) return true;
  return lines.slice(0, maxLinesSeen).some((line) => isCommandLine(line, line === first) || hydra.test(line));
}

const hydra = /(?:^|\s)(?:\+{1,2}[A-Za-z_][\w./@-]*=|~[A-Za-z_][\w.]*(?:\s|$))/;

const maxLinesSeen = 100;

function isTabbed(lines: readonly string[]): boolean {
  const [line = ''] = lines;
  // An index has no name.
  if (/^\t[A-Za-z_]/.test(line) && /^\t[^\t=:]+\t[^=:]+$/.test(line)) return true;
  const firstCell = /^([^\t]+)\t/.exec(line.trim())?.[1]?.trim() ?? '=';
  return !/=|:$/.test(firstCell);
}

/** Arguments as they are in a call: each but the last ends with a comma. */
function isCallInside(lines: readonly string[]): boolean {
  const [first = ''] = lines;
  if (!/^\s*["']?[A-Za-z_][\w.-]*["']?\s*[=:]/.test(first)) return false;
  if (lines.length === 1) return isArgumentLine(first);
  if (lines.some(isChain)) return false;
  const named = lines.filter((line) => /^\s*["']?[A-Za-z_][\w.-]*["']?\s*[=:]\s*\S/.test(line));
  return named.slice(0, -1).every((line) => /[,[({]\s*(?:#.*)?$/.test(line)) && named.length > 1;
}

function isArgumentLine(line: string): boolean {
  if (/^\s*[A-Za-z_]\w*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s,"'[({]+),(?:\s*$|\s*[A-Za-z_]\w*\s*=)/.test(line))
    return true;
  const { others, assigned } = assignmentsIn(line.slice(0, maxArguments));
  return (
    assigned.length > 1 &&
    others.length === 0 &&
    line.length <= maxArguments &&
    assigned.every(
      (each, index) =>
        each.others.length === 0 && !each.isOpen && (each.separator === ',' || index === assigned.length - 1),
    )
  );
}

/** `lr: 0.1, bs: 2` */
function isPairLine(line: string): boolean {
  if (line.length > maxArguments || !/^[A-Za-z_][\w.-]*\s?:\s/.test(line)) return false;
  const { assigned } = pairsIn(line);
  return (
    assigned.length > 1 &&
    assigned.every(
      ({ others, value, isOpen, separator }, index) =>
        others.length === 0 && value !== '' && !isOpen && (separator !== '' || index === assigned.length - 1),
    )
  );
}

function readPairLine(source: string): readonly Piece[] {
  const lines = source.split('\n');
  const at = lines.findIndex((line) => isPairLine(line.trim()));
  const { assigned } = pairsIn((lines[at] ?? '').trim());
  const text = assigned.map(({ name, value }) => `${name}=${value}`).join('\n');
  return readAssignments(text).map((piece) => ({ ...piece, where: lineWord(at + 1) }));
}

const maxArguments = 20_000;

/** `lr   0.1`: a number, or behind two spaces and more. */
const alignedPair = /^\s*([a-z_][\w./-]*)(?: (?=[+-]?\.?\d[\w.+-]*\s*$)|\s{2,})(?![\s=:])(.+)$/;

function readAligned(source: string): readonly Piece[] {
  return source.split('\n').flatMap((line, index) => {
    const [, name, value = ''] = alignedPair.exec(line) ?? [];
    return name === undefined ? [] : [parameter(lineWord(index + 1), name, value.trim())];
  });
}

/** A name, and its values below it. */
const isColumn = ([first = '', ...values]: readonly string[]): boolean =>
  values.length > 0 &&
  /^\s*[A-Za-z_][\w.-]*\s*$/.test(first) &&
  values.every((line) => /^\s*[+-]?(?:\d|\.\d)[\w.+-]*\s*$/.test(line));

const separators: readonly Separator[] = [';', ','];

const isTable = (source: string, separator: Separator): boolean => {
  const rows = readRows(source, separator);
  const count = rows[0]?.cells.length ?? 0;
  return (
    count > 1 &&
    rows.every(
      ({ cells }) => cells.length === count && (count > 2 ? rows.length > 1 : /^\S+$/.test(cells[0] ?? '')),
    )
  );
};

function readTightPairs(source: string): readonly Piece[] {
  const lines = source.split('\n').map((line) => line.split(/\s+/).filter((word) => word !== ''));
  // `lr:0.1 bs:64` are two.
  if (lines.every((words) => words.every((word) => tightWord.test(word))))
    return lines.flatMap((words, index) =>
      words.map((word) => {
        const [, name = '', value = ''] = tightWord.exec(word) ?? [];
        return parameter(lineWord(index + 1), name, value);
      }),
    );
  const spaced = source.replace(/^([^\S\n]*[A-Za-z_][\w.-]+[^\S\n]*:)(?=\S)/gm, '$1 ');
  return readYaml(spaced);
}

/** The body of a request within a command: as a word, or in lines after it. */
function readCurl(source: string): readonly Piece[] {
  const { words } = commandWords(source);
  const flag = words.findIndex(({ text }) => /^(?:-d|--data(?:-\w+)?|--json)$/.test(text));
  const joined = words.find(({ text }) => /^--(?:data(?:-\w+)?|json)=/.test(text))?.text;
  const given = joined?.slice(joined.indexOf('=') + 1) ?? (flag === -1 ? undefined : words[flag + 1]?.text);
  const document = /<<-?\s*(['"]?)(\w+)\1\n([\s\S]*)/.exec(source);
  const inDocument =
    document === null ? undefined : (document[3] ?? '').split(new RegExp(`^\\s*${document[2]}\\s*$`, 'm'))[0];
  const body = given === undefined || given.startsWith('@') ? inDocument : given;
  const command = note(
    lineWord(1),
    source.split('\n')[0] ?? '',
    'A request with curl: the parameters of its body are read.',
  );
  if (body === undefined || !/^\s*[[{]/.test(body))
    return [
      unreadable(
        lineWord(1),
        source.split('\n')[0] ?? '',
        'A request with curl, but without a JSON body. Not read.',
      ),
    ];
  return [command, ...readLiteral(body)];
}

/** What a program prints in front of its arguments. */
const printedCall =
  /^([^=(){}'"]{1,100}?[\s:])(?:argparse\.)?(?:Namespace|dict|[A-Za-z]\w*(?:Args|Arguments|Config|Params))\(/;

const readPrinted = (source: string, front: string): readonly Piece[] =>
  readBehind(source, front, readLiteral);

function readBehind(source: string, front: string, read: Reader): readonly Piece[] {
  const at = source.indexOf(front);
  const line = source.slice(0, at).split('\n').length;
  const text = source.slice(0, at) + ' '.repeat(front.length) + source.slice(at + front.length);
  return [note(lineWord(line), front, 'The text in front is not a parameter, ignored.'), ...read(text)];
}

function readPythonProgram(source: string): readonly Piece[] {
  return [
    unreadable(
      lineWord(1),
      source,
      'A Python program, not read. Paste only the command, the call or the dictionary with the parameters.',
    ),
  ];
}

function readNothing(source: string): readonly Piece[] {
  const lines = source
    .split('\n')
    .flatMap((text, index) => (text.trim() === '' ? [] : [{ text, line: index + 1 }]));
  const reason =
    'Not read. Paste flags (--lr 0.01), NAME=VALUE lines, JSON, YAML, a Python call, or two columns of a spreadsheet.';
  const named = lines.slice(0, maxNamed);
  const others = lines.length - named.length;
  return [
    ...named.map(({ text, line }, index) =>
      unreadable(lineWord(line), text, index === 0 ? reason : 'Not read.'),
    ),
    ...(others === 0
      ? []
      : [unreadable(lineWord(lines[maxNamed]?.line ?? 1), `${others} more lines`, 'Not read.')]),
  ];
}

const maxNamed = 100;
