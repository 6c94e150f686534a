import { readDecimal } from './decimal.ts';
import { findField, type KnownFields, readFieldName, suggestName } from './filter-fields.ts';
import { FilterReader, type FilterWord, isConnective } from './filter-reader.ts';
import type { FilterField, FilterOperator, FilterTerm } from './filter-term.ts';
import { unknownStatus } from './status-words.ts';
import { readDate, readDuration } from './time-values.ts';

/** A part of the filter that has no effect, and why. */
export interface FilterProblem {
  readonly text: string;
  readonly message: string;
  /** The known name or value that may be meant. */
  readonly suggestion: string | null;
  /** What the suggestion takes the place of. */
  readonly mistyped: 'name' | 'value';
}

export interface ParsedFilter {
  readonly terms: readonly FilterTerm[];
  readonly problems: readonly FilterProblem[];
}

type Part = { readonly term: FilterTerm } | Omit<FilterProblem, 'text'>;

/** The conditions in a text, and the parts of it that were not understood. It never throws. */
export function parseFilter(text: string, known: KnownFields): ParsedFilter {
  const reader = new FilterReader(text);
  const terms: FilterTerm[] = [];
  const problems: FilterProblem[] = [];
  reader.skipBlanks();
  while (!reader.isAtEnd) {
    const start = reader.place;
    const part = readPart(reader, known);
    if ('term' in part) terms.push(part.term);
    else problems.push({ text: reader.textSince(start), ...part });
    reader.skipBlanks();
  }
  return { terms, problems };
}

function readPart(reader: FilterReader, known: KnownFields): Part {
  const isNegated = reader.take(/-(?=\S)|not\s+(?=[^\s=<>!:]|:\/\/|!(?!=))/iy) !== '';
  const prefix = reader.take(/(?:param|metric)\.(?=")/iy);
  const name = reader.takeName();
  if (!name.isClosed) return problem('The closing quote is missing.');
  const afterName = reader.place;
  reader.skipBlanks();
  const operator = reader.takeOperator();
  if (operator === undefined) {
    reader.returnTo(afterName);
    return readText(prefix + name.text, name, isNegated);
  }
  reader.skipBlanks();
  const value = reader.takeValue();
  if (!value.isClosed) return problem('The closing quote is missing.');
  if (value.text === '' && !value.isQuoted) return problem(`A value is missing after ${operator}`);
  if (name.text === '' && !name.isQuoted) return problem(`A name is missing before ${operator}`);
  const fieldName = name.isQuoted
    ? { ...readFieldName(prefix), name: name.text, isQuoted: true }
    : readFieldName(name.text);
  const field = findField(fieldName, known);
  if (field === undefined)
    return problem(`Unknown field: ${fieldName.name}`, suggestName(fieldName, known) ?? null);
  if (field.source === 'version' && field.name === 'status' && /^(?:!?=|:)$/.test(operator)) {
    const unknown = unknownStatus(value.text, operator === ':');
    if (unknown !== undefined) return { ...unknown, mistyped: 'value' };
  }
  const complaint = complaintAbout(field, operator, value.text);
  if (complaint !== undefined) return problem(complaint);
  return { term: { kind: 'field', field, operator, value: value.text, isNegated } };
}

const problem = (message: string, suggestion: string | null = null): Part => ({
  message,
  suggestion,
  mistyped: 'name',
});

function readText(text: string, { isQuoted }: FilterWord, isNegated: boolean): Part {
  const word = isQuoted ? '' : text.toLowerCase();
  if (word === 'not') return problem('A condition is missing after not');
  if (isConnective(word)) return problem(`${text} is not supported: all conditions must hold`);
  return { term: { kind: 'text', text, isNegated } };
}

/** Fields that are ordered as texts are: V2 before V10. */
const orderedTexts: ReadonlySet<string> = new Set(['version', 'id', 'base']);

/** What is wrong with a value; undefined if nothing is. */
function complaintAbout(field: FilterField, operator: FilterOperator, value: string): string | undefined {
  if (field.source === 'version') {
    if (field.name === 'created')
      return readDate(value) === null ? `${value} is not a date; use 2019-05-01` : undefined;
    if (field.name === 'duration')
      return readDuration(value) === null ? `${value} is not a duration; use 90m or 1h30m` : undefined;
    if (orderedTexts.has(field.name)) return undefined;
  }
  const isOrder = operator.startsWith('<') || operator.startsWith('>');
  return isOrder && readDecimal(value) === null ? `${value} is not a number` : undefined;
}
