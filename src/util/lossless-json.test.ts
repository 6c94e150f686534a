import fc from 'fast-check';
import { parse } from 'lossless-json';
import { describe, expect, it } from 'vitest';
import { isJsonObject, jsonText, parseJson, parseJsonSource, stringifyJson } from './lossless-json.ts';

describe('lossless JSON', () => {
  it.each(['9007199254740993', '1e-07', '32.0', '-0', '12345678901234567890', '1E+2'])(
    'keeps %s',
    (number) => {
      expect(parseJson(`{"value":${number}}`)).toEqual({ value: number });
    },
  );

  it('keeps every integer through writing and reading', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt()), (values) => {
        expect(parseJson(stringifyJson(values))).toEqual(values.map(String));
      }),
    );
  });

  it('reads what has no numbers as JSON.parse does', () => {
    const json = fc.jsonValue({ noUnicodeString: false }).map((value) => JSON.stringify(value, textOnly));
    fc.assert(
      fc.property(json, (text) => {
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('takes the last of repeated keys, also when it is null', () => {
    expect(parseJson('{"a":1,"b":2,"a":3}')).toEqual({ a: '3', b: '2' });
    expect(parseJson('{"a":1,"a":null}')).toEqual({ a: null });
  });

  it.each(['', '{', '<html>', '{"a":}', '{"version_name":""V0001"}'])('refuses %j', (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });

  const exactly = (text: string) =>
    parse(text, null, { parseNumber: (source) => source, onDuplicateKey: ({ newValue }) => newValue });

  it('reads and refuses what a parser that knows nothing of quoting does', () => {
    const piece = fc.constantFrom(
      ...['{', '}', '[', ']', ':', ',', '"', '\\', ' ', '\n', '-', '+', '.', 'e', 'E', '0', '1', '12', '007'],
      ...[
        '-0',
        '1e-07',
        '1.50',
        '"a"',
        '"a":',
        '"1"',
        '"\\""',
        '"\\\\"',
        'true',
        'null',
        'x',
        '\u0000',
        '"é',
      ],
    );
    const nearlyJson = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const json = fc.json({ maxDepth: 4 });
    const damaged = fc.tuple(json, fc.nat(), piece).map(([text, at, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + 1);
    });
    const outcome = (read: (text: string) => unknown, text: string) => {
      try {
        return { read: read(text) };
      } catch (error) {
        return { refused: error instanceof SyntaxError };
      }
    };
    fc.assert(
      fc.property(fc.oneof(json, damaged, nearlyJson), (text) => {
        expect(outcome(parseJson, text)).toEqual(outcome(exactly, text));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([3_900_000, 4_100_000])('reads a string of %i characters', (length) => {
    const log = 'x "y"\\n'.repeat(length / 7);
    expect(parseJson(JSON.stringify({ log, line: 7 }))).toEqual({ log, line: '7' });
  });

  it('refuses to write nothing', () => {
    expect(() => stringifyJson(undefined)).toThrow(TypeError);
  });
});

describe('a value as text', () => {
  it.each([
    ['"a b"', 'a b'],
    ['1e-07', '1e-07'],
    ['32.0', '32.0'],
    ['true', 'true'],
    ['null', ''],
    ['[1.0, {"a": 12345678901234567890}]', '[1.0,{"a":12345678901234567890}]'],
  ])('%s is %j', (source, text) => {
    expect(jsonText(parseJsonSource(source))).toBe(text);
  });

  it('tells an object from a number', () => {
    expect(['{}', '1', '[]', 'null', '""'].map((source) => isJsonObject(parseJsonSource(source)))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

function textOnly(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}
