import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseParameters } from './parse-parameters.ts';

const reasons = (text: string) => parseParameters(text).unreadable.map(({ reason }) => reason);

describe('the upper limits', () => {
  it.each([
    ['JSON nested 4,000 deep', '{"a":'.repeat(4000) + '}'.repeat(4000), /Nested deeper than 50 levels/],
    ['lists nested 4,000 deep', '['.repeat(4000), /Nested deeper than 50 levels/],
    ['YAML nested deep', `a: ${'['.repeat(4000)}`, /Nested deeper than 50 levels/],
    [
      'YAML indented deep',
      Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      /Nested deeper/,
    ],
    ['125,000 assignments in a line', `A=1 ${'B=2 '.repeat(125_000)}`, /Too long to be read/],
    ['200,000 numbers', `[${'1,'.repeat(200_000)}1]`, /Too long to be read/],
    ['a long line', `A=${' #'.repeat(500_000)}\u2028`, /Too long to be read/],
    ['many lines', 'a=1\n'.repeat(10_000), /Too long to be read/],
    [
      'many parameters',
      Array.from({ length: 2001 }, (_, index) => `p${index}=1`).join('\n'),
      /Too long to be read/,
    ],
  ])('%s is named, and nothing of it is applied', (_name, text, reason) => {
    expect(parseParameters(text).parameters).toEqual([]);
    expect(reasons(text)).toContainEqual(expect.stringMatching(reason));
  });

  it('allow a thousand parameters, in any format', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `parameter_${index}`);
    const count = (text: string) => parseParameters(text).parameters.length;
    expect(count(names.map((name) => `${name}=1e-07`).join('\n'))).toBe(1000);
    expect(count(names.map((name) => `--${name} 1e-07`).join(' '))).toBe(1000);
    expect(count(names.map((name) => `${name}: 1e-07`).join('\n'))).toBe(1000);
    expect(count(JSON.stringify(names.map((label) => ({ label, value: '1' }))))).toBe(1000);
    expect(count(names.map((name) => `${name}\t1e-07`).join('\n'))).toBe(1000);
  });
});

const fragments = fc.constantFrom(
  ...[
    '--',
    '-',
    '=',
    ':',
    ': ',
    '"',
    "'",
    '\\',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '#',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    ',',
    ';',
    '|',
  ],
  ...[
    'a',
    'lr',
    '0.1',
    '1e-07',
    '\\n',
    '\\u',
    '\\x',
    'export ',
    '- ',
    '---',
    '|',
    '&',
    '$',
    '$(',
    '`',
    '^',
    '/*',
    '<<',
    '%',
  ],
  ...[
    '\u2028',
    '\ud83d',
    '\0',
    '“',
    '”',
    '‘',
    '０',
    '－',
    '\u200b',
    'python ',
    'dict(',
    'curl ',
    'docker run ',
    '```',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fragments).map((parts) => parts.join('')),
);

describe('whatever is pasted', () => {
  it('throws nothing, and each name is there once and not blank', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const names = parseParameters(text).parameters.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter((name) => name.trim() === '')).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ...['"', "'", `'"`, ' ', ' #', 'a: "', '\\', '[', '{"a":', 'A="\n', 'A=[\n', 'a\t"', 'a,"', '--a ', '$('],
    ...['/*', '“', '０a', '$a', 'x=1 ', '- a\n', 'a: b\n', '`', '^\n'],
    ...[
      '\\ ',
      'f(',
      '=(',
      ' b=',
      ', b: ',
      '",\n',
      '&b=',
      'a_',
      '1. ',
      '`a`: ',
      '**',
      '1\n',
      'x\t',
      '0',
      '０',
    ],
  ])('is read with work that grows with its length: %j', (piece) => {
    const workOf = (count: number) => {
      const text = `a=${piece.repeat(count)}\u2028`;
      const runs = [1, 2, 3].map(() => {
        const before = process.cpuUsage();
        parseParameters(text);
        return process.cpuUsage(before).user / 1000;
      });
      return Math.min(...runs);
    };
    // Sixteen times the text is some sixteen times the work, and 256 times where each part is compared with each other.
    // Times close to zero show nothing about growth.
    expect(workOf(8000)).toBeLessThan(80 * Math.max(workOf(500), 5));
  });
});
