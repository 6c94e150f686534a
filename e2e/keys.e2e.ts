import { axeFindings } from './accessible.ts';
import { press, value } from './draft.ts';
import { expect, test } from './test.ts';
import { jobPath, openWizard, stepHeading } from './wizard.ts';

test('from every page: to a job that only the service finds, and to a new version of an older one', async ({
  page,
}) => {
  await page.goto(`${jobPath('10')}/versions/20`);
  await expect(page.getByRole('heading', { level: 1, name: 'V0006' })).toBeVisible();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Go to' });
  const field = dialog.getByRole('combobox', { name: 'Go to' });
  await expect(field).toBeFocused();
  await expect(dialog.getByRole('option', { name: 'V0005 Running' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await field.fill('new 4');
  await expect(dialog.getByText('1 result.')).toBeVisible();
  const option = dialog.getByRole('option', { name: 'New version from V0004' });
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/jobs\/10\/new\?from=/);
  await expect(page.getByRole('button', { name: 'Based on V0004' })).toBeVisible();

  await press(page, 'Go to');
  await field.fill('resnet');
  await expect(dialog.getByRole('option', { name: /^resnet50-flowers/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'resnet50-flowers' })).toBeFocused();
});

test('? lists the keys, but not from a field, and not once single keys are switched off', async ({
  page,
}) => {
  await openWizard(page, '10');
  await value(page).fill('');
  await page.keyboard.type('?');
  await expect(value(page)).toHaveValue('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await stepHeading(page, 'Code').focus();
  await page.keyboard.press('?');
  await expect(dialog.getByText('Go to a job, a version or an action')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('?');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Go to' })).toBeVisible();
  await expect(dialog).toHaveCount(0);
});

test('offline, a part that could not be loaded says so, and what is open is kept', async ({
  page,
  context,
}) => {
  await openWizard(page, '10');
  await value(page).fill('0.7');
  await context.setOffline(true);
  await press(page, 'Import JSON');
  const alert = page.getByRole('alert').filter({ hasText: 'You are offline' });
  await expect(alert).toContainText('Import JSON could not be loaded.');
  expect(await axeFindings(page)).toEqual([]);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('dialog', { name: 'Import JSON' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(value(page)).toHaveValue('0.7');
});
