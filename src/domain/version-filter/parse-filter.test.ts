import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleVersion } from '#test-support/sample-submission.ts';
import { filterExamples } from './filter-examples.ts';
import { type KnownFields, knownFields } from './filter-fields.ts';
import { type FilterOperator, type FilterTerm, versionFieldNames } from './filter-term.ts';
import { parseFilter } from './parse-filter.ts';
import { printFilter } from './print-filter.ts';
import { withSuggestion } from './with-suggestion.ts';

const known: KnownFields = {
  parameters: new Set(['learning_rate', 'batch_size', 'status', 'max steps', 'accuracy']),
  metrics: new Set(['accuracy', 'val_loss', 'id']),
};

/** Each term as `field operator value`, with its source; text as it is. */
const told = (text: string): readonly string[] =>
  parseFilter(text, known).terms.map((term) => {
    const not = term.isNegated ? 'not ' : '';
    if (term.kind === 'text') return `${not}'${term.text}'`;
    return `${not}${term.field.source} ${term.field.name} ${term.operator} ${term.value}`;
  });

describe('what is understood', () => {
  it.each([
    ['', []],
    ['adam "two words"', ["'adam'", "'two words'"]],
    ['learning_rate = 0.01', ['parameter learning_rate = 0.01']],
    ['learning_rate=0.01 batch_size>=32', ['parameter learning_rate = 0.01', 'parameter batch_size >= 32']],
    ['Learning_Rate : 1', ['parameter learning_rate : 1']],
    ['"max steps" != 5', ['parameter max steps != 5']],
    ['status = failed', ['version status = failed']],
    ['param.status = x "status" = y', ['parameter status = x', 'parameter status = y']],
    ['param."max steps" < 5', ['parameter max steps < 5']],
    ['accuracy > 0.9 metric.accuracy > 0.9', ['parameter accuracy > 0.9', 'metric accuracy > 0.9']],
    ['val_loss < 1e-3', ['metric val_loss < 1e-3']],
    ['spec : gpu name = V0004', ['version specification : gpu', 'version version = V0004']],
    ['-adam not sgd -status=failed', ["not 'adam'", "not 'sgd'", 'not version status = failed']],
    ['obs://bucket/data', ["'obs://bucket/data'"]],
    ['batch_size = "a \\" b"', ['parameter batch_size = a " b']],
    ['batch_size = ""', ['parameter batch_size = ']],
    ['batch_size = a=b', ['parameter batch_size = a=b']],
    ['created > 2019-05-01 duration > 1h30m', ['version created > 2019-05-01', 'version duration > 1h30m']],
    ['version > V0010', ['version version > V0010']],
    ['-', ["'-'"]],
    ['--lr', ["not '-lr'"]],
  ])('%s', (text, terms) => {
    expect(told(text)).toEqual(terms);
    expect(parseFilter(text, known).problems).toEqual([]);
  });
});

describe('what is not understood is named', () => {
  it.each([
    ['lerning_rate = 1', 'lerning_rate = 1', 'Unknown field: lerning_rate', 'learning_rate'],
    ['statsu=failed', 'statsu=failed', 'Unknown field: statsu', 'status'],
    ['zzz=1', 'zzz=1', 'Unknown field: zzz', null],
    ['param.nothing = 1', 'param.nothing = 1', 'Unknown field: nothing', null],
    ['metric.val_los = 1', 'metric.val_los = 1', 'Unknown field: val_los', 'val_loss'],
    ['batch_size =', 'batch_size =', 'A value is missing after =', null],
    ['not', 'not', 'A condition is missing after not', null],
    ['OR', 'OR', 'OR is not supported: all conditions must hold', null],
    ['batch_size > many', 'batch_size > many', 'many is not a number', null],
    ['created > 2019-13-01', 'created > 2019-13-01', '2019-13-01 is not a date; use 2019-05-01', null],
    ['duration > 90', 'duration > 90', '90 is not a duration; use 90m or 1h30m', null],
    ['"open', '"open', 'The closing quote is missing.', null],
  ])('%s', (text, part, message, suggestion) => {
    const parsed = parseFilter(`adam ${text}`, known);
    expect(parsed.problems).toEqual([{ text: part, message, suggestion, mistyped: 'name' }]);
    expect(parsed.terms).toEqual([{ kind: 'text', text: 'adam', isNegated: false }]);
  });
});

