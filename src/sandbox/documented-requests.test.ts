import { describe, expect, it } from 'vitest';
import { type Sample, samples } from '#test-support/recorded-answers/samples.ts';
import { createTestClient } from '#test-support/sandbox/test-client.ts';

// The requests of the pages' first edition, which the sandbox is made from; why it refuses some is in docs/sandbox.md.

interface DocumentedRequest {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
}

function requestOf({ file, text }: Sample): readonly DocumentedRequest[] {
  const match = /^(GET|POST|PUT|DELETE)\s+https:\/\/endpoint\/v1\/\{project_id\}\/(\S+)\s*([\s\S]*)$/.exec(
    text,
  );
  const [, method = '', path = '', rest = ''] = match ?? [];
  if (match === null || !file.startsWith('api-ref/')) return [];
  const name = `${method} ${path} ${file}`;
  // A long address continues in the next line.
  return method === 'GET'
    ? [{ name, method, path: path + rest, body: undefined }]
    : [{ name, method, path, body: rest === '' ? undefined : rest }];
}

const requests = samples.flatMap(requestOf);

/** To demo data as it is in the beginning, with the saved configuration that a page makes. */
async function answerTo({ method, path, body }: DocumentedRequest) {
  const client = await createTestClient();
  const saved = requests.find((request) => request.method === 'POST' && isOfConfigurations(request));
  if (path.startsWith('training-job-configs/'))
    await client.send('POST', 'training-job-configs', saved?.body);
  return client.send(method, path, body);
}

const isOfConfigurations = ({ path }: DocumentedRequest): boolean => path === 'training-job-configs';
const isTensorBoard = ({ path }: DocumentedRequest): boolean => path.startsWith('visualization-jobs');

/** Replaces names of the samples that do not exist by existing ones. */
const present = (path: string): string =>
  path
    .replace('training-jobs/10/versions/10', 'training-jobs/10/versions/19')
    .replace('log_file=log1.log&base_line=1551252759254000002', 'log_file=job-mnist-tensorflow.0')
    .replace(/^training-job-configs\/[\w-]+/, 'training-job-configs/testConfig');

const refusals: readonly { readonly text: string; readonly message: string }[] = [
  { text: '"key": "batch_size"', message: 'parameter[1] needs a label.' },
  { text: '"host_path"', message: 'host_path in volumes needs a dedicated pool.' },
];

function expectedFor({ body = '' }: DocumentedRequest) {
  const refusal = refusals.find(({ text }) => body.includes(text));
  return refusal === undefined
    ? { status: 200, json: { is_success: true } }
    : { status: 400, json: { error_code: 'ModelArts.0104', error_message: refusal.message } };
}

it('has the requests of the pages', () => {
  expect(requests.length).toBeGreaterThan(25);
});

const modelled = requests.filter((request) => !isTensorBoard(request));

describe.each(modelled)('$name', (request) => {
  const isPresent = present(request.path) === request.path;

  it.runIf(isPresent)('is answered as the documentation of the sandbox says', async () => {
    expect(await answerTo(request)).toMatchObject(expectedFor(request));
  });

  it.skipIf(isPresent)('names what is not there, and is answered with what is', async () => {
    expect(await answerTo(request)).toMatchObject({ status: 404, json: { error_code: 'ModelArts.0102' } });
    const path = present(request.path);
    expect(await answerTo({ ...request, path })).toMatchObject(expectedFor(request));
  });
});

it.each(requests.filter(isTensorBoard))('there are no TensorBoard jobs: $name', async (request) => {
  expect(await answerTo(request)).toMatchObject({
    status: 404,
    json: { error_code: 'ModelArts.0015' },
  });
});

it('makes the job of the worked example', async () => {
  const example = samples.filter(({ file }) => file.includes('application_cases'));
  const body = example.map(({ text }) => text).find((text) => text.includes('"job_name": "jobtest_TF"'));
  const client = await createTestClient();
  const { json } = await client.send('POST', 'training-jobs', body?.replace('jobtest_TF', 'jobtest_TF_2'));
  expect(json).toMatchObject({ is_success: true });
});
