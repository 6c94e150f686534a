import type { Page } from '@playwright/test';
import { axeFindings, expectNoSidewaysScrolling, transitionsEnd } from './accessible.ts';
import { demoPath, demoPort, plainPort } from './ports.ts';
import { expect, test } from './test.ts';
import { jobPath, projectId, stepHeading } from './wizard.ts';

const guide = (page: Page) => page.getByRole('complementary', { name: /^Stop \d of 6/ });
const isAt = (page: Page, stop: string) => expect(guide(page)).toHaveAccessibleName(stop);
const goOn = (page: Page, name: string) => guide(page).getByRole('link', { name }).click();

/** With a small window and in dark, too. */
async function isInNobodysWay(page: Page): Promise<void> {
  await expectNoSidewaysScrolling(page);
  await transitionsEnd(page);
  expect(await axeFindings(page)).toEqual([]);
}

test('six stops: by doing what they are about, and by Next', async ({ page, sandbox }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 800 });
  const before = await sandbox.versionCount();
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'New to Nextrun?' })).toBeVisible();
  await isInNobodysWay(page);
  await page.getByRole('link', { name: 'Start guide' }).click();

  await isAt(page, 'Stop 1 of 6 Change');
  const value = page.getByRole('textbox', { name: 'Value of learning_rate' });
  await expect(value).toHaveValue('0.02');
  await expect(value).toBeFocused();
  await expect(guide(page).getByText(/^Stop 1 of 6: Change\. /)).toBeAttached();
  await isInNobodysWay(page);
  await page.getByRole('button', { name: 'Review', exact: true }).click();

  await isAt(page, 'Stop 2 of 6 Review');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Create version', exact: true })).toBeVisible();
  await goOn(page, 'Next: Create');
  await isAt(page, 'Stop 3 of 6 Create');
  await page.getByRole('button', { name: 'Create version', exact: true }).click();

  await isAt(page, 'Stop 4 of 6 Watch');
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
  await expect.poll(() => sandbox.speed()).toBe(2);
  await expect(page.getByRole('region', { name: 'Log' })).toBeVisible();
  await isInNobodysWay(page);

  await goOn(page, 'Next: Lose a response');
  await isAt(page, 'Stop 5 of 6 Lose a response');
  await expect(stepHeading(page, 'Review')).toBeVisible();
  await expect.poll(() => sandbox.faultCount()).toBe(1);
  await page.getByRole('button', { name: 'Create version', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'V0008' })).toBeVisible();
  await expect(page.getByText(/^Created\. The response was lost on the way/)).toBeVisible();
  await expect(
    guide(page).getByText(/^The response was lost, but only one version was created/),
  ).toBeVisible();
  expect(await sandbox.versionCount()).toBe(before + 2);

  await goOn(page, 'Next: Compare');
  await isAt(page, 'Stop 6 of 6 Compare');
  await expect(page.getByRole('columnheader').filter({ hasText: 'V0008' })).toBeVisible();
  await guide(page).getByRole('button', { name: 'Finish' }).click();
  await expect(guide(page)).toHaveCount(0);
  await expect.poll(() => sandbox.speed()).toBe(0);
  expect(await sandbox.faultCount()).toBe(0);
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Your projects' }).getByRole('link')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start guide' })).toHaveCount(0);
});

test('with the keyboard: skipped, started again in the sandbox panel, and ended by Esc in the middle', {
  tag: '@thorough',
}, async ({ page, sandbox }) => {
  await page.goto(`/projects/${projectId}`);
  const chip = page.getByRole('button', { name: 'Sandbox' });
  await page.getByRole('button', { name: 'Skip guide' }).press('Enter');
  await expect(page.getByRole('link', { name: 'Start guide' })).toHaveCount(0);
  await expect(chip).toBeFocused();
  await page.reload();
  await page.keyboard.press('Tab');
  await chip.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Sandbox' });
  await panel.getByRole('link', { name: 'Start guide' }).press('Enter');
  await isAt(page, 'Stop 1 of 6 Change');
  await panel.getByRole('button', { name: 'Close' }).press('Enter');

  for (const name of ['Next: Review', 'Next: Create', 'Next: Watch'])
    await guide(page).getByRole('link', { name }).press('Enter');
  // Nothing was created: a version that runs is watched.
  await expect(page.getByRole('heading', { level: 1, name: 'V0005' })).toBeFocused();
  await expect.poll(() => sandbox.speed()).toBe(2);
  await page.keyboard.press('Escape');
  await expect(guide(page)).toHaveCount(0);
  await expect.poll(() => sandbox.speed()).toBe(0);
});

test('without a sandbox there is none, and in the demo there is one', async ({ page }) => {
  await page.goto(`http://localhost:${demoPort}${demoPath}`);
  await page.getByRole('link', { name: 'Start guide' }).click();
  await isAt(page, 'Stop 1 of 6 Change');
  await expect(page.getByRole('textbox', { name: 'Value of learning_rate' })).toHaveValue('0.02');
  await page.goto(`http://localhost:${plainPort}/`);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
  await expect(page.getByText('New to Nextrun?')).toHaveCount(0);
});

test('the offer stays away from deep links', { tag: '@thorough' }, async ({ page }) => {
  await page.goto(jobPath('10'));
  await expect(page.getByRole('table', { name: 'Versions' })).toBeVisible();
  await expect(page.getByText('New to Nextrun?')).toHaveCount(0);
});
