import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, createTestClient, type TestClient, versionBody } from '#test-support/sandbox/test-client.ts';

interface Page {
  readonly lines: readonly string[];
  readonly start: string;
  readonly end: string;
}

async function readPage(client: TestClient, version: string, query: string): Promise<Page> {
  const { json, status } = await client.get(`training-jobs/${version}/aom-log?${query}`);
  expect(status).toBe(200);
  const content = String(at(json, 'content'));
  const lines = content === '' ? [] : content.split('\n');
  expect(at(json, 'lines')).toBe(lines.length);
  return { lines, start: String(at(json, 'start_line')), end: String(at(json, 'end_line')) };
}

describe('a log of 100,000 lines', () => {
  const version = '100000/versions/200999';
  const query = 'log_file=job-many-versions.0&lines=500';

  it('is read down and up without a gap or a repeat', async () => {
    const client = await createTestClient();
    await client.send('POST', '/sandbox/reset', { data: 'large' });
    expect((await client.get(`training-jobs/${version}/log/file-names`)).json).toEqual({
      is_success: true,
      log_file_list: ['job-many-versions.0'],
    });
    const down: string[] = [];
    let cursor = '0';
    for (;;) {
      const page = await readPage(client, version, `${query}&base_line=${cursor}&order=desc`);
      if (page.lines.length === 0) {
        expect(page).toMatchObject({ start: cursor, end: cursor });
        break;
      }
      expect(page.start).toMatch(/^\d{19}$/);
      expect(BigInt(page.start)).toBeGreaterThan(BigInt(cursor));
      expect(BigInt(page.end)).toBeGreaterThan(BigInt(page.start));
      cursor = page.end;
      down.push(...page.lines);
    }
    expect(down).toHaveLength(100_000);

    const newest = await readPage(client, version, query);
    expect(newest.end).toBe(cursor);
    const up: string[][] = [[...newest.lines]];
    for (let top = newest.start; ; ) {
      const page = await readPage(client, version, `${query}&base_line=${top}&order=asc`);
      if (page.lines.length === 0) break;
      top = page.start;
      up.push([...page.lines]);
    }
    expect(up.toReversed().flat()).toEqual(down);
  });
});

async function readAll(
  client: TestClient,
  version: string,
  file: string,
  lines: number,
  order: 'asc' | 'desc',
): Promise<string[]> {
  const pages: (readonly string[])[] = [];
  let page = await readPage(
    client,
    version,
    `${file}&lines=${lines}${order === 'desc' ? '&base_line=0' : ''}`,
  );
  while (page.lines.length > 0) {
    pages.push(page.lines);
    const cursor = order === 'desc' ? page.end : page.start;
    page = await readPage(client, version, `${file}&lines=${lines}&base_line=${cursor}&order=${order}`);
  }
  return (order === 'desc' ? pages : pages.toReversed()).flat();
}

const demoFiles = [
  ['10/versions/16', 'log_file=job-mnist-tensorflow.0'],
  ['10/versions/18', 'log_file=job-mnist-tensorflow.0'],
  ['10/versions/19', 'log_file=job-mnist-tensorflow.0'],
  ['11/versions/31', 'log_file=job-resnet50-flowers.0'],
  ['12/versions/41', 'log_file=job-bert-custom-image.1'],
  ['14/versions/1055', 'log_file=job-long-history.0'],
  ['14/versions/1120', 'log_file=job-long-history.0'],
  ['567524/versions/1108482', 'log_file=job-jobtest-tf.0'],
  ['10/versions/1108483', 'log_file=job-mnist-tensorflow.0'],
] as const;

it('pages of any size, down and up, hold each line once, at any time', async () => {
  const size = fc.integer({ min: 40, max: 500 });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...demoFiles),
      fc.nat({ max: 70_000 }),
      size,
      size,
      async ([version, file], passed, ofDown, ofUp) => {
        const client = await createTestClient();
        await client.send('POST', 'training-jobs/10/versions', versionBody());
        client.advance(passed);
        const down = await readAll(client, version, file, ofDown, 'desc');
        expect(await readAll(client, version, file, ofUp, 'asc')).toEqual(down);
        if (version !== '10/versions/1108483') expect(down.length).toBeGreaterThan(20);
      },
    ),
    { numRuns: 25 },
  );
});

describe('a log', () => {
  const created = '10/versions/1108483';
  const file = 'log_file=job-mnist-tensorflow.0';

  it('grows while the version runs, and only at its end', async () => {
    const client = await createTestClient();
    await client.send('POST', 'training-jobs/10/versions', versionBody());
    const names = async () =>
      at((await client.get(`training-jobs/${created}/log/file-names`)).json, 'log_file_list');
    expect(await names()).toEqual([]);
    expect(await readPage(client, created, file)).toEqual({ lines: [], start: '0', end: '0' });
    client.advance(14_050);
    expect(await names()).toEqual(['job-mnist-tensorflow.0']);
    const followed: string[] = [];
    let cursor = '0';
    for (let second = 14; second < 70; second += 1) {
      client.advance(1000);
      const page = await readPage(client, created, `${file}&lines=500&base_line=${cursor}`);
      cursor = page.end;
      followed.push(...page.lines);
    }
    const whole = await readPage(client, created, `${file}&lines=500`);
    expect(whole.lines).toEqual(followed);
    expect(whole.lines.length).toBeGreaterThan(100);
    expect(whole.lines.at(-2)).toContain('Training completed');
  });

  it('says why a version failed', async () => {
    const client = await createTestClient();
    const { lines } = await readPage(client, '10/versions/16', file);
    expect(lines.join('\n')).toContain('ValueError: Loss is NaN');
  });

  it('is one for each node', async () => {
    const client = await createTestClient();
    const { json } = await client.get('training-jobs/12/versions/40/log/file-names');
    expect(at(json, 'log_file_list')).toEqual(['job-bert-custom-image.0', 'job-bert-custom-image.1']);
    const first = await readPage(client, '12/versions/40', 'log_file=job-bert-custom-image.0');
    const second = await readPage(client, '12/versions/40', 'log_file=job-bert-custom-image.1');
    expect(first.lines).not.toEqual(second.lines);
    const named = await client.get('training-jobs/567524/versions/1108482/log/file-names');
    expect(at(named.json, 'log_file_list')).toEqual(['job-jobtest-tf.0']);
  });

  it('has 50 lines by default, and 0 to 500', async () => {
    const client = await createTestClient();
    const lines = async (query: string) =>
      (await readPage(client, '10/versions/20', `${file}${query}`)).lines.length;
    expect(await lines('')).toBe(50);
    expect(await lines('&lines=0')).toBe(0);
    expect(await lines('&lines=1&base_line=%20')).toBe(1);
    for (const query of [
      `${file}&lines=501`,
      `${file}&order=down`,
      `${file}&base_line=x`,
      '',
      'log_file=job-x.0',
    ]) {
      const answer = await client.get(`training-jobs/10/versions/20/aom-log?${query}`);
      expect(answer).toMatchObject({ status: 400, json: { error_code: 'ModelArts.0104' } });
    }
  });
});