describe('a status that there is not is named', () => {
  it.each([
    ['status = runing', 'No status is called “runing”. Did you mean running?', 'status = running'],
    ['status=FAIL', 'No status is called “FAIL”. Did you mean failed?', 'status=failed'],
    ['-status != imagefailed', 'No status is called “imagefailed”.', '-status != "image failed"'],
    ['status : bogus', 'No status is called “bogus”. Use one such as queued, running', null],
  ])('%s', (text, message, fixed) => {
    const { terms, problems } = parseFilter(`adam ${text}`, known);
    expect(terms).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0] && withSuggestion(`adam ${text}`, problems[0])).toBe(`adam ${fixed ?? text}`);
  });

  it.each([
    'status = Running',
    'status = "image failed"',
    'status : fail',
    'status = "Status 99"',
    'param.status = bogus',
  ])('not %s', (text) => {
    expect(parseFilter(text, known).problems).toEqual([]);
    expect(parseFilter(text, known).terms).toHaveLength(1);
  });

  it('and an unknown name is replaced by the one that is meant', () => {
    const filter = 'adam lerning_rate = 0.01';
    const [problem] = parseFilter(filter, known).problems;
    expect(problem && withSuggestion(filter, problem)).toBe('adam learning_rate = 0.01');
  });
});

it('examples can be asked of the job', () => {
  const versions = [sampleVersion('7', '/b/out/', { createTime: Date.UTC(2026, 3, 5) })];
  for (const metric of [
    { name: 'val_loss', isLoss: true },
    { name: '', isLoss: false },
  ]) {
    const fields = { ...knownFields(versions), metrics: new Set(['val_loss']) };
    const examples = filterExamples(versions, fields, metric);
    expect(examples).toHaveLength(5);
    for (const { filter } of examples)
      expect(parseFilter(filter, fields)).toMatchObject({ terms: [{}], problems: [] });
    expect(new Set(examples.map(({ filter }) => filter)).size).toBe(5);
  }
});

it('an operator needs a field', () => {
  expect(parseFilter('= 5 adam', known)).toEqual({
    terms: [{ kind: 'text', text: 'adam', isNegated: false }],
    problems: [{ text: '= 5', message: 'A name is missing before =', suggestion: null, mistyped: 'name' }],
  });
});

const oddText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('"', '\\', ' ', '=', '!', '<', ':', '/', '-', 'not', 'a', 'param.', '\u00a0'),
  }),
  fc.constantFrom('', 'status', 'SPEC', 'not', 'Not', '-', 'metric.x', 'PARAM.', '__proto__', 'id'),
);

it('any text can be read, and none of it is lost', () => {
  fc.assert(
    fc.property(oddText, (text) => {
      const { terms, problems } = parseFilter(text, known);
      expect(terms.length + problems.length > 0).toBe(text.trim() !== '');
    }),
    { numRuns: 2000 },
  );
});

const textOperator = fc.constantFrom<FilterOperator[]>('=', '!=', ':');
const anyOperator = fc.constantFrom<FilterOperator[]>('=', '!=', ':', '<', '<=', '>', '>=');

const anyCondition = fc.oneof(
  fc.record({ operator: textOperator, value: oddText }),
  fc.record({ operator: anyOperator, value: fc.constantFrom('0.01', '-1e-7', '12345678901234567890') }),
);
const anyTerm: fc.Arbitrary<FilterTerm> = fc
  .record({
    isNegated: fc.boolean(),
    text: oddText,
    source: fc.constantFrom('parameter' as const, 'metric' as const),
    condition: anyCondition,
    own: fc.constantFrom(
      ...versionFieldNames.filter((name) => !['created', 'duration', 'status'].includes(name)),
    ),
    kind: fc.constantFrom('text', 'field', 'own'),
  })
  .map(({ isNegated, text, source, condition, own, kind }) => {
    if (kind === 'text') return { kind, isNegated, text };
    const field = kind === 'own' ? ({ source: 'version', name: own } as const) : { source, name: text };
    return { kind: 'field', isNegated, field, ...condition };
  });

it('what is printed is read as the same', () => {
  fc.assert(
    fc.property(fc.array(anyTerm), (terms) => {
      const namesOf = (source: string) =>
        new Set(
          terms.flatMap((term) =>
            term.kind === 'field' && term.field.source === source ? [term.field.name] : [],
          ),
        );
      const fields = { parameters: namesOf('parameter'), metrics: namesOf('metric') };
      expect(parseFilter(printFilter(terms, fields), fields)).toEqual({ terms, problems: [] });
    }),
    { numRuns: 3000 },
  );
});
