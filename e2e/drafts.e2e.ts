import { axeFindings, expectNoSidewaysScrolling } from './accessible.ts';
import { addParameter, expectVersionsPage, offer, press, reopen, storedDraft, value } from './draft.ts';
import { expect, test } from './test.ts';
import {
  jobPath,
  openStep,
  openWizard,
  projectId,
  reviewAndCreate,
  stepHeading,
  wizardPath,
} from './wizard.ts';

test('a reload loses nothing: the draft is offered, and Restore brings back values, base version and step', async ({
  page,
}) => {
  await openWizard(page, '10', '?from=18');
  await value(page).fill('0.7');
  await openStep(page, 'Data');
  await page.getByLabel('Data path').fill('/team-ml/other/data/');
  await reopen(page);
  await page.goto(wizardPath('10'));
  await expect(offer(page, 'learning_rate 0.7, 1 more$')).toBeVisible();
  await expect(page.getByText('The changes are based on V0004.')).toBeVisible();
  await expect(value(page)).toHaveValue('0.01');
  await press(page, 'Restore');
  await expect(stepHeading(page, 'Data')).toBeVisible();
  await expect(page.getByLabel('Data path')).toHaveValue('/team-ml/other/data/');
  await expect(page.getByRole('button', { name: 'Based on V0004' })).toBeVisible();
  await expect(page).toHaveURL(/from=18/);
  await openStep(page, 'Code');
  await expect(value(page)).toHaveValue('0.7');
  await expect(offer(page)).toHaveCount(0);
});

test('a reload restores the draft without asking, and its notice can undo that', async ({ page }) => {
  await openWizard(page, '10');
  await value(page).fill('0.7');
  await page.reload();
  const restored = page.getByText(/^Unsaved changes from \d\d:\d\d restored: learning_rate 0.7$/);
  await expect(restored).toBeVisible();
  await expect(value(page)).toHaveValue('0.7');
  await expect(value(page)).toBeFocused();
  await value(page).fill('0.8');
  await press(page, 'Undo');
  await expect(restored).toHaveCount(0);
  await expect(value(page)).toHaveValue('0.01');
  await expect(offer(page, 'learning_rate 0.8$')).toBeVisible();
  await press(page, 'Restore');
  await expect(value(page)).toHaveValue('0.8');
  await expect(value(page)).toBeFocused();
});

test('Discard gives the draft up, and it is not offered again', { tag: '@thorough' }, async ({ page }) => {
  await openWizard(page, '10');
  await value(page).fill('0.7');
  await reopen(page);
  await press(page, 'Discard');
  await expect(value(page)).toBeFocused();
  await expect(value(page)).toHaveValue('0.01');
  await page.reload();
  await expect(value(page)).toHaveValue('0.01');
  await expect(page.getByRole('button', { name: 'Restore', exact: true })).toHaveCount(0);
});

test('going back, closing and leaving by a link ask nothing and lose nothing', { tag: '@thorough' }, async ({
  page,
}) => {
  await page.goto(jobPath('10'));
  await page
    .getByRole('link', { name: /New version/ })
    .first()
    .click();
  await value(page).fill('0.7');
  await press(page, 'Close');
  await expectVersionsPage(page);
  await page.goBack();
  await press(page, 'Restore');
  await expect(value(page)).toHaveValue('0.7');
  await value(page).fill('0.8');
  await press(page, 'Back');
  await expectVersionsPage(page);
  await page
    .getByRole('link', { name: /New version/ })
    .first()
    .click();
  await press(page, 'Restore');
  await expect(value(page)).toHaveValue('0.8');
  await page.goBack();
  await page.goForward();
  await press(page, 'Restore');
  await expect(value(page)).toHaveValue('0.8');
});

test('Escape throws no work away', { tag: '@thorough' }, async ({ page }) => {
  await openWizard(page, '10');
  await value(page).fill('0.7');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(value(page)).toHaveValue('0.7');
  await reopen(page);
  await press(page, 'Restore');
  await expect(value(page)).toHaveValue('0.7');
});

