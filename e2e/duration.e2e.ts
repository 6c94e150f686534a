import type { Page } from '@playwright/test';
import { axeFindings } from './accessible.ts';
import type { Sandbox } from './sandbox.ts';
import { expect, test } from './test.ts';
import { importJson, jobPath, openStep, openWizard, projectId, signIn } from './wizard.ts';

const card = (page: Page) => page.getByRole('region', { name: 'Expected duration', exact: true });
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline', exact: true });

/** A version of the job with data of its own, so that only versions of this test are similar. */
async function createVersion(page: Page): Promise<string> {
  const answer = await page.request.post(`/v1/${projectId}/training-jobs/10/versions`, {
    headers: { 'X-Auth-Token': await signIn(page) },
    data: {
      config: {
        worker_server_num: 1,
        app_url: '/team-ml/mnist/code/',
        boot_file_url: '/team-ml/mnist/code/train.py',
        engine_id: 12,
        spec_id: 4,
        data_url: '/team-ml/duration/',
        train_url: '/team-ml/duration-out/',
        parameter: [{ label: 'epochs', value: '10' }],
        pre_version_id: 20,
      },
    },
  });
  const { version_id } = (await answer.json()) as { version_id: number };
  return String(version_id);
}

/** Each of 45 s, as the sandbox plans them. */
async function completeVersions(page: Page, sandbox: Sandbox, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    await createVersion(page);
    await sandbox.advance(90_000);
  }
}

test('the wizard says how long a version is expected to take, and from which versions', async ({ page }) => {
  await openWizard(page, '14', '?step=resources');
  await expect(card(page)).toContainText(
    /^Expected duration(?:about )?\d.* min queue (?:about )?\d.* min \d.* GPU-hours on 1 GPU/,
  );
  const source = card(page)
    .getByRole('link', { name: /^V01\d\d$/ })
    .first();
  await expect(source).toHaveAttribute('target', '_blank');
  await expect(source).toHaveAttribute('href', /\/versions\/11\d\d$/);
  await expect(card(page).getByRole('link')).toHaveCount(3);
  await card(page)
    .getByRole('button', { name: /^Show all \d+$/ })
    .click();
  await expect(card(page).getByRole('button', { name: 'Show fewer' })).toBeVisible();
  expect(await card(page).getByRole('link').count()).toBeGreaterThan(3);
  expect(await axeFindings(page)).toEqual([]);
});

test('it follows the draft, also in the review, and says why there is no estimate any more', async ({
  page,
}) => {
  await openWizard(page, '14', '?step=review');
  const first = await card(page).textContent();
  // What else changes the time of a step stays as it is.
  const values = { epochs: '60', batch_size: '64', num_workers: '4' };
  await importJson(page, { parameter: Object.entries(values).map(([label, value]) => ({ label, value })) });
  await openStep(page, 'Resources');
  await expect(card(page)).toContainText('scaled by epochs and batch_size');
  await expect(card(page)).not.toHaveText(first ?? '');
  await page.getByRole('textbox', { name: 'Workers' }).fill('2');
  await expect(card(page)).toContainText('Fewer than three completed versions ran on this compute');
  await page.getByRole('textbox', { name: 'Workers' }).fill('1');
  await openStep(page, 'Review');
  await expect(card(page)).toContainText('scaled by epochs and batch_size');
});

test('two similar versions say nothing, three do; a running one says what is left', {
  tag: '@thorough',
}, async ({ page, sandbox }) => {
  await completeVersions(page, sandbox, 2);
  const versionId = await createVersion(page);
  await sandbox.advance(30_000);
  await page.goto(`${jobPath('10')}/versions/${versionId}`);
  await expect(page.getByRole('status')).toHaveText('Running');
  await expect(timeline(page)).not.toContainText('similar');
  await sandbox.advance(60_000);

  const next = await createVersion(page);
  await sandbox.advance(10_000);
  await page.goto(`${jobPath('10')}/versions/${next}`);
  await expect(page.getByRole('status')).toHaveText('Queued');
  await expect(timeline(page)).toContainText(/It is expected to run for 4\d–4\d s\./);
  await expect(timeline(page)).toContainText('From the last 3 similar versions: V0009, V0008, V0007');
  await sandbox.advance(24_000);
  await page.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Running');
  await expect(timeline(page)).toContainText(/[Aa]bout .+ s left, until .+ \(epoch \d+\/10 in the log\)\./);
  await expect(page.getByText('Time left', { exact: true })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('a version that runs or waits longer than the similar ones is said to be late', async ({
  page,
  sandbox,
}) => {
  await page.goto(`${jobPath('10')}/versions/19`);
  await expect(page.getByRole('status')).toHaveText('Running');
  await expect(timeline(page)).toContainText(/Running longer than the 3 similar versions \(\d+–\d+ min\)\./);

  await completeVersions(page, sandbox, 3);
  await sandbox.plan('waits');
  const versionId = await createVersion(page);
  await sandbox.advance(600_000);
  await page.goto(`${jobPath('10')}/versions/${versionId}`);
  await expect(page.getByRole('status')).toHaveText('Queued');
  await expect(timeline(page)).toContainText(
    'Queued longer than usual (about 14 s). It is expected to run for',
  );
});
