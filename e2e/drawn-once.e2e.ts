import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { projectId } from './wizard.ts';

declare global {
  interface Window {
    /** What the page shows when anything is drawn first. */
    firstDrawn?: string;
  }
}

/** The page's timers never fire: nothing is drawn because of the time that has passed. */
async function openTimeless(page: Page, path: string): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1_000);
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      const root = document.getElementById('root');
      if (root === null || root.childElementCount === 0) return;
      observer.disconnect();
      const values = Array.from(root.querySelectorAll('input'), ({ value }) => value);
      window.firstDrawn = [root.textContent, ...values].join('\n');
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(path);
}

const firstDrawn = (page: Page) => page.evaluate(() => window.firstDrawn ?? '');

const job = `/projects/${projectId}/jobs/10`;

for (const [name, path, shown] of [
  ['jobs', `/projects/${projectId}`, 'mnist-tensorflow'],
  ['history', job, 'V0006'],
  ['wizard', `${job}/new`, 'learning_rate'],
  ['version', `${job}/versions/20`, 'V0006'],
] as const)
  test(`the page ${name} is drawn once, with what it shows`, async ({ page }) => {
    await openTimeless(page, path);
    await expect.poll(() => firstDrawn(page)).not.toBe('');
    expect(await firstDrawn(page)).toContain(shown);
  });

test('a page whose reads take long is drawn before they are there', async ({ page, sandbox }) => {
  await sandbox.faults([{ method: 'GET', path: '/v1/**', kind: 'delay', delay_ms: 600_000 }]);
  await openTimeless(page, job);
  await expect
    .poll(async () => {
      await page.clock.runFor(300);
      return firstDrawn(page);
    })
    .toContain('Nextrun');
  expect(await firstDrawn(page)).not.toContain('V0006');
  await sandbox.faults([]);
  await page.clock.resume();
  await expect(page.getByRole('rowheader', { name: 'V0006', exact: true })).toBeVisible();
});
