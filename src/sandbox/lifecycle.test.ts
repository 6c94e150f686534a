import { describe, expect, it } from 'vitest';
import { createTestClient, type TestClient, versionBody } from '#test-support/sandbox/test-client.ts';
import { progressOf } from './lifecycle.ts';
import type { Outcome } from './outcomes.ts';

const versionOf = (outcome: Outcome, isReviewed = false) => ({
  createdAt: 0,
  stoppedAt: null,
  course: { kind: 'planned' as const, outcome, isReviewed },
});

/** The statuses of a version with the second in which each begins. */
function courseOf(outcome: Outcome, isReviewed = false): (readonly [second: number, status: number])[] {
  const version = versionOf(outcome, isReviewed);
  const seen: (readonly [number, number])[] = [];
  for (let second = 0; second <= 200; second += 1) {
    const { status } = progressOf(version, second * 1000);
    if (seen.at(-1)?.[1] !== status) seen.push([second, status]);
    const before = progressOf(version, second * 1000 - 1).status;
    if (second > 0 && before !== status) expect(seen.at(-1)?.[0]).toBe(second);
  }
  return seen;
}

const start = [
  [0, 1],
  [2, 2],
  [6, 4],
] as const;

describe('the course of a version', () => {
  it.each([
    ['completes', [...start, [8, 7], [14, 8], [59, 10]]],
    ['image_fails', [...start.slice(0, 2), [6, 3]]],
    ['submit_fails', [...start, [8, 5]]],
    ['run_fails', [...start, [8, 7], [14, 8], [34, 11]]],
    ['lost', [...start, [8, 7], [14, 8], [34, 14]]],
    ['mount_fails', [...start, [8, 7], [14, 22]]],
    ['waits', [...start, [8, 7]]],
    ['review_fails', [...start, [8, 5]]],
    [
      'unknown',
      [
        [0, 1],
        [2, 0],
        [6, 42],
        [8, 7],
        [14, 8],
        [59, 10],
      ],
    ],
  ] as const)('%s', (outcome, expected) => expect(courseOf(outcome)).toEqual(expected));

  it('begins with the review of a new image', () => {
    const review = [
      [0, 18],
      [2, 19],
      [4, 20],
      [6, 1],
    ];
    expect(courseOf('completes', true).slice(0, 4)).toEqual(review);
    expect(courseOf('image_fails', true).at(-1)).toEqual([12, 3]);
    expect(courseOf('review_fails', true)).toEqual([
      [0, 18],
      [2, 19],
      [4, 21],
    ]);
  });

  it('has a duration while and after it runs', () => {
    const at = (second: number) => progressOf(versionOf('completes'), second * 1000);
    expect(at(13)).toMatchObject({ startedAt: null, duration: 0, endedAt: null });
    expect(at(20)).toMatchObject({ startedAt: 14_000, duration: 6000, endedAt: null });
    expect(at(90)).toMatchObject({ startedAt: 14_000, duration: 45_000, endedAt: 59_000 });
  });

  it('is 9 for 3 s and then 12 after a stop', () => {
    const at = (stop: number, second: number) =>
      progressOf({ ...versionOf('completes'), stoppedAt: stop * 1000 }, second * 1000);
    expect(at(20, 19).status).toBe(8);
    expect(at(20, 20).status).toBe(9);
    expect(at(20, 22.9).status).toBe(9);
    expect(at(20, 23)).toMatchObject({ status: 12, duration: 9000, endedAt: 23_000 });
    expect(at(5, 100)).toMatchObject({ status: 12, duration: 0, startedAt: null });
  });
});

describe('through the API', () => {
  const create = (client: TestClient, changes = {}) =>
    client.send('POST', 'training-jobs/10/versions', versionBody(changes));
  const statusOf = async (client: TestClient, id: number) =>
    (await client.get(`training-jobs/10/versions/${id}`)).text.match(/"status":(\d+)/)?.[1];
  const firstId = 1_108_483;
  const image = { user_image_url: 'h/o/i:1', user_command: 'run', train_url: '/b/image/' };

  it('reviews an image once for each project', async () => {
    const client = await createTestClient();
    expect((await create(client, image)).json).toMatchObject({ status: 18, version_id: firstId });
    expect((await create(client, { ...image, train_url: '/b/image2/' })).json).toMatchObject({ status: 1 });
    client.advance(4000);
    expect(await statusOf(client, firstId)).toBe('20');
    expect(await statusOf(client, firstId + 1)).toBe('2');
  });

  it('uses the plan of the time of creation', async () => {
    const client = await createTestClient();
    await create(client);
    await client.send('PUT', '/sandbox/plan', { outcome: 'run_fails' });
    await create(client, { train_url: '/b/second/' });
    client.advance(40_000);
    expect(await statusOf(client, firstId)).toBe('8');
    expect(await statusOf(client, firstId + 1)).toBe('11');
    client.advance(40_000);
    expect(await statusOf(client, firstId)).toBe('10');
  });

  it('keeps a version of the history running until it is stopped', async () => {
    const client = await createTestClient();
    await client.send('PATCH', '/sandbox/clock', { advance_ms: 30 * 24 * 60 * 60 * 1000 });
    expect(await statusOf(client, 19)).toBe('8');
    expect((await client.send('POST', 'training-jobs/10/versions/19/stop')).json).toEqual({
      is_success: true,
    });
    expect(await statusOf(client, 19)).toBe('9');
    client.advance(3000);
    expect(await statusOf(client, 19)).toBe('12');
    const again = await client.send('POST', 'training-jobs/10/versions/19/stop');
    expect(again).toMatchObject({ status: 409, json: { is_success: false, error_code: 'ModelArts.2796' } });
  });

  it('frees the output folder at the end', async () => {
    const client = await createTestClient();
    await create(client);
    expect((await create(client)).json).toMatchObject({ error_code: 'ModelArts.2604' });
    expect((await create(client, { train_url: '/b/out' })).json).toMatchObject({
      error_code: 'ModelArts.2604',
    });
    client.advance(59_000);
    expect((await create(client)).json).toMatchObject({ is_success: true, version_name: 'V0008' });
  });
});
