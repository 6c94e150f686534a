import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { jobIdSchema, projectIdSchema, versionIdSchema } from '#domain/ids.ts';
import { samples } from '#test-support/recorded-answers/samples.ts';
import { createClient } from './client.ts';
import { fetchFrom } from './fetch-from.ts';
import { logFileNamesQuery, readLogPage } from './logs.ts';

const owner = {
  projectId: projectIdSchema.parse('p1'),
  jobId: jobIdSchema.parse('9007199254740993'),
  versionId: versionIdSchema.parse('9007199254740995'),
};

function clientOf(answer: () => Response) {
  const addresses: string[] = [];
  const fetch = fetchFrom((request) => {
    addresses.push(request.url.replace('http://localhost', ''));
    return answer();
  });
  return { client: createClient({ fetch, getToken: async () => 'token' }), addresses };
}

const json =
  (text: string, status = 200) =>
  () =>
    new Response(text, { status });

const namesOf = (answer: () => Response) =>
  new QueryClient({ defaultOptions: { queries: { retry: false } } }).fetchQuery(
    logFileNamesQuery(clientOf(answer).client, owner),
  );

const pageOf = (answer: () => Response) =>
  readLogPage(clientOf(answer).client, { ...owner, file: 'job-a.0', order: 'desc', lines: 500 });

const none = { content: '', startLine: null, endLine: null, count: 0 };

const noLog: readonly (readonly [string, () => Response])[] = [
  ['204', () => new Response(null, { status: 204 })],
  ...['0806', '2776', '2818', '2819', '2820', '2836'].map(
    (code) => [code, json(`{"is_success":false,"error_code":"ModelArts.${code}"}`, 400)] as const,
  ),
];

describe('the names of the log files', () => {
  it.each([
    ['a list', '{"is_success":true,"log_file_list":["job-a.0","job-a.1"]}', ['job-a.0', 'job-a.1']],
    ['one text', '{"log_file_list":"job-a.0"}', ['job-a.0']],
    ['no list', '{"is_success":true,"log_file_list":null}', []],
    ['no field', '{"is_success":true}', []],
    ['an empty text', '{"log_file_list":""}', []],
  ])('are read from %s', async (_what, text, names) => {
    expect(await namesOf(json(text))).toEqual(names);
  });

  it('are read from each sample of the documentation', async () => {
    const answers = samples.filter(({ text }) => text.includes('"log_file_list"'));
    expect(answers.length).toBeGreaterThan(1);
    for (const { text } of answers) {
      const names = await namesOf(json(text));
      expect(names).toHaveLength(1);
      expect(text).toContain(names[0]);
    }
  });

  it.each(noLog)('are none where there is no log: %s', async (_what, answer) => {
    expect(await namesOf(answer)).toEqual([]);
  });

  it('are not made from an answer to something else', async () => {
    await expect(namesOf(json('{"jobs":[]}'))).rejects.toMatchObject({ kind: 'unreadable' });
  });
});

describe('a page of a log', () => {
  it('is asked for by the cursor as it came', async () => {
    const { client, addresses } = clientOf(json('{"is_success":true}'));
    const request = { ...owner, file: 'job-a b.0', lines: 500 };
    await readLogPage(client, { ...request, order: 'desc' });
    await readLogPage(client, { ...request, order: 'asc', baseLine: '1551252759254000002' });
    const path = `/v1/p1/training-jobs/${owner.jobId}/versions/${owner.versionId}/aom-log`;
    expect(addresses).toEqual([
      `${path}?log_file=job-a+b.0&lines=500&order=desc`,
      `${path}?log_file=job-a+b.0&lines=500&base_line=1551252759254000002&order=asc`,
    ]);
  });

  it.each([
    ['texts', '"1551252759254000002"', '"1551252759254000003"', '2'],
    ['numbers', '1551252759254000002', '1551252759254000003', '"2"'],
    ['texts with blanks', '" 1551252759254000002"', '"1551252759254000003 "', '" 2"'],
  ])('has cursors without loss from %s', async (_what, start, end, count) => {
    const text = `{"is_success":true,"content":"a\\nb","start_line":${start},"end_line":${end},"lines":${count}}`;
    expect(await pageOf(json(text))).toEqual({
      content: 'a\nb',
      startLine: '1551252759254000002',
      endLine: '1551252759254000003',
      count: 2,
    });
  });

  it.each([
    ['nothing but success', '{"is_success":true}', null],
    ['an empty content', '{"content":"","lines":0,"start_line":"","end_line":""}', 0],
    ['nulls', '{"content":null,"lines":null,"start_line":null,"end_line":null}', null],
    ['what cannot be read', '{"content":"","lines":"many","start_line":"-","end_line":1.5e18}', null],
  ])('has no lines in %s', async (_what, text, count) => {
    expect(await pageOf(json(text))).toEqual({ ...none, count });
  });

  it.each(noLog)('has no lines where there is no log: %s', async (_what, answer) => {
    expect(await pageOf(answer)).toEqual(none);
  });

  it.each([
    ['an empty body that is not 204', json('')],
    ['an answer to something else', json('{"jobs":[]}')],
    ['a page of a gateway', json('<html>')],
  ])('is not made from %s', async (_what, answer) => {
    await expect(pageOf(answer)).rejects.toMatchObject({ kind: 'unreadable' });
  });

  it('is not there where the call fails', async () => {
    await expect(pageOf(json('{"error_code":"ModelArts.0104"}', 400))).rejects.toMatchObject({
      kind: 'refused',
    });
  });

  it('is read from each sample of the documentation', async () => {
    const pages = samples.filter(({ text }) => text.includes('"start_line"'));
    expect(pages.length).toBeGreaterThan(2);
    for (const { text } of pages) {
      const { startLine, endLine, count, content } = await pageOf(json(text));
      expect(text).toContain(startLine);
      expect(text).toContain(endLine);
      expect(content.split('\n').filter((line) => line !== '')).toHaveLength(count ?? 0);
    }
  });
});
