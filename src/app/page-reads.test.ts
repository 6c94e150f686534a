import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { createClient } from '#api/client.ts';
import { fetchFrom } from '#api/fetch-from.ts';
import { signIn } from '#api/identity.ts';
import { createSandbox } from '#sandbox/sandbox.ts';
import { readFirst } from './page-reads.ts';
import { demoAccount } from './session/demo-account.ts';

const project = `/projects/${demoAccount.projectId}`;

/** The calls that the page of an address makes first, without the project. */
async function callsOf(pathname: string, search = ''): Promise<readonly string[]> {
  const calls: string[] = [];
  const fetch = fetchFrom(createSandbox().handle);
  const { token } = await signIn(fetch, demoAccount);
  const client = createClient({
    fetch: (input, init) => {
      calls.push(String(input).replace(`${demoAccount.projectId}/`, ''));
      return fetch(input, init);
    },
    getToken: async () => token,
  });
  await readFirst({ pathname, search }, { client, queryClient: new QueryClient() });
  return calls;
}

const versions = '/v1/training-jobs/10/versions?page=1&per_page=1000';
const specifications = '/v1/job/resource-specs?job_type=train';
const engines = '/v1/job/ai-engines?job_type=train';

it.each([
  [`${project}/jobs/10`, '', [versions]],
  [`${project}/jobs/10/sweeps/k3f9a2b7`, '', [versions]],
  [`${project}/jobs/10/versions/20`, '', ['/v1/training-jobs/10/versions/20']],
  [`${project}/jobs/10/compare`, '?versions=20', [versions, specifications]],
  [`${project}/jobs/10/new`, '', [engines, specifications, versions, '/v1/training-jobs/10/versions/20']],
  [
    `${project}/jobs/10/new`,
    '?from=17',
    [engines, specifications, versions, '/v1/training-jobs/10/versions/17'],
  ],
])('the page of %s%s reads what it shows', async (pathname, search, calls) => {
  expect(await callsOf(pathname, search)).toEqual(calls);
});

it('the page of the jobs reads those that its address asks for', async () => {
  const [call] = await callsOf(project, '?search=mnist&page=2');
  expect(call).toContain('search_content=mnist');
  expect(call).toContain('page=2');
});

it.each(['/', `${project}/jobs/nobody`, '/projects/x%20y/jobs/10', `${project}/jobs/10/other`])(
  'nothing is read for %s',
  async (pathname) => {
    expect(await callsOf(pathname)).toEqual([]);
  },
);

it('a list that cannot be read is left to the page', async () => {
  expect(await callsOf(`${project}/jobs/999999/new`)).toHaveLength(3);
});
