import { expect, test } from './test.ts';
import {
  jobPath,
  openStep,
  openWizard,
  projectId,
  reviewAndCreate,
  stepHeading,
  stepLink,
} from './wizard.ts';

test('from the bookmark: one edit, Review, Create version', async ({ page, sandbox }) => {
  await openWizard(page, '10');
  await expect(page.getByRole('textbox', { name: 'Value of learning_rate' })).toBeFocused();
  await page.keyboard.type('0.001');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await page.getByRole('button', { name: 'Create version', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
  const [body] = await sandbox.createBodies();
  expect(JSON.parse(body ?? '').config.parameter[0]).toEqual({ label: 'learning_rate', value: '0.001' });
});

test('a change is seen at its field, its step, in the panel and in the review, and taken back', async ({
  page,
}) => {
  await openWizard(page, '10');
  const value = page.getByRole('textbox', { name: 'Value of learning_rate' });
  await value.fill('0.001');
  await expect(page.getByText('was 0.01', { exact: true })).toBeVisible();
  await expect(stepLink(page, 'Code')).toHaveAccessibleDescription('1 change');
  const panel = page.getByRole('complementary', { name: 'What will be sent' });
  await expect(panel.getByText('0.001')).toBeVisible();
  await panel.getByRole('tab', { name: 'JSON' }).click();
  await expect(panel.getByText('"value": "0.001"')).toBeVisible();
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();
  await expect(page.getByText('was 0.01').first()).toBeVisible();
  await page.getByRole('button', { name: 'Edit Code' }).click();
  await page.getByRole('button', { name: 'Revert', exact: true }).first().click();
  await expect(value).toHaveValue('0.01');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();
});

test('two presses at once send one request', async ({ page, sandbox }) => {
  await sandbox.faults([
    { method: 'POST', path: '/v1/*/training-jobs/*/versions', kind: 'delay', delay_ms: 600 },
  ]);
  await openWizard(page, '10');
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.001');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();
  await page.getByRole('button', { name: 'Create version', exact: true }).dblclick();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
  expect(await sandbox.createBodies()).toHaveLength(1);
});

test('Back and Forward walk the steps; after creating, Back is the version history and no form', async ({
  page,
}) => {
  await page.goto(`/projects/${projectId}`);
  await page
    .getByRole('link', { name: /New version.*mnist-tensorflow|mnist-tensorflow.*New version/ })
    .click();
  await expect(stepHeading(page, 'Code')).toBeVisible();
  await openStep(page, 'Data');
  await openStep(page, 'Resources');
  await page.goBack();
  await expect(stepHeading(page, 'Data')).toBeVisible();
  await page.goForward();
  await expect(stepHeading(page, 'Resources')).toBeVisible();
  await page.reload();
  await expect(stepHeading(page, 'Resources')).toBeVisible();
  await reviewAndCreate(page);
  await page.goBack();
  await expect(page).toHaveURL(jobPath('10'));
  await expect(page.getByRole('link', { name: 'V0007' }).first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`/projects/${projectId}`);
});

test('after creating from a bookmark, Back is the version history', { tag: '@thorough' }, async ({
  page,
}) => {
  await openWizard(page, '10', '?step=output');
  await reviewAndCreate(page);
  await page.goBack();
  await expect(page).toHaveURL(jobPath('10'));
});

test('another base keeps the edits on top, or starts over', async ({ page, sandbox }) => {
  await openWizard(page, '10');
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.5');
  await page.getByRole('button', { name: 'Based on V0006' }).click();
  await page.getByRole('menuitem', { name: /^V0003/ }).click();
  await page.getByRole('button', { name: 'Keep my changes' }).click();
  await expect(page.getByRole('button', { name: 'Based on V0003' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Value of learning_rate' })).toHaveValue('0.5');
  await page.getByRole('button', { name: 'Based on V0003' }).click();
  await page.getByRole('menuitem', { name: /^V0001/ }).click();
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('button', { name: 'Based on V0001' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Value of learning_rate' })).not.toHaveValue('0.5');
  await reviewAndCreate(page);
  const [body] = await sandbox.createBodies();
  expect(JSON.parse(body ?? '').config.pre_version_id).toBe(15);
});

test('parameters are added, moved and removed with the keyboard', async ({ page, sandbox }) => {
  await openWizard(page, '10');
  await page.getByRole('textbox', { name: 'Value of batch_size' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of parameter 3' })).toBeFocused();
  await page.keyboard.type('seed');
  await page.keyboard.press('Enter');
  await page.keyboard.type('00012345678901234567');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('textbox', { name: 'Value of seed' })).toBeFocused();
  const moveSeed = (name: string) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByLabel('Value of seed') })
      .getByRole('button', { name });
  await moveSeed('Move down').press('Enter');
  await expect(page.getByRole('textbox', { name: 'Value of seed' })).toBeFocused();
  await moveSeed('Move up').press('Enter');
  await expect(moveSeed('Move up')).toBeFocused();
  await page.getByRole('button', { name: 'Remove learning_rate' }).press('Enter');
  await reviewAndCreate(page);
  const [body] = await sandbox.createBodies();
  expect(JSON.parse(body ?? '').config.parameter).toEqual([
    { label: 'seed', value: '00012345678901234567' },
    { label: 'batch_size', value: '32' },
  ]);
});

test('a job without versions explains itself', async ({ page }) => {
  await page.goto(`${jobPath('13')}/new`);
  await expect(page.getByText(/has no versions yet/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Create version' })).toHaveCount(0);
});
