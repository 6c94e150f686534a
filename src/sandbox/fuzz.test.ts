import fc from 'fast-check';
import { parse } from 'lossless-json';
import { expect, it } from 'vitest';
import { at, createTestClient, projectId, versionBody } from '#test-support/sandbox/test-client.ts';

const runs = 10_000;

const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\0',
    '/',
    '..',
    '%',
    '%zz',
    '%2F',
    '%00',
    '__proto__',
    'constructor',
    'toString',
    '9'.repeat(400),
    '-1',
    '1e9',
  ),
);

const oddNumber = fc.constantFrom(0, -1, 1.5, 1e308, Number.MIN_VALUE, 2 ** 53, 9007199254740993n.toString());

const oddValue = fc.oneof(
  oddText,
  oddNumber,
  fc.constantFrom(null, true, [], {}, [[]], [null], { label: 'a' }),
  fc.jsonValue(),
);

const segment = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'training-jobs',
      'versions',
      'job',
      'datasets',
      'training-job-configs',
      '10',
      '20',
      '19',
      'stop',
      'log',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'file-names',
      'aom-log',
      'built-in-algorithms',
      'resource-specs',
      'ai-engines',
      '567524',
      'state',
    ),
  },
  { weight: 1, arbitrary: oddText.map(encodeURIComponentSafely) },
  { weight: 1, arbitrary: fc.constantFrom('%', '%%', '%C3%28', '\\', '%2e%2e', '#', '?') },
);

/** Half of a surrogate pair cannot be encoded. */
function encodeURIComponentSafely(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
}

const root = fc.constantFrom(
  `/v1/${projectId}`,
  `/v1/${projectId}`,
  `/v2/${projectId}`,
  '/v1/x',
  '/v3',
  '//v1',
  '',
);

const known = fc.constantFrom(
  `/v1/${projectId}/training-jobs/10/versions`,
  `/v1/${projectId}/training-jobs`,
  `/v1/${projectId}/training-job-configs`,
  `/v1/${projectId}/training-jobs/10`,
  `/v1/${projectId}/training-jobs/10/versions/20/aom-log`,
  '/v3/auth/tokens',
  '/sandbox/clock',
  '/sandbox/plan',
);

const path = fc.oneof(
  known,
  fc
    .tuple(root, fc.array(segment, { maxLength: 6 }))
    .map(([start, segments]) => [start, ...segments].join('/')),
);

const query = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'page',
        'per_page',
        'sortBy',
        'order',
        'status',
        'limit',
        'offset',
        'lines',
        'base_line',
        'log_file',
        '__proto__',
      ),
      oddText.map(encodeURIComponentSafely),
    ),
    { maxLength: 3 },
  )
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));

const configFields = [
  ...Object.keys(versionBody().config),
  'model_id',
  'parameter',
  'data_source',
  'flavor',
  'pool_id',
  'dataset_id',
  'volumes',
];

const body = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    '{',
    '[',
    '{"a":1e999999}',
    '['.repeat(5000),
    '{"config":{"__proto__":{"x":1}}}',
    '\uFEFF{}',
    '{"a":1,"a":2}',
  ),
  fc
    .dictionary(fc.constantFrom(...configFields), oddValue, { maxKeys: 3 })
    .map((changes) => JSON.stringify({ job_name: 'x', job_desc: 'x', ...versionBody(changes) })),
  fc
    .tuple(
      fc.constantFrom('config', 'job_desc', 'auth', 'speed', 'outcome', 'config_name', 'constructor'),
      oddValue,
    )
    .map(([name, value]) => JSON.stringify({ [name]: value })),
  fc.jsonValue().map((value) => JSON.stringify(value)),
);

const method = fc.constantFrom(
  'GET',
  'GET',
  'POST',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'HEAD',
  'OPTIONS',
  'PROPFIND',
);

it(`answers ${runs} odd requests in the envelope and never fails itself`, async () => {
  const client = await createTestClient();
  const request = fc.record({ method, path, query, body });
  await fc.assert(
    fc.asyncProperty(request, async (odd) => {
      const hasBody = odd.method !== 'GET' && odd.method !== 'HEAD';
      const target = `${odd.path.startsWith('/') ? '' : '/'}${odd.path}?${odd.query}`;
      const answer = await client.send(odd.method, target, hasBody ? odd.body : undefined);
      expect(answer.status).toBeGreaterThanOrEqual(200);
      expect(answer.status).toBeLessThan(500);
      expect(answer.headers.get('Content-Type')).toBe('application/json; charset=UTF-8');
      if (odd.method === 'HEAD') return;
      expect(() => parse(answer.text)).not.toThrow();
      expect(answer.text).not.toMatch(/\bat .*\.(ts|js):\d+/);
      if (answer.status >= 400 && at(answer.json, 'error') === undefined) {
        expect(answer.json).toMatchObject({
          is_success: false,
          error_code: expect.stringMatching(/^ModelArts\.\d{4}$/),
        });
        expect(at(answer.json, 'error_message')).toEqual(expect.any(String));
      }
    }),
    { numRuns: runs },
  );
  expect(Reflect.get({}, 'x')).toBeUndefined();
  expect((await client.get('training-jobs')).status).toBe(200);
}, 120_000);
