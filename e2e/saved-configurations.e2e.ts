import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { openWizard } from './wizard.ts';

const value = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name: `Value of ${name}`, exact: true });

async function openSaved(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Saved configurations' }).click();
  return page.getByRole('dialog', { name: 'Saved configurations' });
}

async function save(page: Page, name: string, description = ''): Promise<Locator> {
  const dialog = await openSaved(page);
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await dialog.getByRole('textbox', { name: 'Description' }).fill(description);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  return dialog;
}

test('a configuration is saved, loaded after a reload with a preview, and taken back', async ({ page }) => {
  await openWizard(page, '10');
  await value(page, 'learning_rate').fill('1e-07');
  const dialog = await save(page, 'slow', 'for long runs');
  await expect(dialog.getByRole('status')).toHaveText('Saved as slow.');
  await expect(dialog.getByRole('list', { name: 'Saved configurations' })).toContainText('for long runs');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Revert', exact: true }).first().click();

  await page.reload();
  await expect(value(page, 'learning_rate')).toHaveValue('0.01');
  await (await openSaved(page)).getByRole('button', { name: 'Load slow' }).click();
  const preview = page.getByRole('dialog', { name: 'Load slow' });
  await expect(preview.getByRole('status')).toHaveText('1 parameter changed, 1 unchanged.');
  await preview.getByRole('button', { name: 'Load', exact: true }).click();
  await expect(value(page, 'learning_rate')).toHaveValue('1e-07');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(value(page, 'learning_rate')).toHaveValue('0.01');
});

test('a name that is taken is overwritten only when that is wanted', { tag: '@thorough' }, async ({
  page,
}) => {
  await openWizard(page, '10');
  await (await save(page, 'mine')).getByRole('button', { name: 'Close' }).click();
  await value(page, 'learning_rate').fill('0.5');
  const dialog = await save(page, 'mine');
  await expect(dialog.getByText('A configuration named mine already exists')).toBeVisible();
  await dialog.getByRole('button', { name: 'Overwrite' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Saved as mine.');
  await dialog.getByRole('button', { name: 'Load mine' }).click();
  const preview = page.getByRole('dialog', { name: 'Load mine' });
  await expect(preview.getByRole('status')).toHaveText('2 parameters unchanged.');
});

test('another name after a name was taken is asked about by itself', async ({ page }) => {
  await openWizard(page, '10');
  await (await save(page, 'first')).getByRole('button', { name: 'Close' }).click();
  const dialog = await save(page, 'second');
  await expect(dialog.getByRole('status')).toHaveText('Saved as second.');
  const name = dialog.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('first');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog.getByText('A configuration named first already exists')).toBeVisible();
  await name.fill('second');
  await expect(dialog.getByRole('button', { name: 'Overwrite' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog.getByText('A configuration named second already exists')).toBeVisible();
});

test('a configuration is deleted after asking, and a wrong name is told', async ({ page }) => {
  await openWizard(page, '10');
  const dialog = await save(page, 'two words');
  await expect(dialog.getByRole('textbox', { name: 'Name', exact: true })).toHaveAccessibleDescription(
    /letters, digits, hyphens/,
  );
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('gone-soon');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.getByRole('button', { name: 'Delete gone-soon' }).click();
  const question = page.getByRole('dialog', { name: 'Delete the saved configuration gone-soon?' });
  await question.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(dialog.getByText('No saved configurations yet.')).toBeVisible();
});

test('configurations that cannot be loaded say so and can be tried again', { tag: '@thorough' }, async ({
  page,
  sandbox,
}) => {
  await sandbox.faults([
    {
      method: 'GET',
      path: '/v1/*/training-job-configs',
      kind: 'status',
      status: 403,
      error_code: 'ModelArts.0112',
      times: 1,
    },
  ]);
  await openWizard(page, '10');
  const dialog = await openSaved(page);
  await expect(dialog.getByText('The saved configurations could not be loaded')).toBeVisible();
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByText('No saved configurations yet.')).toBeVisible();
});
