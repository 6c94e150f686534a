import { toVersionList } from '#api/translate.ts';
import { versionListSchema } from '#api/wire/training-job-version.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { createTestClient } from '#test-support/sandbox/test-client.ts';
import { parseJson } from '#util/lossless-json.ts';

/** The versions of a job of the sandbox as the product reads them, newest first. */
export async function sandboxHistory(
  data: 'demo' | 'large',
  jobId: string,
): Promise<readonly TrainingVersion[]> {
  const client = await createTestClient();
  await client.send('POST', '/sandbox/reset', { data });
  const { text } = await client.get(`training-jobs/${jobId}/versions?per_page=1000`);
  return toVersionList(versionListSchema.parse(parseJson(text))).versions;
}
