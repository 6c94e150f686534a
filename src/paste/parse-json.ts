import { isJsonObject, jsonText, parseJsonSource } from '#util/lossless-json.ts';
import { readFlags } from './parse-flags.ts';
import { lineWord, type Piece, type Unreadable } from './pasted-parameters.ts';

/**
 * An object of names and values, a list of label (or name, or key) and value, a list of words as a debugger takes it,
 * or a request body. Numbers keep their digits; a list or an object as a value is kept as JSON text.
 */
export function parseJsonParameters(source: string): readonly Piece[] {
  const { value, problem } = readJson(source);
  if (problem !== undefined) return [problem];
  const rows = parameterRows(value);
  if (Array.isArray(rows)) {
    if (rows.length > 0 && rows.every((row) => typeof row === 'string'))
      return readFlags(rows.map((text: string) => ({ text, line: 1, isQuoted: false })));
    return rows.map(readRow);
  }
  if (isJsonObject(rows))
    return Object.entries(rows).map(([name, entry]) => ({ where: name, name, value: jsonText(entry) }));
  return [
    {
      where: lineWord(1),
      text: source.trim(),
      reason: 'Paste an object of names and values, or a list of them.',
    },
  ];
}

export const isJsonText = (source: string): boolean =>
  /^\s*[[{]/.test(source) || (/^\s*"/.test(source) && readJson(source).problem === undefined);

interface Reading {
  readonly value?: unknown;
  readonly problem?: Unreadable;
}

function readJson(source: string): Reading {
  try {
    // Lines out of an object, as one copies them from a file.
    const isInside = /^\s*"/.test(source);
    return { value: parseJsonSource(isInside ? `{${source.trimEnd().replace(/,$/, '')}}` : source) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = Number(/ at position (\d+)/.exec(message)?.[1] ?? 0);
    const line = source.slice(0, position).split('\n').length;
    return {
      problem: {
        where: lineWord(line),
        text: (source.split('\n')[line - 1] ?? '').trim(),
        reason: `This is no complete JSON: ${message.replace(/ at position \d+/, '')}.`,
      },
    };
  }
}

/** The parameters of a request body, or what was pasted itself. */
function parameterRows(value: unknown): unknown {
  if (!isJsonObject(value)) return value;
  const { parameter } = isJsonObject(value.config) ? value.config : value;
  return Array.isArray(parameter) ? parameter : value;
}

function readRow(row: unknown, index: number): Piece {
  const where = `Entry ${index + 1}`;
  const name = isJsonObject(row) ? (row.label ?? row.name ?? row.key) : undefined;
  if (!isJsonObject(row) || typeof name !== 'string')
    return { where, text: jsonText(row), reason: 'Each entry needs a label (or name) and a value.' };
  return { where, name, value: jsonText(row.value ?? '') };
}
