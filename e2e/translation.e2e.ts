import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { namesToTranslate, translate } from './translate.ts';
import {
  jobPath,
  openStep,
  openWizard,
  pressCreate,
  projectId,
  reviewAndCreate,
  statusOf,
  stepHeading,
} from './wizard.ts';

/** By a key: the time in front of the button moves it each second, and a click may miss it. */
const refresh = (page: Page) => page.getByRole('button', { name: 'Refresh' }).press('Enter');

test('a version that is translated shows how it goes on', async ({ page, sandbox }) => {
  await sandbox.plan('completes');
  await openWizard(page, '10');
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.003');
  await reviewAndCreate(page);
  await expect(statusOf(page, 'Initializing')).toBeVisible();
  for (const [step, word] of [
    [2_000, 'Building image'],
    [4_000, 'Submitting'],
    [2_000, 'Queued'],
    [6_000, 'Running'],
    [3_600_000, 'Completed'],
  ] as const) {
    await translate(page);
    await sandbox.advance(step);
    await refresh(page);
    await expect(statusOf(page, word)).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(`^${word}`));
  }
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toHaveCount(0);
});

test('a translated wizard goes on: changes, steps, errors, a dialog, and a lost answer', async ({
  page,
  sandbox,
}) => {
  await openWizard(page, '10');
  await translate(page);
  const value = page.getByRole('textbox', { name: 'Value of learning_rate' });
  const changes = page.getByRole('tabpanel', { name: 'Changes' });
  await value.fill('0.003');
  await expect(changes).toContainText('0.003');
  await translate(page);
  await value.fill('0.004');
  await expect(changes).toContainText('0.004');
  await page.getByRole('button', { name: 'Revert' }).first().click();
  await expect(page.getByRole('button', { name: 'Revert' })).toHaveCount(0);
  await value.fill('0.005');
  await translate(page);

  await openStep(page, 'Output');
  await translate(page);
  await page.getByLabel('Output path', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await translate(page);
  await expect(page.getByRole('alert')).toContainText('There is a problem');
  await page.getByLabel('Output path', { exact: true }).fill('/team-ml/out/');
  await expect(page.getByRole('alert')).toHaveCount(0);

  await openStep(page, 'Code');
  await page.getByRole('button', { name: 'Paste parameters' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('epochs=3');
  await translate(page);
  await dialog.getByRole('textbox').fill('epochs=4\n= 5');
  await expect(dialog).toContainText('Could not be read');
  await translate(page);
  await dialog.getByRole('textbox').fill('epochs=4');
  await expect(dialog).not.toContainText('Could not be read');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('textbox', { name: 'Value of epochs' })).toHaveValue('4');

  await sandbox.faults([{ method: 'POST', path: '/v1/**/versions', kind: 'drop_after' }]);
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await translate(page);
  await pressCreate(page);
  await translate(page);
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
});

test('log, metrics and the sandbox panel of a translated version go on', { tag: '@thorough' }, async ({
  page,
  sandbox,
}) => {
  await openWizard(page, '10');
  await reviewAndCreate(page);
  await page.getByRole('button', { name: 'Sandbox' }).click();
  const panel = page.getByRole('complementary', { name: 'Sandbox' });
  await panel.getByRole('button', { name: 'Paused' }).click();
  await sandbox.advance(20_000);
  await refresh(page);
  await expect(statusOf(page, 'Running')).toBeVisible();
  const log = page.getByRole('region', { name: 'Log', exact: true });
  const results = page.getByRole('table', { name: 'Metrics from the log' });
  await expect(log).toContainText(/loss/);
  await expect(results).toBeVisible();
  const loss = results
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'loss', exact: true }) });

  for (const seconds of [8, 12]) {
    await translate(page);
    const last = (await loss.getByRole('cell').first().textContent()) ?? '';
    await sandbox.advance(seconds * 1000);
    await refresh(page);
    await expect(loss.getByRole('cell').first()).not.toHaveText(last);
    await expect(statusOf(page, 'Running')).toBeVisible();
  }
  await translate(page);
  await panel.getByRole('checkbox', { name: 'Slow down all responses' }).press('Space');
  await expect(panel.getByText('1 active fault.')).toBeVisible();
  await translate(page);
  await panel.getByRole('button', { name: 'Clear all faults' }).click();
  await expect(panel.getByText('No active faults.')).toBeVisible();
  await translate(page);
  await panel.getByRole('button', { name: 'Skip a minute' }).click();
  await expect(statusOf(page, 'Completed')).toBeVisible();
  await expect(panel.getByText(/, paused\./)).toBeVisible();
});

/** Names of versions, jobs and parameters of the demo data. */
const names =
  /\bV\d{4}\b|\b(?:mnist-tensorflow|bert-custom-image|fresh-job|learning_rate|batch_size|hub_token)\b/;

test('no name of a version, a job or a parameter is left to be translated where a page updates by itself', async ({
  page,
  sandbox,
}) => {
  await sandbox.faults([{ method: 'POST', path: '/v1/**/versions', kind: 'twin', times: 1 }]);
  await openWizard(page, '10');
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.003');
  const found: Record<string, readonly string[]> = {};
  const look = async (place: string) => {
    const left = await namesToTranslate(page, names);
    if (left.length > 0) found[place] = left;
  };
  await look('wizard');
  await page.getByRole('button', { name: 'Add parameter' }).click();
  await page.keyboard.type('hub_token');
  await page.getByRole('textbox', { name: 'Value of hub_token' }).fill('hidden-from-others');
  await page.getByRole('button', { name: 'Saved configurations' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Looks like a secret: hub_token')).toBeVisible();
  await look('saved configurations');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Remove hub_token' }).click();
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();
  await look('review');
  await pressCreate(page);
  await expect(statusOf(page, 'Initializing')).toBeVisible();
  await look('version');
  await page.goto(jobPath('10'));
  await expect(page.getByRole('table', { name: 'Versions' })).toBeVisible();
  await look('version history');
  await page.goto(`/projects/${projectId}`);
  await expect(page.getByRole('link', { name: 'mnist-tensorflow', exact: true })).toBeVisible();
  await look('jobs');
  expect(found).toEqual({});
});
