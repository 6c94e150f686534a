import { addParameter, press, value } from './draft.ts';
import { expect, test } from './test.ts';
import { jobPath, openStep, openWizard, projectId, stepHeading, wizardPath } from './wizard.ts';

test('offline, a breadcrumb stays in the page, which says so and goes on when online', {
  tag: '@thorough',
}, async ({ page, context }) => {
  await page.goto(`${jobPath('10')}/versions/19`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link').last().click();
  await expect(page).toHaveURL(jobPath('10'));
  await expect(page.getByText('You are offline').first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('link', { name: 'V0006' }).first()).toBeVisible();
});

test('Back closes the question whether to leave, and stays', async ({ page }) => {
  await page.goto(jobPath('10'));
  await page
    .getByRole('link', { name: /New version/ })
    .first()
    .click();
  await addParameter(page, 'api_key', 'hunter2');
  await openStep(page, 'Data');
  await press(page, 'Close');
  await expect(page.getByRole('dialog')).toContainText('api_key');
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(stepHeading(page, 'Data')).toBeVisible();
  await openStep(page, 'Code');
  await expect(value(page, 'api_key')).toHaveValue('hunter2');
});

test('Back that was asked about, then Back again, stays', { tag: '@thorough' }, async ({ page }) => {
  await page.goto(`/projects/${projectId}`);
  await page.getByRole('link', { name: 'mnist-tensorflow', exact: true }).click();
  await page
    .getByRole('link', { name: /New version/ })
    .first()
    .click();
  await addParameter(page, 'api_key', 'hunter2');
  await page.goBack();
  await expect(page.getByRole('dialog')).toContainText('api_key');
  await page.evaluate(() => history.back());
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(wizardPath('10'));
  await expect(value(page, 'api_key')).toHaveValue('hunter2');
});

test('Back closes a question at the review, and stays there', { tag: '@thorough' }, async ({ page }) => {
  await openWizard(page, '10', '?step=output');
  await openStep(page, 'Review');
  await press(page, 'Create version');
  await expect(page.getByRole('dialog', { name: /identical to V0006/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(stepHeading(page, 'Review')).toBeVisible();
  await expect(page).toHaveURL(/step=review/);
});

test('asking before leaving tries to save once', { tag: '@thorough' }, async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      document.documentElement.dataset.tries = `${Number(document.documentElement.dataset.tries ?? 0) + 1}`;
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  const tries = () => page.evaluate(() => document.documentElement.dataset.tries);
  await openWizard(page, '10');
  await value(page).fill('0.7');
  await expect(page.getByText("The draft can't be saved")).toBeVisible();
  const before = Number(await tries());
  await press(page, 'Close');
  await expect(page.getByRole('dialog')).toContainText('would be lost');
  expect(Number(await tries())).toBe(before + 1);
});

test('Back closes an open dialog, and keeps the page and what was typed in it', async ({ page }) => {
  await page.goto(jobPath('10'));
  await page.getByRole('link', { name: 'New version from this, V0006' }).click();
  await value(page).fill('0.7');
  await press(page, 'Import JSON');
  const dialog = page.getByRole('dialog', { name: 'Import JSON' });
  await dialog.getByLabel('JSON', { exact: true }).fill('{"config":');
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(value(page)).toHaveValue('0.7');
  await press(page, 'Import JSON');
  await expect(dialog.getByLabel('JSON', { exact: true })).toHaveValue('{"config":');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await press(page, 'Based on V0006');
  await page.getByRole('menuitem', { name: /V0004/ }).click();
  const question = page.getByRole('dialog', { name: /Change the base version/ });
  await expect(question).toBeVisible();
  await page.goBack();
  await expect(question).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Based on V0006' })).toBeVisible();
});

test('errors are counted for each step, and each leads to its field', async ({ page }) => {
  await openWizard(page, '10');
  await page.getByLabel('Boot file', { exact: true }).fill('');
  await openStep(page, 'Data');
  await page.getByLabel('Data path', { exact: true }).fill('');
  await press(page, 'Review');
  await expect(page.getByRole('button', { name: '1 error in Code' })).toBeVisible();
  await press(page, '1 error in Data');
  await expect(stepHeading(page, 'Data')).toBeVisible();
  await expect(page.getByLabel('Data path', { exact: true })).toBeFocused();
  await openStep(page, 'Code');
  const directory = page.getByLabel('Code directory', { exact: true });
  await directory.fill('');
  await press(page, '2 errors in Code');
  const bar = page.locator('form > div:has([type="submit"])');
  await expect(bar.getByRole('link')).toHaveCount(2);
  await bar.getByRole('link', { name: /code directory/ }).click();
  await expect(directory).toBeFocused();
  await expect(page.getByText('Draft saved just now')).toBeVisible();
});
