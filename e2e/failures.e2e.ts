import { passTimeUntil } from './page-clock.ts';
import type { Fault } from './sandbox.ts';
import { expect, test } from './test.ts';
import { jobPath, openWizard, pressCreate, stepHeading, stepLink } from './wizard.ts';

const createPath = '/v1/*/training-jobs/*/versions';

test('a refusal says so, keeps the draft, and the next press can succeed', async ({ page, sandbox }) => {
  await openWizard(page, '10');
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.7');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();
  await sandbox.faults([
    { method: 'POST', path: createPath, kind: 'status', status: 403, error_code: 'ModelArts.0112', times: 1 },
  ]);
  await pressCreate(page);
  await expect(page.getByRole('alert').getByText('No version was created')).toBeVisible();
  await stepLink(page, 'Code').click();
  await expect(page.getByRole('textbox', { name: 'Value of learning_rate' })).toHaveValue('0.7');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await pressCreate(page);
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
});

const lostAnswers: readonly Omit<Fault, 'method' | 'path'>[] = [
  { kind: 'drop_after', times: 1 },
  { kind: 'drop_after' },
  { kind: 'html', status: 502, after: true, times: 1 },
  { kind: 'malformed', after: true, times: 1 },
];

for (const fault of lostAnswers)
  test(`an answer lost by ${fault.kind}${fault.times === undefined ? ' again and again' : ''} is not called a failure: the version is found`, {
    tag: fault.kind === 'drop_after' && fault.times !== undefined ? [] : '@thorough',
  }, async ({ page, sandbox }) => {
    await openWizard(page, '10');
    await page.getByRole('button', { name: 'Review', exact: true }).click();
    await expect(stepHeading(page, 'Review')).toBeVisible();
    const before = await sandbox.versionCount();
    await sandbox.faults([{ ...fault, method: 'POST', path: createPath }]);
    await pressCreate(page);
    await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
    expect(await sandbox.versionCount()).toBe(before + 1);
  });

test('where the version cannot be looked up either, it is looked up on asking', async ({ page, sandbox }) => {
  await openWizard(page, '10');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();
  const before = await sandbox.versionCount();
  const lost: Fault = { kind: 'drop_after', method: 'POST', path: createPath };
  await sandbox.faults([{ ...lost, delay_ms: 600_000 }]);
  await pressCreate(page);
  await expect.poll(() => sandbox.versionCount()).toBe(before + 1);
  await sandbox.faults([lost, { kind: 'status', status: 403, method: 'GET', path: createPath }]);
  await expect(page.getByText('It is not known yet whether the version was created')).toBeVisible();
  await expect(page.getByText(/The version list could not be loaded/)).toBeVisible();
  await sandbox.faults([]);
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
});

test('a request that was lost before it arrived leaves no version, and says what is known', async ({
  page,
  sandbox,
}) => {
  await page.clock.install();
  await openWizard(page, '10');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();
  await sandbox.faults([{ method: 'POST', path: createPath, kind: 'drop_before' }]);
  await pressCreate(page);
  await expect(page.getByText('It is not known yet whether the version was created')).toBeVisible();
  await passTimeUntil(page, page.getByText(/No new version as of \d\d:\d\d:\d\d/));
});

test('a refused token asks to sign in over the page and keeps the draft', async ({ page, sandbox }) => {
  await openWizard(page, '10');
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.8');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();
  await sandbox.faults([
    { method: 'POST', path: createPath, kind: 'status', status: 401, error_code: 'ModelArts.0203', times: 1 },
  ]);
  await pressCreate(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('User').fill('demo');
  await dialog.getByLabel('Password').fill('demo');
  await dialog.getByLabel('Account').fill('demo');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await sandbox.createBodies()).toHaveLength(1);
  await pressCreate(page);
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
});

test('a version that cannot be loaded says so at once, and the way to the others', async ({
  page,
  sandbox,
}) => {
  const path = '/v1/*/training-jobs/10/versions/20';
  await sandbox.faults([{ method: 'GET', path, kind: 'status', status: 503 }]);
  await page.clock.install();
  await page.goto(`${jobPath('10')}/versions/20`);
  const failure = page.getByRole('alert').filter({ hasText: 'The version could not be loaded' });
  await expect(failure.getByRole('link', { name: 'Version history' })).toBeVisible();
  await sandbox.faults([]);
  await failure.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'V0006' })).toBeVisible();
});

test('what takes long to load says so after a while', async ({ page, sandbox }) => {
  await sandbox.faults([{ method: 'GET', path: '/v1/**', kind: 'delay', delay_ms: 600_000 }]);
  await page.clock.install();
  await page.goto(jobPath('10'));
  const slow = page.getByText('Still loading: the service or the connection is slow.');
  await expect
    .poll(async () => {
      await page.clock.runFor(1_000);
      return slow.count();
    })
    .toBe(1);
  await sandbox.faults([]);
  await expect(page.getByRole('rowheader', { name: 'V0006', exact: true })).toBeVisible();
  await expect(slow).toHaveCount(0);
});

test('jobs that cannot be read say so, and can be tried again', async ({ page, sandbox }) => {
  await page.clock.install();
  await sandbox.faults([{ method: 'GET', path: '/v1/*/training-jobs', kind: 'html', status: 502 }]);
  await page.goto('/projects/5f1d0a3c9b7e4c2d8a6f0e1b2c3d4e5f');
  await passTimeUntil(page, page.getByText('Endpoint unreachable.'));
  await sandbox.faults([]);
  await page.getByRole('button', { name: /again/i }).click();
  await expect(page.getByText('mnist-tensorflow')).toBeVisible();
});
