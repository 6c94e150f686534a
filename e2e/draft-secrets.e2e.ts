import { addParameter, expectVersionsPage, press, reopen, storedDraft, value } from './draft.ts';
import { expect, test } from './test.ts';
import { openWizard } from './wizard.ts';

test('no secret and no token is stored; Restore names what is missing, and leaving and creating ask', async ({
  page,
  sandbox,
}) => {
  await openWizard(page, '10');
  await addParameter(page, 'api_key', 'hunter2');
  await expect.poll(() => storedDraft(page)).toContain('api_key');
  const everything = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(everything).not.toContain('hunter2');
  expect(everything).not.toMatch(/token/i);
  await press(page, 'Close');
  await expect(page.getByRole('dialog')).toContainText('api_key');
  await press(page, 'Stay');
  await expect(value(page, 'api_key')).toHaveValue('hunter2');
  await press(page, 'Close');
  await press(page, 'Leave');
  await expectVersionsPage(page);
  await page.goBack();
  await press(page, 'Restore');
  await expect(
    page.getByText('1 value that looks like a secret was not stored: api_key', { exact: true }),
  ).toBeVisible();
  await expect(value(page, 'api_key')).toHaveValue('');

  // Also after it was kept once more, and only until somebody has answered.
  await value(page, 'learning_rate').fill('0.5');
  await expect.poll(() => storedDraft(page)).toContain('0.5');
  await reopen(page);
  await press(page, 'Restore');
  await press(page, 'Review');
  await press(page, 'Create version');
  await expect(page.getByRole('dialog')).toContainText('Create with an empty api_key?');
  await press(page, 'Cancel');
  expect(await sandbox.createBodies()).toEqual([]);
  await press(page, 'Create version');
  await press(page, 'Create with empty values');
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
});
