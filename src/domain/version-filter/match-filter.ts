import { compareDecimals, readDecimal } from './decimal.ts';
import type { FilterField, FilterOperator, FilterTerm } from './filter-term.ts';
import { readDate, readDuration, type TimeRange } from './time-values.ts';
import { compareTexts } from './value-order.ts';

/** What a filter reads from a version. */
export interface VersionFacts {
  /** The values of a field; none if the version does not have it. Times and durations are milliseconds. */
  readonly valuesOf: (field: FilterField) => readonly string[];
  /** All texts of the version, in lower case. */
  readonly texts: () => readonly string[];
}

type Test = (facts: VersionFacts) => boolean;

/** Whether all conditions hold for a version. */
export function filterTest(terms: readonly FilterTerm[]): Test {
  const tests = terms.map(testOf);
  return (facts) => tests.every((test) => test(facts));
}

function testOf(term: FilterTerm): Test {
  const test = term.kind === 'text' ? textTest(term.text) : fieldTest(term.field, term.operator, term.value);
  return term.isNegated ? (facts) => !test(facts) : test;
}

function textTest(text: string): Test {
  const lower = text.toLowerCase();
  return ({ texts }) => texts().some((each) => each.includes(lower));
}

/** `!=` holds where `=` does not, so also where the version does not have the field. */
function fieldTest(field: FilterField, operator: FilterOperator, value: string): Test {
  if (operator === '!=') {
    const isEqual = fieldTest(field, '=', value);
    return (facts) => !isEqual(facts);
  }
  const test = valueTest(field, operator, value);
  return (facts) => facts.valuesOf(field).some(test);
}

type ValueTest = (value: string) => boolean;
type Operator = Exclude<FilterOperator, '!='>;

function valueTest({ source, name }: FilterField, operator: Operator, value: string): ValueTest {
  const range = source !== 'version' ? null : rangeOf(name, operator, value);
  if (range !== null) return rangeTest(operator, range);
  const isText = source === 'version' && (name === 'version' || name === 'id' || name === 'base');
  return operator === ':' || operator === '='
    ? equalTest(operator, value)
    : orderTest(operator, value, isText);
}

function rangeOf(name: string, operator: Operator, value: string): TimeRange | null {
  if (name === 'created') return readDate(value);
  const range = name === 'duration' ? readDuration(value) : null;
  // 75 minutes equal 1h and are more than 1h: `<` and `>` compare milliseconds.
  return range === null || operator === ':' || operator === '=' ? range : { ...range, end: range.start + 1 };
}

function equalTest(operator: ':' | '=', value: string): ValueTest {
  const lower = value.toLowerCase();
  if (operator === ':') return (text) => text.toLowerCase().includes(lower);
  const decimal = readDecimal(value);
  return (text) => {
    if (text.toLowerCase() === lower) return true;
    const other = decimal === null ? null : readDecimal(text);
    return decimal !== null && other !== null && compareDecimals(other, decimal) === 0;
  };
}

type Order = Exclude<Operator, ':' | '='>;

const holds: Readonly<Record<Order, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function orderTest(operator: Order, value: string, isText: boolean): ValueTest {
  if (isText) return (text) => holds[operator](compareTexts(text, value));
  const decimal = readDecimal(value);
  return (text) => {
    const other = readDecimal(text);
    return decimal !== null && other !== null && holds[operator](compareDecimals(other, decimal));
  };
}

/** Equal is what lies in the range: the whole day, or the hour that has begun. */
function rangeTest(operator: Operator, { start, end }: TimeRange): ValueTest {
  const tests: Readonly<Record<Operator, (time: number) => boolean>> = {
    ':': (time) => time >= start && time < end,
    '=': (time) => time >= start && time < end,
    '<': (time) => time < start,
    '<=': (time) => time < end,
    '>': (time) => time >= end,
    '>=': (time) => time >= start,
  };
  return (text) => tests[operator](Number(text));
}
