import { describe, expect, it } from 'vitest';
import { createTestClient, type TestClient, versionBody } from '#test-support/sandbox/test-client.ts';
import { runningQuota } from './queue.ts';

const second = 1000;

/** The demo has one version that runs for ever; it counts. */
const atOnce = runningQuota - 1;

async function statuses(client: TestClient): Promise<readonly number[]> {
  const { text } = await client.get('training-jobs/10/versions?page=1&per_page=1000');
  const list: { versions: { version_id: number; status: number }[] } = JSON.parse(text);
  return list.versions
    .filter(({ version_id }) => version_id > 1000)
    .map(({ status }) => status)
    .reverse();
}

async function create(client: TestClient, count: number): Promise<readonly number[]> {
  const ids: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const body = versionBody({ train_url: `/bucket/queue/${index}/` });
    const answer = await client.send('POST', 'training-jobs/10/versions', body);
    expect(answer.status).toBe(200);
    ids.push(JSON.parse(answer.text).version_id);
  }
  return ids;
}

const count = (all: readonly number[], status: number) => all.filter((each) => each === status).length;

describe('the quota of running versions', () => {
  it('equals the number in the list of jobs; one more version waits in Queued until another has ended', async () => {
    const client = await createTestClient();
    await create(client, atOnce + 2);
    client.advance(20 * second);
    const all = await statuses(client);
    expect([count(all, 8), count(all, 7)]).toEqual([atOnce, 2]);
    expect(all.slice(-2)).toEqual([7, 7]);
    client.advance(40 * second);
    expect(count(await statuses(client), 10)).toBe(atOnce);
    expect(count(await statuses(client), 8)).toBe(2);
    client.advance(45 * second);
    expect(count(await statuses(client), 10)).toBe(atOnce + 2);
  });

  it('is free again when one is stopped or deleted', async () => {
    const client = await createTestClient();
    const [first, second_] = await create(client, atOnce + 2);
    client.advance(20 * second);
    await client.send('POST', `training-jobs/10/versions/${first}/stop`);
    client.advance(2 * second);
    expect(count(await statuses(client), 7)).toBe(2);
    client.advance(second);
    expect(count(await statuses(client), 7)).toBe(1);
    await client.send('DELETE', `training-jobs/10/versions/${second_}`);
    expect(count(await statuses(client), 7)).toBe(0);
  });

  it('is never exceeded, whenever they come', async () => {
    const client = await createTestClient();
    for (let round = 0; round < 12; round += 1) {
      for (let index = 0; index < 5; index += 1) {
        const body = versionBody({ train_url: `/bucket/queue/${round}/${index}/` });
        await client.send('POST', 'training-jobs/10/versions', body);
      }
      for (let step = 0; step < 5; step += 1) {
        client.advance(1500);
        expect(count(await statuses(client), 8)).toBeLessThanOrEqual(atOnce);
      }
    }
    client.advance(600 * second);
    const all = await statuses(client);
    expect(count(all, 10)).toBe(all.length);
  });
});