test('values of a branch that was switched off survive a reload, and are still not sent', {
  tag: '@thorough',
}, async ({ page, sandbox }) => {
  await openWizard(page, '10');
  await page.getByRole('radio', { name: 'Custom image' }).check();
  await page.getByLabel('Image', { exact: true }).fill('swr.eu-de.otc.t-systems.com/team/train:1.0');
  await page.getByRole('radio', { name: 'Own code' }).check();
  await reopen(page);
  await press(page, 'Restore');
  await page.getByRole('radio', { name: 'Custom image' }).check();
  await expect(page.getByLabel('Image', { exact: true })).toHaveValue(
    'swr.eu-de.otc.t-systems.com/team/train:1.0',
  );
  await page.getByRole('radio', { name: 'Own code' }).check();
  await reviewAndCreate(page);
  const [body] = await sandbox.createBodies();
  expect(JSON.parse(body ?? '').config).not.toHaveProperty('user_image_url');
});

test('a draft that is as its base version is not kept', { tag: '@thorough' }, async ({ page }) => {
  await openWizard(page, '10');
  await value(page).fill('0.7');
  await expect.poll(() => storedDraft(page)).toContain('"0.7"');
  await value(page).fill('0.01');
  await page.reload();
  await expect(value(page)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Restore', exact: true })).toHaveCount(0);
});

test('after a version was created from it the draft is gone', async ({ page }) => {
  await openWizard(page, '10');
  await value(page).fill('0.7');
  await reviewAndCreate(page);
  expect(await storedDraft(page)).toBeNull();
  await openWizard(page, '10');
  await expect(value(page)).toHaveValue('0.7');
  await expect(page.getByRole('button', { name: 'Restore', exact: true })).toHaveCount(0);
});

test('a draft keeps its base version when a colleague adds a version', { tag: '@thorough' }, async ({
  page,
  context,
  sandbox,
}) => {
  await openWizard(page, '10');
  await value(page).fill('0.7');
  const colleague = await (await context.browser())?.newContext();
  const theirs = await colleague?.newPage();
  if (theirs === undefined) throw new Error('There is no second browser.');
  await theirs.goto(new URL(wizardPath('10'), page.url()).href);
  await reviewAndCreate(theirs);
  await colleague?.close();
  await page.goto(wizardPath('10'));
  await expect(page.getByRole('button', { name: 'Based on V0007' })).toBeVisible();
  await expect(offer(page)).toBeVisible();
  await press(page, 'Restore');
  await expect(page.getByRole('button', { name: 'Based on V0006' })).toBeVisible();
  await reviewAndCreate(page);
  expect(JSON.parse((await sandbox.createBodies()).at(-1) ?? '').config.pre_version_id).toBe(20);
});

test('an open form keeps base version and edits when a colleague adds a version and the list is read again', async ({
  page,
  context,
}) => {
  await openWizard(page, '10');
  await value(page).fill('0.7');
  const theirs = await context.newPage();
  await theirs.goto(wizardPath('10'));
  await press(theirs, 'Discard');
  await reviewAndCreate(theirs);
  await theirs.close();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await openStep(page, 'Data');
  await openStep(page, 'Code');
  await expect(page.getByRole('button', { name: 'Based on V0006' })).toBeVisible();
  await expect(value(page)).toHaveValue('0.7');
});

test('a draft whose base version was deleted is applied to the newest, and says so', {
  tag: '@thorough',
}, async ({ page, sandbox }) => {
  await openWizard(page, '10', '?from=18');
  await value(page).fill('0.7');
  await expect.poll(() => storedDraft(page)).toContain('"0.7"');
  await sandbox.deleteVersion(projectId, '10', '18');
  await page.goto(wizardPath('10', '?from=18'));
  await expect(page.getByText('Version 18 not found in this job')).toBeVisible();
  await expect(page.getByText(/V0004 has been deleted: Restore/)).toBeVisible();
  await press(page, 'Restore');
  await expect(page.getByText('V0004, the base version of the draft, has been deleted')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Based on V0006' })).toBeVisible();
  await expect(value(page)).toHaveValue('0.7');
  await reviewAndCreate(page);
});

test('what is entered while a draft is on offer never overwrites it silently', { tag: '@thorough' }, async ({
  page,
}) => {
  await openWizard(page, '10');
  await value(page).fill('0.7');
  await reopen(page);
  await value(page).fill('0.9');
  await openStep(page, 'Data');
  expect(await storedDraft(page)).toContain('"0.7"');
  await press(page, 'Close');
  await expect(page.getByRole('dialog')).toContainText('neither restored nor discarded');
  await press(page, 'Stay');
  await press(page, 'Restore');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await openStep(page, 'Code');
  await expect(value(page)).toHaveValue('0.9');
  await press(page, 'Restore');
  await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
  await expect(value(page)).toHaveValue('0.7');
});

test('Discard keeps what was entered since, and from then on that is the draft', {
  tag: '@thorough',
}, async ({ page }) => {
  await openWizard(page, '10');
  await value(page).fill('0.7');
  await reopen(page);
  await value(page).fill('0.9');
  await press(page, 'Discard');
  await reopen(page);
  await press(page, 'Restore');
  await expect(value(page)).toHaveValue('0.9');
});

test('two tabs with one draft notice each other, and one can load the changes of the other', {
  tag: '@thorough',
}, async ({ page, context }) => {
  const notice = 'This draft is also open in another tab; the last change wins';
  await openWizard(page, '10');
  await value(page).fill('0.7');
  await expect.poll(() => storedDraft(page)).toContain('"0.7"');
  const second = await context.newPage();
  await second.goto(wizardPath('10'));
  await press(second, 'Restore');
  await expect(second.getByText(notice)).toBeVisible();
  await expect(page.getByText(notice)).toBeVisible();
  await value(second).fill('0.8');
  await press(page, 'Load its changes');
  await expect(value(page)).toHaveValue('0.8');
  await expect(value(second)).toHaveValue('0.8');
  await value(page).fill('0.9');
  await press(second, 'Load its changes');
  await expect(value(second)).toHaveValue('0.9');
  await second.goto('/');
  await expect(page.getByText(notice)).toHaveCount(0);
  await reopen(page);
  await press(page, 'Restore');
  await expect(value(page)).toHaveValue('0.9');
});

test('another base version, then Back: base version and edits stay, and the draft has both', {
  tag: '@thorough',
}, async ({ page }) => {
  await openWizard(page, '10');
  await value(page).fill('0.5');
  await openStep(page, 'Data');
  await press(page, 'Based on V0006');
  await page.getByRole('menuitem', { name: /^V0003/ }).click();
  await press(page, 'Keep my changes');
  await page.getByLabel('Data path').fill('/team-ml/other/data/');
  await page.goBack();
  await expect(stepHeading(page, 'Code')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Based on V0003' })).toBeVisible();
  await expect(value(page)).toHaveValue('0.5');
  await expect(page).toHaveURL(/from=17/);
  await openStep(page, 'Data');
  await expect(page.getByLabel('Data path')).toHaveValue('/team-ml/other/data/');
  await reopen(page);
  await expect(page.getByText('The changes are based on V0003.')).toBeVisible();
  await press(page, 'Restore');
  await expect(page.getByLabel('Data path')).toHaveValue('/team-ml/other/data/');
});

test('starting over from another base version gives the draft up', { tag: '@thorough' }, async ({ page }) => {
  await openWizard(page, '10');
  await value(page).fill('0.5');
  await expect.poll(() => storedDraft(page)).toContain('"0.5"');
  await press(page, 'Based on V0006');
  await page.getByRole('menuitem', { name: /^V0003/ }).click();
  await press(page, 'Start over');
  await expect(page.getByRole('button', { name: 'Based on V0003' })).toBeVisible();
  await page.reload();
  await expect(value(page)).toHaveValue('0.05');
  await expect(page.getByRole('button', { name: 'Restore', exact: true })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the offer and the notice of a secret, ${colorScheme}: fit 320 px, and axe finds nothing`, {
    tag: '@thorough',
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 900 });
    await openWizard(page, '10');
    await addParameter(page, 'api_key', 'hunter2');
    await expect.poll(() => storedDraft(page)).toContain('api_key');
    await reopen(page);
    await expect(offer(page)).toBeVisible();
    await expectNoSidewaysScrolling(page);
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'Restore');
    await expect(page.getByText(/was not stored/)).toBeVisible();
    await expectNoSidewaysScrolling(page);
    expect(await axeFindings(page)).toEqual([]);
  });

test('a draft that was saved at the end of a minute is not a minute old', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-27T08:00:57') });
  await openWizard(page, '10');
  await value(page).fill('0.7');
  await page.clock.runFor(5_000);
  await expect(page.getByText('Draft saved just now')).toBeVisible();
  await page.clock.runFor(120_000);
  await expect(page.getByText('Draft saved 2 min ago')).toBeVisible();
});
