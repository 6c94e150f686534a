import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { projectIdSchema } from '#domain/ids.ts';
import { savedConfigurationBody } from '#request/saved-configuration-body.ts';
import { createSandbox } from '#sandbox/sandbox.ts';
import { sampleBranches, sampleDraft } from '#test-support/sample-draft.ts';
import { createClient } from './client.ts';
import { signIn } from './identity.ts';
import {
  deleteConfigurationMutation,
  saveConfigurationMutation,
  savedConfigurationsQuery,
  savedParametersQuery,
} from './saved-configurations.ts';

const sandbox = createSandbox();
const fetchFromSandbox: typeof fetch = (input, init) =>
  sandbox.handle(new Request(new URL(String(input), 'http://sandbox.test'), init));
const projectId = projectIdSchema.parse('5f1d0a3c9b7e4c2d8a6f0e1b2c3d4e5f');
const credentials = { user: 'demo', password: 'demo', account: 'demo', projectId };
const { token } = await signIn(fetchFromSandbox, credentials);
const client = createClient({ fetch: fetchFromSandbox, getToken: async () => token });
const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });

const save = (name: string, draft: VersionDraft, overwrites = false) =>
  new MutationObserver(cache, saveConfigurationMutation(client, projectId)).mutate({
    name,
    description: `as ${name}`,
    configuration: savedConfigurationBody(draft),
    overwrites,
  });

const namesOfConfigurations = async () =>
  (await cache.fetchQuery(savedConfigurationsQuery(client, projectId))).map(({ name }) => name);

const parametersOf = async (name: string) =>
  (await cache.fetchQuery(savedParametersQuery(client, projectId, name))).parameters;

const withParameters = (draft: VersionDraft, value: string): VersionDraft => ({
  ...draft,
  code: { ...draft.code, parameters: [{ name: 'lr', value }] },
});

describe('a saved configuration', () => {
  it('takes each kind of code and pool, and gives its parameters back', async () => {
    // The datasets of the samples are not those of the sandbox.
    const drafts = sampleBranches.filter(({ data }) => data.source === 'obs');
    for (const [index, draft] of drafts.entries()) {
      await save(`branch-${index}`, withParameters(draft, `${index}e-07`));
      expect(await parametersOf(`branch-${index}`)).toEqual([{ name: 'lr', value: `${index}e-07` }]);
    }
  });

  it('is written over only where that is said', async () => {
    await save('mine', withParameters(sampleDraft, '1'));
    await expect(save('mine', withParameters(sampleDraft, '2'))).rejects.toMatchObject({
      code: 'ModelArts.0103',
    });
    expect(await parametersOf('mine')).toEqual([{ name: 'lr', value: '1' }]);
    await save('mine', withParameters(sampleDraft, '2'), true);
    expect(await parametersOf('mine')).toEqual([{ name: 'lr', value: '2' }]);
  });

  it('is in the list until it is deleted', async () => {
    await save('short-lived', sampleDraft);
    expect(await namesOfConfigurations()).toContain('short-lived');
    await new MutationObserver(cache, deleteConfigurationMutation(client, projectId)).mutate('short-lived');
    expect(await namesOfConfigurations()).not.toContain('short-lived');
  });
});
