import type { Page } from '@playwright/test';
import { holdTime, passTime, passTimeUntil } from './page-clock.ts';
import { expect, test } from './test.ts';
import { jobPath, openWizard, reviewAndCreate, stepHeading, stepLink } from './wizard.ts';

const path = '/v1/*/training-jobs/*/versions';
const post = { method: 'POST', path } as const;

const createButton = (page: Page) => page.getByRole('button', { name: 'Create version', exact: true });
const versionHeading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function openReview(page: Page): Promise<void> {
  await openWizard(page, '10');
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.02');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();
}

test('a version that was found says so, and Back does not lead to the form', async ({ page, sandbox }) => {
  await openReview(page);
  await sandbox.faults([{ ...post, kind: 'drop_after' }]);
  await createButton(page).click();
  await expect(versionHeading(page, 'V0007')).toBeVisible();
  await expect(
    page.getByText('Created. The response was lost on the way, the version was found in the list'),
  ).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(jobPath('10'));
  // Chromium itself repeats a POST whose connection breaks: byte for byte.
  expect(new Set(await sandbox.createBodies()).size).toBe(1);
});

test('an answer that says that our own subfolder is taken means that a proxy has repeated the request', async ({
  page,
  sandbox,
}) => {
  await openReview(page);
  const before = await sandbox.versionCount();
  await sandbox.faults([{ ...post, kind: 'double' }]);
  await createButton(page).click();
  await expect(versionHeading(page, 'V0007')).toBeVisible();
  expect(await sandbox.versionCount()).toBe(before + 1);
});

