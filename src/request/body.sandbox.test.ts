import { QueryClient } from '@tanstack/react-query';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  algorithmsQuery,
  datasetsQuery,
  datasetVersionsQuery,
  enginesQuery,
  specificationsQuery,
} from '#api/catalogue.ts';
import { createClient } from '#api/client.ts';
import { signIn } from '#api/identity.ts';
import { versionQuery, versionsPath } from '#api/versions.ts';
import { draftChanges } from '#domain/draft/diff.ts';
import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import { normalizeDraft } from '#domain/draft/normalize.ts';
import { type VersionDraft, versionDraftSchema } from '#domain/draft/shape.ts';
import { jobIdSchema, projectIdSchema, versionIdSchema } from '#domain/ids.ts';
import { undocumentedLimits } from '#domain/preflight/limits.ts';
import { createSandbox } from '#sandbox/sandbox.ts';
import { draftsFor, type LoadedCatalogue } from '#test-support/any-draft.ts';
import { stringifyJson } from '#util/lossless-json.ts';
import { requestBody } from './body.ts';

// The form's schema and the sandbox are written from the same page, and share no rule: here they check each other.

const sandbox = createSandbox();
const origin = 'http://sandbox.test';
const fetchFromSandbox: typeof fetch = (input, init) =>
  sandbox.handle(new Request(new URL(String(input), origin), init));
const projectId = projectIdSchema.parse('5f1d0a3c9b7e4c2d8a6f0e1b2c3d4e5f');
const credentials = { user: 'demo', password: 'demo', account: 'demo', projectId };
const { token } = await signIn(fetchFromSandbox, credentials);
const client = createClient({ fetch: fetchFromSandbox, getToken: async () => token });
const catalogue = await loadCatalogue();
const schema = versionDraftSchema(catalogue);
const { rightDraft, anyDraft } = draftsFor(catalogue);

async function loadCatalogue(): Promise<LoadedCatalogue> {
  const cache = new QueryClient();
  const datasets = await cache.fetchQuery(datasetsQuery(client, projectId));
  const versions = datasets.map(
    async ({ id }) => [id, await cache.fetchQuery(datasetVersionsQuery(client, projectId, id))] as const,
  );
  return {
    engines: await cache.fetchQuery(enginesQuery(client, projectId)),
    algorithms: await cache.fetchQuery(algorithmsQuery(client, projectId)),
    specifications: await cache.fetchQuery(specificationsQuery(client, projectId)),
    datasets,
    datasetVersions: Object.fromEntries(await Promise.all(versions)),
  };
}

const control = (method: string, path: string, body: unknown): Promise<Response> =>
  fetchFromSandbox(`/sandbox/${path}`, { method, body: JSON.stringify(body) });

const jobs = [
  { jobId: jobIdSchema.parse('10'), baseId: versionIdSchema.parse('20') },
  { jobId: jobIdSchema.parse('9007199254740993'), baseId: versionIdSchema.parse('9007199254740997') },
];
type Job = (typeof jobs)[number];

const afterTheRun = 60 * 60_000;
const versionsBeforeReset = 500;
let attempts = 0;
let created = 0;

/** What was created ends, so that its output path is free again (code 2604), and goes before the quota (0118) is full. */
async function makeRoom(): Promise<void> {
  await control('PATCH', 'clock', { advance_ms: afterTheRun });
  if (created % versionsBeforeReset === 0) await control('POST', 'reset', { data: 'demo' });
}

const answerSchema = z.object({
  is_success: z.boolean(),
  error_code: z.optional(z.string()),
  error_message: z.optional(z.string()),
});

async function create(draft: VersionDraft, { jobId, baseId }: Job) {
  attempts += 1;
  const versionSubfolder = `v0007-20261123-140231-${attempts.toString(36).padStart(4, '0')}/`;
  const response = await fetchFromSandbox(versionsPath(projectId, jobId), {
    method: 'POST',
    headers: { 'X-Auth-Token': token },
    body: stringifyJson(requestBody(draft, { baseId, jobDescription: 'digits', versionSubfolder })),
  });
  const text = await response.text();
  const { is_success, error_code, error_message } = answerSchema.parse(JSON.parse(text));
  const isAccepted = response.status === 200 && is_success;
  if (isAccepted) created += 1;
  return {
    isAccepted,
    words: `${error_code} ${error_message}`,
    versionId: /"version_id":(\d+)/.exec(text)?.[1],
  };
}

const problemsOf = (draft: VersionDraft): readonly string[] =>
  (schema.safeParse(draft).error?.issues ?? []).map(({ message }) => message);

/** One OBS row is the same as its path. */
function asItIsShown(draft: VersionDraft): VersionDraft {
  const [only, ...others] = draft.data.several.sources;
  if (draft.data.source !== 'several' || only?.kind !== 'obs' || others.length > 0) return draft;
  return { ...draft, data: { ...draft.data, source: 'obs', obs: { dataPath: only.dataPath } } };
}

const runs = 10_000;
const timeout = 120_000;

// Of what the sandbox accepts the form refuses only this.
const stricterByIntent: readonly RegExp[] = [
  /^Choose an engine\.$/,
  /^Enter the command that starts the container\.$/,
  /^Enter the image without https:/,
  /^Write the image as /,
  /^Shorten the output path to 994 characters: the new subfolder needs the rest\.$/,
  // A bare bucket, which the new subfolder makes right.
  /^In the output path, name a folder in the bucket/,
];

it(
  'accepts in the form what the sandbox accepts, and warns where only the sandbox has a limit',
  async () => {
    const count = { accepted: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(anyDraft, fc.constantFrom(...jobs), async (draft, job) => {
        const { isAccepted, words } = await create(draft, job);
        if (isAccepted) await makeRoom();
        count[isAccepted ? 'accepted' : 'refused'] += 1;
        const problems = problemsOf(draft);
        const doubts = undocumentedLimits(normalizeDraft(draft));
        if (problems.length + doubts.length === 0) expect(isAccepted, words).toBe(true);
        if (isAccepted) {
          expect(doubts).toEqual([]);
          const odd = problems.filter((problem) => !stricterByIntent.some((known) => known.test(problem)));
          expect(odd).toEqual([]);
        }
      }),
      { numRuns: runs },
    );
    expect(count.accepted).toBeGreaterThan(runs * 0.2);
    expect(count.refused).toBeGreaterThan(runs * 0.2);
  },
  timeout,
);

it(
  'finds in the version that was made the draft that it was made from',
  async () => {
    await fc.assert(
      fc.asyncProperty(rightDraft, fc.constantFrom(...jobs), async (draft, job) => {
        const { versionId } = await create(draft, job);
        const { version } = await new QueryClient().fetchQuery(
          versionQuery(client, projectId, job.jobId, versionIdSchema.parse(versionId)),
        );
        await makeRoom();
        const again = draftFromVersion(
          version.configuration,
          version.jobDescription,
          catalogue.specifications,
        );
        const changes = draftChanges(asItIsShown(draft), {
          ...again,
          output: { ...again.output, jobDescription: '' },
        });
        expect(changes).toEqual([]);
      }),
      { numRuns: runs / 20 },
    );
  },
  timeout,
);
