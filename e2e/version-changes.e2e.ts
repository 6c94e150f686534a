import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { jobPath, openWizard, projectId, reviewAndCreate, statusOf } from './wizard.ts';

const card = (page: Page) => page.getByRole('region', { name: 'Configuration' });

test('a base version that could not be loaded is not called deleted, and is read again on asking', async ({
  page,
  sandbox,
}) => {
  const path = '/v1/*/training-jobs/10/versions';
  await sandbox.faults([{ method: 'GET', path, kind: 'status', status: 403, error_code: 'ModelArts.0110' }]);
  await page.goto(`${jobPath('10')}/versions/20`);
  await expect(page.getByRole('heading', { level: 1, name: 'V0006' })).toBeVisible();
  const failure = page.getByRole('alert').filter({ hasText: 'The base version could not be loaded' });
  await expect(failure).toContainText('ModelArts.0110');
  await expect(page.getByText(/deleted/)).toHaveCount(0);
  await sandbox.faults([]);
  await failure.getByRole('button', { name: 'Try again' }).click();
  await expect(card(page)).toContainText('1 change from V0003');
  await expect(failure).toHaveCount(0);
});

test('a base version that is gone is said to be deleted', async ({ page, sandbox }) => {
  await sandbox.deleteVersion(projectId, '10', '17');
  await page.goto(`${jobPath('10')}/versions/20`);
  await expect(page.getByText('a version that has been deleted')).toBeVisible();
});

test('a changed id is said by its name, with the id behind it', { tag: '@thorough' }, async ({ page }) => {
  await page.goto(`${jobPath('11')}/versions/31`);
  await expect(card(page)).toContainText('2 changes from V0001');
  await expect(card(page)).toContainText('V002 (eSOKEQaXhKzxN00WKoV)');
  await expect(card(page)).toContainText('V003 (54IXbeJhfttGpL46lbv)');
  await card(page).getByRole('tab', { name: 'JSON' }).click();
  await expect(page.getByRole('region', { name: 'Version as JSON' })).toContainText('"dataset_version_id"');
});

test('a reload loses no status that was seen', async ({ page, sandbox }) => {
  await sandbox.plan('completes');
  await openWizard(page, '10');
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.004');
  await reviewAndCreate(page);
  await expect(statusOf(page, 'Initializing')).toBeVisible();
  await sandbox.advance(14_000);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(statusOf(page, 'Running')).toBeVisible();
  await page.reload();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByRole('listitem').first()).toContainText('Initializing');
  await sandbox.advance(3_600_000);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(timeline).toContainText(/Ran 45 s, V0006: 28 min/);
  await expect(page.getByText(/ran 45 s/)).toBeVisible();
});

test('a version is compared with its base version', async ({ page }) => {
  await page.goto(`${jobPath('10')}/versions/20`);
  await page.getByRole('link', { name: 'Compare with V0003' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Compare versions' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /^V0003.*reference/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /^V0006/ })).toBeVisible();
});
