import { expect, type Page } from '@playwright/test';
import { type Act, type AttackEndpoint, okay } from '../server/attacks/endpoint.ts';
import { oddAnswers } from '../server/attacks/endpoint-attacks.ts';
import { createStageTest, fronts } from './attack-stage.ts';
import { openRelay } from './relay.ts';

// A browser repeats a request by itself, also a write, when a connection that it has used before closes without a byte
// of the answer, and after some statuses. What counts is how often the endpoint hears it.

/** A write on a connection that has had a read on it; how many of it came, and what the page saw. */
async function write(
  page: Page,
  endpoint: AttackEndpoint,
  act: Act,
  before: () => void = () => {},
): Promise<{ readonly count: number; readonly seen: string }> {
  endpoint.play(okay);
  await page.evaluate(async () => (await fetch('/v1/warm')).text());
  endpoint.play(act);
  before();
  const seen = await page.evaluate(() =>
    fetch('/v1/versions', { method: 'POST', body: '{}' }).then(
      async (answer) => {
        // With the head the browser has made up its mind; some bodies have no end.
        if (answer.ok) void answer.body?.cancel().catch(() => {});
        return answer.ok ? '200' : `${answer.status} ${await answer.text()}`;
      },
      () => 'no answer',
    ),
  );
  return { count: endpoint.seen().filter(({ line }) => line.startsWith('POST')).length, seen };
}

for (const front of fronts) {
  const test = createStageTest(front);
  test.describe(front.name, () => {
    test.skip(front.missing !== null, front.missing ?? '');

    test('a write comes to the endpoint once, whatever it answers', async ({ page, stage }) => {
      const { origin } = stage.front;
      await page.goto(`${origin}/connection.json`);
      const counts: Record<string, number> = {};
      for (const { name, act, throughNginx } of oddAnswers) {
        // For as long as it waits for an endpoint.
        if (front.name === 'nginx' && throughNginx === 'waits') continue;
        const { count } = await write(page, stage.endpoint, act);
        if (count !== 1) counts[name] = count;
      }
      expect(counts).toEqual({});
    });

    test('a write comes once when an idle connection closes just then', async ({ page, stage }) => {
      const relay = await openRelay(stage.front);
      await page.goto(`${stage.front.protocol}//localhost:${relay.port}/connection.json`);
      const { count, seen } = await write(page, stage.endpoint, okay, relay.closeNext);
      expect({ count, seen, closed: relay.closed() }).toEqual({ count: 1, seen: '200', closed: 1 });
      relay.close();
    });

    test('an answer that breaks before its head is a whole one that says so', async ({ page, stage }) => {
      await page.goto(`${stage.front.origin}/connection.json`);
      for (const after of ['reset', 'end'] as const) {
        const { seen } = await write(page, stage.endpoint, { bytes: '', after });
        expect(seen).toMatch(/^502 .*Nextrun\.502/);
      }
    });
  });
}

const test = createStageTest(fronts[0]);

test('without the server between, the browser does repeat', async ({ page, stage: { endpoint } }) => {
  await page.goto(`${endpoint.origin}/v1/warm`);
  for (const name of ['reset before the head', 'status 408', 'status 421']) {
    const act = oddAnswers.find((attack) => attack.name === name)?.act ?? okay;
    expect((await write(page, endpoint, { ...act, after: act.bytes === '' ? 'reset' : 'end' })).count).toBe(
      2,
    );
  }
});
