import { axeFindings, expectNoSidewaysScrolling } from './accessible.ts';
import { plainPort } from './ports.ts';
import { expect, test } from './test.ts';
import { jobPath, openWizard, projectId, reviewAndCreate } from './wizard.ts';

/** Nothing runs here: once it is shown, the page reads nothing by itself, and uses no fault up. */
const calmPath = jobPath('11');

test('the outcome is that of new versions, and time can be skipped', async ({ page }) => {
  await openWizard(page, '10');
  await page.getByRole('button', { name: 'Sandbox' }).click();
  const panel = page.getByRole('complementary', { name: 'Sandbox' });
  await panel
    .getByRole('combobox', { name: 'Outcome of new versions' })
    .selectOption('Code fails during the run');
  await panel.getByRole('button', { name: '60×', exact: true }).click();
  await expect(panel.getByRole('button', { name: '60×', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await panel.getByRole('button', { name: '1×', exact: true }).click();
  await expect(panel.getByText(/at 1× speed/)).toBeVisible();
  await panel.getByRole('button', { name: 'Paused' }).click();
  await expect(panel.getByText(/, paused\./)).toBeVisible();
  await reviewAndCreate(page);
  await expect(page.getByRole('status')).toHaveText('Initializing');
  await panel.getByRole('button', { name: 'Skip a minute' }).click();
  await expect(page.getByRole('status')).toHaveText('Failed');
  await panel.getByRole('button', { name: 'Skip an hour' }).click();
  await expect(panel.getByText(/^Simulated time: /)).toBeAttached();
});

test('faults are switched one by one, also those from elsewhere, and all off at once', async ({
  page,
  sandbox,
}) => {
  await sandbox.faults([{ method: 'GET', path: '/v1/*/none', kind: 'html', times: 2 }]);
  await page.goto(calmPath);
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('button', { name: 'Sandbox' }).click();
  const panel = page.getByRole('complementary', { name: 'Sandbox' });
  await expect(panel.getByRole('checkbox', { name: 'html on GET /v1/*/none, 2 times' })).toBeChecked();
  for (const name of ['Slow down all responses', 'Drop the next request']) {
    await panel.getByRole('checkbox', { name }).press('Space');
    await expect(panel.getByRole('checkbox', { name })).toBeChecked();
  }
  await expect(panel.getByText('3 active faults.')).toBeVisible();
  await panel.getByRole('checkbox', { name: 'Drop the next request' }).press('Space');
  await expect(panel.getByText('2 active faults.')).toBeVisible();
  await panel.getByRole('button', { name: 'Clear all faults' }).click();
  await expect(panel.getByText('No active faults.')).toBeVisible();
});

test('a token that is refused asks to sign in, and the panel stays in reach', async ({ page }) => {
  await page.goto(calmPath);
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('button', { name: 'Sandbox' }).click();
  const panel = page.getByRole('complementary', { name: 'Sandbox' });
  await panel.getByRole('checkbox', { name: 'Reject the token once' }).click();
  await expect(panel.getByText('1 active fault.')).toBeVisible();
  await panel.getByRole('button', { name: 'Skip a minute' }).click();
  await page.getByRole('dialog', { name: 'Sign in' }).getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
  await expect(panel.getByText('No active faults.')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScrolling(page);
});

test('a reset asks first, and opens the list of jobs', { tag: '@thorough' }, async ({ page, sandbox }) => {
  await page.goto(`${jobPath('10')}/versions/20`);
  await page.getByRole('button', { name: 'Sandbox' }).click();
  const panel = page.getByRole('complementary', { name: 'Sandbox' });
  const before = await sandbox.versionCount();
  await panel.getByRole('button', { name: 'No jobs' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reset data?' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await sandbox.versionCount()).toBe(before);
  await panel.getByRole('button', { name: 'No jobs' }).click();
  await dialog.getByRole('button', { name: 'Reset' }).click();
  await expect(page).toHaveURL(`/projects/${projectId}`);
  await expect(page.getByText('This project has no training jobs')).toBeVisible();
  await panel.getByRole('button', { name: 'Large data' }).click();
  await dialog.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByText('1,000 jobs', { exact: true })).toBeVisible();
});

test('is opened and closed with the keyboard, and the focus is never lost', async ({ page }) => {
  await page.goto(jobPath('10'));
  const chip = page.getByRole('button', { name: 'Sandbox' });
  const panel = page.getByRole('complementary', { name: 'Sandbox' });
  await expect(panel).toHaveCount(0);
  await chip.press('Enter');
  await expect(chip).toHaveAttribute('aria-expanded', 'true');
  await panel.getByRole('button', { name: 'Skip an hour' }).press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(chip).toBeFocused();
  await chip.press('Enter');
  await panel.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(chip).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`fits 320 px and 1440 px, leaves the wizard's bar free, and axe finds nothing, ${colorScheme}`, {
    tag: '@thorough',
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await openWizard(page, '10');
      await page.getByRole('button', { name: 'Sandbox' }).click();
      await expect(page.getByRole('combobox', { name: 'Outcome of new versions' })).toBeVisible();
      await page.getByRole('button', { name: 'Next', exact: true }).click({ trial: true });
      await expectNoSidewaysScrolling(page);
      expect(await axeFindings(page)).toEqual([]);
    }
  });

test('is not there without a sandbox', async ({ page }) => {
  await page.goto(`http://localhost:${plainPort}/`);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sandbox' })).toHaveCount(0);
});
