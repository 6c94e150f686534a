import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { jobPath, projectId } from './wizard.ts';

const card = (page: Page) => page.getByRole('region', { name: /^Changes/ });

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
  await expect(card(page)).toContainText('learning_rate');
  await expect(failure).toHaveCount(0);
});

test('a base version that is gone is said to be deleted', async ({ page, sandbox }) => {
  await sandbox.deleteVersion(projectId, '10', '17');
  await page.goto(`${jobPath('10')}/versions/20`);
  await expect(card(page)).toContainText('has been deleted');
});