test('a request that a proxy has sent twice: the duplicate can be stopped', async ({ page, sandbox }) => {
  await page.clock.install();
  await openReview(page);
  await sandbox.faults([{ ...post, kind: 'twin', times: 1 }]);
  await createButton(page).click();
  await expect(versionHeading(page, 'V0008')).toBeVisible();
  await passTimeUntil(
    page,
    page.getByText('Duplicate: V0007 was created by the same request and is running too'),
  );
  await page.getByRole('button', { name: 'Stop V0007' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop V0007' }).click();
  await expect(page.getByRole('button', { name: 'Stop V0007' })).toHaveCount(0);
  await page
    .getByRole('button', { name: /V0007|Dismiss/ })
    .last()
    .click();
  await expect(page.getByText(/^Duplicate: V0007/)).toHaveCount(0);
});

test('a page that is loaded again while it sends finds its version', async ({ page, sandbox }) => {
  await openReview(page);
  await page.clock.install();
  await sandbox.faults([{ ...post, kind: 'delay', delay_ms: 600_000 }]);
  await createButton(page).click();
  await expect(page.getByRole('button', { name: 'Creating …' })).toBeVisible();
  await expect.poll(() => sandbox.createBodies()).toHaveLength(1);
  await page.reload();
  await expect(page.getByText('It is not known yet whether the version was created')).toBeVisible();
  await sandbox.faults([]);
  await passTimeUntil(page, versionHeading(page, 'V0007'));
  expect(await sandbox.createBodies()).toHaveLength(1);

  // The version was made from the draft: there is none any more.
  await openWizard(page, '10');
  await expect(page.getByRole('textbox', { name: 'Value of learning_rate' })).toHaveValue('0.02');
  await expect(page.getByText(/^Unsaved changes from/)).toHaveCount(0);
});

test('while it is not known what became of a request, its draft is kept', async ({ page, sandbox }) => {
  await openReview(page);
  await sandbox.faults([{ ...post, kind: 'drop_before' }]);
  await createButton(page).click();
  const unclear = page.getByText('It is not known yet whether the version was created');
  await expect(unclear).toBeVisible();
  await page.reload();
  await expect(unclear).toBeVisible();
  await expect(page.getByText(/^Unsaved changes from .* restored/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible();
});

for (const hasWebLocks of [true, false])
  test(`two tabs that press at once send one request, ${hasWebLocks ? 'with' : 'without'} Web Locks`, {
    tag: hasWebLocks ? [] : '@thorough',
  }, async ({ page, context, sandbox }) => {
    if (!hasWebLocks)
      await context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'locks'));
    const other = await context.newPage();
    await openReview(page);
    await openReview(other);
    await sandbox.faults([{ ...post, kind: 'delay', delay_ms: 600_000 }]);
    await Promise.all([createButton(page).click(), createButton(other).click()]);
    const told = 'Another tab is creating a version of this job';
    await expect
      .poll(async () => (await page.getByText(told).count()) + (await other.getByText(told).count()))
      .toBe(1);
    const isFirst = (await page.getByText(told).count()) === 0;
    const [winner, loser] = isFirst ? [page, other] : [other, page];
    await sandbox.faults([]);
    await expect(versionHeading(winner, 'V0007')).toBeVisible();
    expect(await sandbox.createBodies()).toHaveLength(1);

    await createButton(loser).click();
    await expect(loser.getByText(/V0007 with the same configuration was created/)).toBeVisible();
    await loser.getByRole('button', { name: 'Open V0007' }).click();
    await expect(versionHeading(loser, 'V0007')).toBeVisible();
    expect(await sandbox.createBodies()).toHaveLength(1);
  });

test('pressing Enter twice sends one request', async ({ page, sandbox }) => {
  await openReview(page);
  await createButton(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(versionHeading(page, 'V0007')).toBeVisible();
  expect(await sandbox.createBodies()).toHaveLength(1);
});

test('offline nothing is sent, and nothing is queued', async ({ page, context, sandbox }) => {
  await page.clock.install();
  await openReview(page);
  await context.setOffline(true);
  await createButton(page).click();
  await expect(page.getByText('You are offline, nothing was sent')).toBeVisible();
  await context.setOffline(false);
  await passTime(page, 30_000);
  expect(await sandbox.createBodies()).toHaveLength(0);
  await createButton(page).click();
  await expect(versionHeading(page, 'V0007')).toBeVisible();
});

test('a service that asks to slow down is asked again after as long as it says', {
  tag: '@thorough',
}, async ({ page, sandbox }) => {
  await page.clock.install();
  await openReview(page);
  await sandbox.faults([{ ...post, kind: 'status', status: 429, retry_after: 60, times: 1 }]);
  await holdTime(page);
  await createButton(page).click();
  await expect(page.getByText(/Too many requests, next try at/)).toBeVisible();
  await passTime(page, 50_000);
  expect(await sandbox.createBodies()).toHaveLength(1);
  await passTimeUntil(page, versionHeading(page, 'V0007'));
  expect(await sandbox.createBodies()).toHaveLength(2);
});

test('one need not wait for a service that asks to slow down', { tag: '@thorough' }, async ({
  page,
  sandbox,
}) => {
  await openReview(page);
  await sandbox.faults([{ ...post, kind: 'status', status: 429, retry_after: 300, times: 1 }]);
  await createButton(page).click();
  await page.getByRole('button', { name: 'Stop trying' }).click();
  await expect(page.getByText('No version was created')).toBeVisible();
  await createButton(page).click();
  await expect(versionHeading(page, 'V0007')).toBeVisible();
});

test('a lost request can be created again when nothing has come', { tag: '@thorough' }, async ({
  page,
  sandbox,
}) => {
  await page.clock.install();
  await openReview(page);
  const before = await sandbox.versionCount();
  await sandbox.faults([{ ...post, kind: 'drop_before' }]);
  await createButton(page).click();
  await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Create again' })).toHaveCount(0);
  await passTimeUntil(page, page.getByText(/No new version as of \d\d:\d\d:\d\d/));
  await sandbox.faults([]);
  await page.getByRole('button', { name: 'Create again' }).click();
  await expect(versionHeading(page, 'V0007')).toBeVisible();
  expect(await sandbox.versionCount()).toBe(before + 1);
  expect(new Set(await sandbox.createBodies()).size).toBe(2);
});

test('without a new subfolder only a person says which version is theirs', async ({ page, sandbox }) => {
  await openWizard(page, '10', '?set.parameter.learning_rate=0.02&step=output');
  await page.getByRole('checkbox', { name: 'New subfolder for this version' }).uncheck();
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();
  await sandbox.faults([{ ...post, kind: 'drop_after' }]);
  await createButton(page).click();
  await expect(page.getByText('V0007 may be yours')).toBeVisible();
  await expect(
    page.getByText(/V0007 was created at \d\d:\d\d:\d\d and has the same configuration/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'V0007 is mine' }).click();
  await expect(versionHeading(page, 'V0007')).toBeVisible();
});

test('a refusal stands at its field until that changes, and holds nobody up', async ({ page, sandbox }) => {
  await openReview(page);
  await sandbox.faults([{ ...post, kind: 'status', status: 400, error_code: 'ModelArts.4992', times: 2 }]);
  await createButton(page).click();
  await expect(stepHeading(page, 'Resources')).toBeVisible();
  await expect(page.getByRole('alert').getByText('No version was created')).toBeVisible();
  await expect(page.getByText(/code ModelArts.4992 · request/)).toBeVisible();
  const words = page.getByRole('main').getByText('The sandbox simulates this failure.', { exact: true });
  await expect(words.first()).toBeVisible();
  await expect(stepLink(page, 'Resources')).toHaveAccessibleDescription('1 error');

  // Another field of the step is checked, and the words stay.
  await page.getByRole('textbox', { name: 'Workers' }).fill('2');
  await expect(stepLink(page, 'Resources')).toHaveAccessibleDescription('1 error');

  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await createButton(page).click();
  await expect(stepHeading(page, 'Resources')).toBeVisible();
  await page.getByRole('radio', { name: /^modelarts.vm.cpu.2u/ }).check();
  await expect(stepLink(page, 'Resources')).toHaveAccessibleDescription('2 changes');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await createButton(page).click();
  await expect(versionHeading(page, 'V0007')).toBeVisible();
});

test('the folder of a version has the number that is free when it is sent', { tag: '@thorough' }, async ({
  page,
  context,
  sandbox,
}) => {
  await openWizard(page, '10', '?set.parameter.learning_rate=0.5');
  const other = await context.newPage();
  await openWizard(other, '10', '?set.parameter.learning_rate=0.6');
  for (const [index, tab] of [other, page].entries()) {
    await reviewAndCreate(tab);
    await expect(tab.getByRole('heading', { level: 1, name: `V000${7 + index}` })).toBeVisible();
  }
  const folders = (await sandbox.createBodies()).map((body) => JSON.parse(body).config.train_url);
  expect(folders).toEqual([expect.stringContaining('/v0007-'), expect.stringContaining('/v0008-')]);
});
