import { addParameter, press, value } from './draft.ts';
import { expect, test } from './test.ts';
import { jobPath, openStep, openWizard, projectId, stepHeading, wizardPath } from './wizard.ts';

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

test('Back that was asked about, then Back again, stays', async ({ page }) => {
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

test('Back closes a question at the review, and stays there', async ({ page }) => {
  await openWizard(page, '10', '?step=output');
  await openStep(page, 'Review');
  await press(page, 'Create version');
  await expect(page.getByRole('dialog', { name: /identical to V0006/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(stepHeading(page, 'Review')).toBeVisible();
  await expect(page).toHaveURL(/step=review/);
});

test('asking before leaving tries to save once', async ({ page }) => {
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
