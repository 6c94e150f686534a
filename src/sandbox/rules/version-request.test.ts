import { describe, expect, it } from 'vitest';
import { accept, acceptText, bytesOf, codeOf, good, refusalOf } from '#test-support/sandbox/test-rules.ts';
import { maxBodyBytes, parseJsonObject } from './json.ts';

describe('the body', () => {
  it.each([
    '',
    '{',
    '[]',
    '"x"',
    '1',
    'null',
    '{"config":{}',
    '\uFEFF{"config":{}}',
    '{a:1}',
    "{'a':1}",
    '['.repeat(200_000),
  ])('is refused when it is not a JSON object: %.20s', (text) =>
    expect(refusalOf(() => acceptText(text)).code).toBe('ModelArts.2787'),
  );

  it('is refused when it is not UTF-8', () => {
    const bytes = new Uint8Array([...bytesOf('{"job_desc":"'), 0xff, ...bytesOf('"}')]);
    expect(refusalOf(() => parseJsonObject({ bytes, isTooLarge: false })).code).toBe('ModelArts.2787');
  });

  it('may be 12 MB and no more', () => {
    const padding = ' '.repeat(maxBodyBytes - JSON.stringify({ config: good }).length);
    expect(acceptText(JSON.stringify({ config: good }) + padding).preVersionId).toBe('20');
    const refusal = refusalOf(() => parseJsonObject({ bytes: new Uint8Array(), isTooLarge: true }));
    expect(refusal).toMatchObject({ status: 413, code: 'ModelArts.4104' });
  });

  it('keeps long strings as they are', () => {
    const value = `${'\\n"long-0-0"'.repeat(2000)}\\`;
    const long = { parameter: [{ label: 'a', value }], x: 'long-1-0', y: { ['k'.repeat(20_000)]: 1.0 } };
    expect(accept(long, { z: 'x'.repeat(11 * 1024 * 1024) }).config.parameters).toEqual([
      { label: 'a', value },
    ]);
    for (const text of [
      `{"a":"${'x'.repeat(20_000)}`,
      `{"a":"${'\n'.repeat(20_000)}"}`,
      `{"a":"${'\\x'.repeat(9000)}"}`,
    ]) {
      expect(refusalOf(() => acceptText(text)).code).toBe('ModelArts.2787');
    }
  });

  it.each([
    ['job_desc', { job_desc: 5 }],
    ['config', { config: 'x' }],
    ['config', { config: [1] }],
  ])('names %s of a wrong type', (name, rest) => {
    expect(refusalOf(() => accept({}, rest))).toMatchObject({ status: 400, code: 'ModelArts.2825' });
    expect(refusalOf(() => accept({}, rest)).message).toContain(name);
  });

  it.each([
    ['worker_server_num', '1'],
    ['app_url', 5],
    ['boot_file_url', {}],
    ['data_url', ['x']],
    ['dataset_id', true],
    ['data_source', 'x'],
    ['data_source', [1]],
    ['data_source', [null]],
    ['parameter', {}],
    ['spec_id', 'x'],
    ['spec_id', 1.5],
    ['spec_id', true],
    ['pool_id', 7],
    ['flavor', 'x'],
    ['train_url', false],
    ['log_url', 1],
    ['model_id', '-4'],
    ['user_image_url', 1],
    ['user_command', {}],
    ['pre_version_id', ' 20'],
  ])('names config.%s of a wrong type', (name, value) => {
    expect(codeOf({ [name]: value })).toBe('2825');
    expect(refusalOf(() => accept({ [name]: value })).message).toContain(name);
  });

  it('takes 64-bit ids as integers or digits, with leading zeros only in digits', () => {
    const withSpec = (spec: string) =>
      acceptText(`{"config":${JSON.stringify({ ...good, spec_id: 'SPEC' }).replace('"SPEC"', spec)}}`);
    expect(withSpec('9223372036854775807').config.pool).toEqual({
      kind: 'public',
      specId: '9223372036854775807',
    });
    expect(withSpec('"0001"').config.pool).toEqual({ kind: 'public', specId: '1' });
    for (const spec of [
      '9223372036854775808',
      '"9223372036854775808"',
      '1.0',
      '1e0',
      `"${'9'.repeat(1e6)}"`,
    ]) {
      expect(refusalOf(() => withSpec(spec)).code).toBe('ModelArts.2825');
    }
    expect(refusalOf(() => withSpec('01')).code).toBe('ModelArts.2787');
    expect(refusalOf(() => withSpec('-1')).code).toBe('ModelArts.2781');
  });

  it('takes null, "" and [] as absent, ignores unknown fields, and counts the last of a repeated key', () => {
    const absent = {
      engine_id: '',
      model_id: null,
      user_image_url: '',
      user_command: [],
      pool_id: '',
      data_source: [],
    };
    expect(accept({ ...absent, parameter: null, dataset_id: null, log_url: '', volumes: 'x' })).toEqual(
      accept({}),
    );
    const text = JSON.stringify({ config: good }).replace('"spec_id":1', '"spec_id":"x","spec_id":1');
    expect(acceptText(text)).toEqual(accept({}));
    const polluted = acceptText(`{"__proto__":{"x":1},"constructor":1,"config":${JSON.stringify(good)}}`);
    expect(polluted).toEqual(accept({}));
    expect(refusalOf(() => acceptText('{"config":{"__proto__":{"pre_version_id":20}}}')).code).toBe(
      'ModelArts.0104',
    );
  });
});
