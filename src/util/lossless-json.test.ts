import fc from 'fast-check';
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
