import { parseColumns, readCells, type Separator } from './parse-columns.ts';
import { isAssignment, parseEnv } from './parse-env.ts';
import { parseFlags } from './parse-flags.ts';
import { isJsonText, parseJsonParameters } from './parse-json.ts';
import { isYamlPair, parseYaml } from './parse-yaml.ts';
import { lineWord, type PastedParameters, type Piece, pastedParameters } from './pasted-parameters.ts';

/**
 * Reads running parameters out of anything that people copy: flags of a command, `KEY=VALUE` lines, JSON, YAML, two
 * columns of a spreadsheet. Values keep their text. What is no parameter is named, and nothing is thrown.
 */
export function parseParameters(text: string): PastedParameters {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const read = readerFor(source);
  return pastedParameters(read(source));
}

type Reader = (source: string) => readonly Piece[];

/** The first line that says something shows the format; its reader then tells what does not fit it. */
function readerFor(source: string): Reader {
  const lines = source.split('\n').filter((line) => !/^\s*(?:#|$)/.test(line));
  const first = lines[0]?.trim();
  if (first === undefined) return () => [];
  const isSection = /^\[[\w .-]+\]$/.test(first) && lines.slice(1).some(isAssignment);
  if (!isSection && isJsonText(source)) return parseJsonParameters;
  if (/^(?:--[^\s-]|-[^\s\d-])/.test(first)) return parseFlags;
  const firstCell = /^([^\t]+)\t/.exec(first)?.[1]?.trim() ?? '=';
  if (!/=|:$/.test(firstCell)) return (text) => parseColumns(text, '\t');
  if (isSection || isAssignment(first)) return parseEnv;
  if (/^(?:---|%YAML)(?:\s|$)/.test(first) || isYamlPair(first)) return parseYaml;
  if (/\s--?[A-Za-z_]/.test(first)) return parseFlags;
  const separator = separators.find((candidate) => hasTwoColumns(source, candidate));
  return separator === undefined ? readNothing : (text) => parseColumns(text, separator);
}

const separators: readonly Separator[] = [';', ','];

const hasTwoColumns = (source: string, separator: Separator): boolean =>
  readCells(source, separator).every(({ cells }) => cells.length === 2 && /^\s*\S+\s*$/.test(cells[0] ?? ''));

function readNothing(source: string): readonly Piece[] {
  const lines = source.split('\n');
  const index = lines.findIndex((line) => line.trim() !== '');
  const reason =
    'Paste flags (--lr 0.01), NAME=VALUE lines, JSON, YAML, or two columns of a spreadsheet; this looks like none of them.';
  return [{ where: lineWord(index + 1), text: lines[index]?.trim() ?? '', reason }];
}
