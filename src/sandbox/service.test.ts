import { afterEach, expect, it, vi } from 'vitest';
import { createTestClient, projectId } from '#test-support/sandbox/test-client.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('logs where it failed and answers 500; a refusal is not logged', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const client = await createTestClient();
  expect((await client.get('training-jobs?per_page=x')).status).toBe(400);
  expect(said).not.toHaveBeenCalled();
  vi.spyOn(URLSearchParams.prototype, 'get').mockImplementation(() => {
    throw new Error('unexpected');
  });
  const answer = await client.get('training-jobs?search_content=secret');
  expect(answer).toMatchObject({
    status: 500,
    json: { is_success: false, error_code: 'ModelArts.0010', error_message: 'Internal error.' },
  });
  expect(said).toHaveBeenCalledExactlyOnceWith(
    `The sandbox failed at GET /v1/${projectId}/training-jobs:`,
    expect.any(Error),
  );
  expect(said.mock.calls.flat().join()).not.toContain('secret');
});
