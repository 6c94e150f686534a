import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { jobPath, openWizard, projectId, statusOf, stepHeading } from './wizard.ts';

// Changing a value, creating from the bookmark, and making a sweep stand in parameters.e2e.ts, pages.e2e.ts and sweep-form.e2e.ts.

/** Presses Tab until this has the focus, which is in sight then. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 90; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect(target).toBeInViewport();
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${target}.`);
}

test('from the bookmark one edit and two key strokes create a version, which is followed to its end and its log read', async ({
  page,
  sandbox,
}) => {
  await openWizard(page, '10');
  await expect(page.getByRole('textbox', { name: 'Value of learning_rate' })).toBeFocused();
  await page.keyboard.insertText('0.02');
  await page.keyboard.press('Control+Enter');
  await expect(stepHeading(page, 'Review')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeFocused();
  const [body] = await sandbox.createBodies();
  expect(JSON.parse(body ?? '').config.parameter[0]).toEqual({ label: 'learning_rate', value: '0.02' });

  await sandbox.advance(3_600_000);
  await tabTo(page, page.getByRole('button', { name: 'Refresh' }));
  await page.keyboard.press('Enter');
  await expect(statusOf(page, 'Completed')).toBeVisible();
  const log = page.getByRole('region', { name: 'Log', exact: true });
  await tabTo(page, log.getByRole('textbox', { name: 'Find in log' }));
  await page.keyboard.type('accuracy');
  await expect(log.getByRole('status').filter({ hasText: /^\d+ of \d+ match/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await tabTo(page, log.getByRole('listbox'));
  await page.keyboard.press('End');
  await expect(log.getByRole('option', { selected: true })).toBeVisible();
});

test('a failed version is fixed and run again', async ({ page, sandbox }) => {
  await page.goto(`${jobPath('10')}/versions/16`);
  await expect(statusOf(page, 'Failed')).toBeVisible();
  const again = page.getByRole('link', { name: /^New version from this/ }).first();
  await tabTo(page, again);
  await page.keyboard.press('Enter');
  const value = page.getByRole('textbox', { name: 'Value of learning_rate' });
  await expect(page.getByRole('button', { name: 'Based on V0002' })).toBeVisible();
  await expect(value).toBeFocused();
  await page.keyboard.type('0.03');
  await page.keyboard.press('Control+Enter');
  await expect(stepHeading(page, 'Review')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeFocused();
  const [body] = await sandbox.createBodies();
  expect(JSON.parse(body ?? '').config.pre_version_id).toBe(16);
});

test('from the jobs to two versions that are found, sorted and compared', async ({ page }) => {
  await page.goto(`/projects/${projectId}`);
  await tabTo(page, page.getByRole('link', { name: 'mnist-tensorflow', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'mnist-tensorflow' })).toBeFocused();
  await tabTo(page, page.getByRole('searchbox', { name: 'Filter versions' }));
  await page.keyboard.type('learning_rate < 0.5');
  await expect(page.getByText('5 of 6 versions', { exact: true })).toBeVisible();
  const table = page.getByRole('table', { name: 'Versions' });
  const header = table.getByRole('columnheader', { name: 'learning_rate' });
  await tabTo(page, header.getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect(header.getByRole('button')).toBeFocused();
  await tabTo(page, page.getByRole('checkbox', { name: 'Select V0001' }));
  await page.keyboard.press('Space');
  // The rows are one stop of Tab: the arrows go through them.
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Select V0006' })).toBeChecked();
  await tabTo(page, page.getByRole('link', { name: 'Compare (2)' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Compare versions' })).toBeFocused();
  await expect(page).toHaveURL(/versions=15(%2C|,)20/);
});

test('a session that has ended: sign in again and go on', async ({ page, sandbox }) => {
  await sandbox.faults([
    { method: 'GET', path: '/v1/*/training-jobs/10/versions', kind: 'status', status: 401, times: 1 },
  ]);
  await page.goto(jobPath('10'));
  const dialog = page.getByRole('dialog', { name: 'Sign in' });
  await expect(dialog.getByLabel('User')).toBeFocused();
  for (const [index, text] of ['demo', 'demo', 'demo'].entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Versions' })).toBeVisible();
});
