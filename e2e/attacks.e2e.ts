import { expect } from '@playwright/test';
import { clientAttacks } from '../server/attacks/client-attacks.ts';
import { endpointAttacks } from '../server/attacks/endpoint-attacks.ts';
import { runClientAttack, runEndpointAttack } from '../server/attacks/run.ts';
import { createStageTest, fronts } from './attack-stage.ts';

for (const front of fronts) {
  const test = createStageTest(front);
  test.describe(front.name, () => {
    test.skip(front.missing !== null, front.missing ?? '');

    test('whatever a client tries', async ({ stage }) => {
      const wrong: Record<string, readonly string[]> = {};
      for (const attack of clientAttacks) {
        const found = await runClientAttack(attack, stage.front, stage.endpoint);
        if (found.length > 0) wrong[attack.name] = found;
      }
      expect(wrong).toEqual({});
    });

    test('an answer that somebody opens as a page runs nothing', async ({ page, stage }) => {
      const script = '<script>document.title = "runs"</script>';
      const page200 = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${script}`;
      // An answer behind something that a proxy may take for the head of it.
      for (const bytes of [page200, `HTTP/1.1 101 X\r\n\r\n${page200}`, `HTTP/1.1 20x\r\n\r\n${page200}`]) {
        stage.endpoint.play({ bytes, after: 'end' });
        const answer = await page.goto(`${stage.front.origin}/v1/evil`);
        expect(answer?.status()).toBe(403);
        expect(await page.title()).toBe('');
      }
    });

    test('whatever an endpoint answers', async ({ stage }) => {
      const wrong: Record<string, readonly string[]> = {};
      for (const attack of endpointAttacks) {
        const found = await runEndpointAttack(attack, stage.front, stage.endpoint, front.name === 'nginx');
        if (found.length > 0) wrong[attack.name] = found;
      }
      expect(wrong).toEqual({});
    });
  });
}
