import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { jobPath, projectId } from './wizard.ts';

const jobs = `/projects/${projectId}`;
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const job = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** From here on timers run when they are told to. */
async function stopTheClock(page: Page): Promise<void> {
  await page.clock.install({ time: '2026-01-01T10:00:00' });
  await page.goto(jobs);
  await expect(job(page, 'mnist-tensorflow')).toBeVisible();
  await page.clock.pauseAt('2026-01-01T10:05:00');
}

/** What comes is shown by timers, too. */
const expectCount = (page: Page, locator: Locator, count: number) =>
  expect
    .poll(async () => {
      await page.clock.runFor(100);
      return locator.count();
    })
    .toBe(count);

test('typing filters the jobs when one pauses', async ({ page }) => {
  await stopTheClock(page);
  await search(page).pressSequentially('mni');
  await page.clock.runFor(200);
  await search(page).pressSequentially('st ');
  await page.clock.runFor(200);
  await expect(page).toHaveURL(jobs);
  await page.clock.runFor(200);
  await expect(page).toHaveURL(`${jobs}?search=mnist`);
  await expectCount(page, job(page, 'long-history'), 0);
  await expect(search(page)).toHaveValue('mnist ');
});

test('what was typed just before leaving stays out of the next page', async ({ page }) => {
  await stopTheClock(page);
  await search(page).fill('mnist');
  await job(page, 'long-history').click();
  await expect(page).toHaveURL(jobPath('14'));
  await page.clock.runFor(1_000);
  await expectCount(page, heading(page, 'long-history'), 1);
  await expect(page).toHaveURL(jobPath('14'));
  await page.goBack();
  await expectCount(page, heading(page, 'Jobs'), 1);
  await page.clock.runFor(1_000);
  await expect(page).toHaveURL(jobs);
  await expect(search(page)).toHaveValue('');
});

test('what was typed is left out also while the next page is being loaded', { tag: '@thorough' }, async ({
  page,
  sandbox,
}) => {
  await stopTheClock(page);
  await sandbox.faults([
    { method: 'GET', path: '/v1/*/training-jobs/14/versions', kind: 'delay', delay_ms: 600_000 },
  ]);
  await search(page).fill('mnist');
  await job(page, 'long-history').click();
  await page.clock.runFor(1_000);
  await sandbox.faults([]);
  await expectCount(page, heading(page, 'long-history'), 1);
  await page.clock.runFor(1_000);
  await expect(page).toHaveURL(jobPath('14'));
});

test('what was typed is not lost when the list is sorted before one pauses', { tag: '@thorough' }, async ({
  page,
}) => {
  await stopTheClock(page);
  await search(page).fill('mnist');
  await page.getByRole('button', { name: 'Name' }).click();
  await page.clock.runFor(1_000);
  await expect(page).toHaveURL(/sort=job_name/);
  await expect(page).toHaveURL(/search=mnist/);
  await expect(search(page)).toHaveValue('mnist');
});

test('Back and Forward show the words of the list that they lead to', async ({ page, sandbox }) => {
  await sandbox.reset('large');
  await page.goto(jobs);
  await page.getByRole('link', { name: 'Next', exact: true }).click();
  await expect(page).toHaveURL(`${jobs}?page=2`);
  await search(page).fill('job');
  await expect(page).toHaveURL(`${jobs}?search=job`);
  await page.goBack();
  await expect(page).toHaveURL(jobs);
  await expect(search(page)).toHaveValue('');
  await page.goForward();
  await expect(page).toHaveURL(`${jobs}?search=job`);
  await expect(search(page)).toHaveValue('job');
});
