import { hasPrefix, isReserved, type KnownFields } from './filter-fields.ts';
import { isConnective } from './filter-reader.ts';
import type { FilterField, FilterTerm } from './filter-term.ts';

/** The text of a filter. `parseFilter` reads the same conditions out of it, where it knows the same fields. */
export const printFilter = (terms: readonly FilterTerm[], known: KnownFields): string =>
  terms.map((term) => printTerm(term, known)).join(' ');

function printTerm(term: FilterTerm, known: KnownFields): string {
  const negation = term.isNegated ? '-' : '';
  if (term.kind === 'text') return negation + (isPlainName(term.text) ? term.text : quote(term.text));
  const value = /^[^\s"]\S*$/.test(term.value) ? term.value : quote(term.value);
  return `${negation}${printField(term.field, known)} ${term.operator} ${value}`;
}

function printField({ source, name }: FilterField, known: KnownFields): string {
  if (source === 'version') return name;
  const isPlain = isPlainName(name);
  const isSafe = isPlain && !isReserved(name) && !hasPrefix(name);
  if (source === 'parameter') return isSafe ? name : isPlain ? `param.${name}` : quote(name);
  return isSafe && !known.parameters.has(name) ? name : `metric.${isPlain ? name : quote(name)}`;
}

/** It can be in a filter without quotes. */
const isPlainName = (text: string): boolean =>
  /^[^\s"=<>!:-][^\s"=<>!:]*$/.test(text) &&
  text.toLowerCase() !== 'not' &&
  !isConnective(text.toLowerCase());

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
