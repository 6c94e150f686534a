import { axeFindings, colourFindings, expectNoSidewaysScrolling, transitionsEnd } from './accessible.ts';
import { expect, test } from './test.ts';
import { openStep, openWizard, stepHeading, stepLink, wizardPath } from './wizard.ts';

test('four learning rates take three actions from the bookmark to the button', async ({ page }) => {
  await openWizard(page, '10');
  await expect(page.getByRole('textbox', { name: 'Value of learning_rate' })).toBeFocused();
  await page.keyboard.type('0.5, 0.2, 0.002, 0.004');
  await page.getByRole('button', { name: 'Vary: 4 values' }).click();
  await expect(page.getByRole('textbox', { name: 'Values of learning_rate' })).toHaveValue(
    '0.5, 0.2, 0.002, 0.004',
  );
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  const plan = page.getByRole('table', { name: 'Plan' });
  await expect(plan.getByRole('textbox', { name: 'learning_rate of version #3' })).toHaveValue('0.002');
  const create = (count: string) => page.getByRole('button', { name: `Create ${count}`, exact: true });
  await expect(create('4 versions')).toBeVisible();
  await expect(page.getByText('At most 2 run at once')).toBeVisible();
  await plan.getByRole('checkbox', { name: 'Create version #2' }).uncheck();
  await expect(create('3 versions')).toBeVisible();

  // One that equals a version is left out, unless it is wanted again.
  await plan.getByRole('textbox', { name: 'learning_rate of version #1' }).fill('0.01');
  await expect(plan.getByText(/Same as V\d+, left out/)).toBeVisible();
  await expect(create('2 versions')).toBeVisible();
  await expect(page.getByText('2 of 4 versions left out.')).toBeVisible();
  await plan.getByRole('checkbox', { name: 'Create version #1' }).check();
  await expect(create('3 versions')).toBeVisible();

  // Two equal ones are told at their row, and nothing is started.
  await plan.getByRole('textbox', { name: 'learning_rate of version #4' }).fill('0.002');
  await create('3 versions').click();
  await expect(page.getByRole('alert')).toContainText('Version #4 is the same as #3');
});

test('values that make no plan are told at their field', async ({ page }) => {
  await openWizard(page, '10');
  await page.getByRole('button', { name: 'Vary learning_rate' }).click();
  const values = page.getByRole('textbox', { name: 'Values of learning_rate' });
  await expect(values).toBeFocused();
  await values.fill('0.1,,0.2');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toContainText('Value 2 is empty');
  await expect(values).toHaveAccessibleDescription(/Value 2 is empty/);
  await values.fill('1..100 100');
  await expect(summary).toHaveCount(0);
  await page.getByRole('button', { name: 'Vary batch_size' }).click();
  await page.getByRole('textbox', { name: 'Values of batch_size' }).fill('1..100 step 1');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(summary).toContainText('These values make 10,000 versions; the maximum is 200.');
  await summary.getByRole('link').click();
  await expect(page.getByRole('radio', { name: 'Grid' })).toBeFocused();
  await page.getByRole('radio', { name: 'Random' }).check();
  await page.getByRole('textbox', { name: 'Versions', exact: true }).fill('7');
  await expect(stepLink(page, 'Code')).toHaveAccessibleDescription('2 changes');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Create 7 versions' })).toBeVisible();
});

test('with the keyboard alone: vary, stop, vary again, and on to the plan', async ({ page }) => {
  await openWizard(page, '10');
  const value = page.getByRole('textbox', { name: 'Value of learning_rate' });
  await expect(value).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Vary learning_rate' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Values of learning_rate' })).toBeFocused();
  await page.keyboard.type('0.001..0.1 log 3');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: /^0\.01$/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Stop varying learning_rate' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(value).toHaveValue('0.01');
  await expect(value).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Values of learning_rate' })).toBeFocused();
  await page.keyboard.type('0.5, 0.2');
  await page.keyboard.press('Control+Enter');
  await expect(stepHeading(page, 'Review')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Create 2 versions' })).toBeVisible();
});

test('with one value the row says how several are written', async ({ page }) => {
  await openWizard(page, '10');
  await page.getByRole('button', { name: 'Vary learning_rate' }).click();
  const values = page.getByRole('textbox', { name: 'Values of learning_rate' });
  await expect(values).toHaveAccessibleDescription(/Separate values with commas, or write a range/);
  await values.fill('0.5, 0.2');
  await expect(page.getByText('Separate values with commas')).toHaveCount(0);
});

test('a plan is in the link and in the draft, and the request of each version can be taken along', async ({
  page,
}) => {
  await openWizard(page, '10', '?step=resources');
  await page.getByRole('button', { name: 'Vary Specification' }).click();
  const specifications = page.getByRole('combobox', { name: 'Values of Specification' });
  await expect(specifications).toBeFocused();
  await specifications.fill('v100');
  await page.getByRole('option', { name: /^modelarts\.vm\.gpu\.v100/ }).click();
  const panel = page.getByRole('complementary', { name: 'What will be sent' });
  await expect(panel.getByText('2 values')).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).click();
  const link = await page.locator('code').filter({ hasText: '/new?' }).textContent();
  await page.goto(`${wizardPath('10')}`);
  await expect(page.getByText(/Unsaved changes from .*: \d versions?/)).toBeVisible();
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.goto(link ?? '');
  await openStep(page, 'Review');
  const plan = page.getByRole('table', { name: 'Plan' });
  await expect(plan.getByRole('combobox', { name: 'Specification of version #2' })).toHaveValue('4');
  await panel.getByRole('tab', { name: 'cURL' }).click();
  await expect(panel.getByRole('region', { name: /cURL command of version #\d/ })).toContainText(
    /\/s-\w{8}-00\d-\w{4}\//,
  );
});

test('the plan is one for everybody: 320 px, dark, axe', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await openWizard(page, '10', '?set.parameter.learning_rate[]=0.5,0.2&set.parameter.batch_size[]=16,64');
  await expect(page.getByRole('textbox', { name: 'Values of batch_size' })).toBeVisible();
  await page.getByRole('button', { name: '2 values' }).first().click();
  await expectNoSidewaysScrolling(page);
  expect(await axeFindings(page)).toEqual([]);
  await openStep(page, 'Review');
  await expect(page.getByRole('table', { name: 'Plan' })).toBeVisible();
  await expectNoSidewaysScrolling(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await transitionsEnd(page);
  expect(await colourFindings(page)).toEqual([]);
});
