import type { Browser, Page } from '@playwright/test';
import { axeFindings, expectNoSidewaysScrolling } from './accessible.ts';
import { passTimeUntil } from './page-clock.ts';
import type { Sandbox } from './sandbox.ts';
import { expect, test } from './test.ts';
import { jobPath, openWizard } from './wizard.ts';

const plan = '?set.parameter.learning_rate[]=0.5,0.2,0.004,0.002&step=review';
const counts = (page: Page) => page.getByRole('status').filter({ hasText: /created/ });
const atOnce = (page: Page) => page.getByRole('textbox', { name: 'At once' });

/** From the review to the page of the sweep. */
async function create(page: Page, count: number): Promise<void> {
  await page.clock.install();
  await openWizard(page, '10', plan);
  await page.getByRole('button', { name: `Create ${count} versions` }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Sweep / })).toBeVisible();
}

/** The learning rates of the versions that were asked for, in their order. */
const created = async (sandbox: Sandbox): Promise<readonly string[]> =>
  (await sandbox.createBodies()).map(
    (body) => /"label":"learning_rate","value":"([^"]*)"/.exec(body)?.[1] ?? '',
  );

/** What runs ends, and the page reads it. */
async function allEnd(page: Page, sandbox: Sandbox): Promise<void> {
  await sandbox.advance(300_000);
  await page.clock.runFor(30_000);
}

test('four learning rates are created once each, two at a time, and the best is named', async ({
  page,
  sandbox,
}) => {
  await create(page, 4);
  await expect(counts(page)).toHaveText(/^2 of 4 created/);
  await expect(page.getByText(/At most 2 versions at once: 2 have not ended/)).toBeVisible();
  await atOnce(page).fill('4');
  await expect(counts(page)).toHaveText(/^4 of 4 created/);
  await allEnd(page, sandbox);
  await expect(counts(page)).toHaveText('4 of 4 created, 4 completed');
  await page.getByRole('link', { name: /^New version from the best, V00/ }).click();
  await expect(page.getByRole('button', { name: /^Based on V00(07|08|09|10)$/ })).toBeVisible();
  await page.goBack();
  await page.reload();
  await expect(counts(page)).toHaveText(/^4 of 4 created/);
  expect((await created(sandbox)).toSorted()).toEqual(['0.002', '0.004', '0.2', '0.5']);
});

test('another browser goes on with the link alone', async ({ page, sandbox, browser, baseURL }) => {
  await create(page, 4);
  await expect(counts(page)).toHaveText(/^2 of 4 created/);
  const link = page.url();
  await page.close();
  const other = await freshPage(browser, baseURL);
  await other.goto(link);
  await expect(counts(other)).toHaveText(/^2 of 4 created/);
  await expect(other.getByText(/The sweep was started in another browser/)).toBeVisible();
  await other.getByRole('button', { name: 'Resume' }).click();
  await atOnce(other).fill('4');
  await expect(other.getByText(/^Another browser created the last version/)).toBeVisible();
  await other.getByRole('button', { name: 'Continue now' }).click();
  await expect(counts(other)).toHaveText(/^4 of 4 created/);
  expect((await created(sandbox)).toSorted()).toEqual(['0.002', '0.004', '0.2', '0.5']);
  await other.context().close();
});

test('a version whose answer is lost is found before the next is created', async ({ page, sandbox }) => {
  const before = await sandbox.versionCount();
  await sandbox.faults([
    { method: 'POST', path: '/v1/*/training-jobs/*/versions', kind: 'drop_after', times: 1 },
  ]);
  await create(page, 4);
  await passTimeUntil(page, counts(page).filter({ hasText: /^2 of 4 created/ }));
  await atOnce(page).fill('4');
  await expect(counts(page)).toHaveText(/^4 of 4 created/);
  expect(await sandbox.versionCount()).toBe(before + 4);
});

test('versions that fail pause the sweep, and are tried again under their number', async ({
  page,
  sandbox,
}) => {
  await sandbox.plan('run_fails');
  await create(page, 4);
  await expect(counts(page)).toHaveText(/^2 of 4 created/);
  await page.getByRole('textbox', { name: 'Pause after failures' }).fill('2');
  await allEnd(page, sandbox);
  await expect(page.getByText(/^2 versions failed, so no more are created/)).toBeVisible();
  await sandbox.plan('completes');
  await page.getByRole('button', { name: 'Retry 2 failed' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeFocused();
  await expect(page.getByText('attempt 2')).toHaveCount(2);
  await allEnd(page, sandbox);
  await expect(counts(page)).toHaveText(/^4 of 4 created/);
  expect((await sandbox.createBodies()).filter((body) => body.includes('-r2/'))).toHaveLength(2);
  await page.setViewportSize({ width: 320, height: 900 });
  await expectNoSidewaysScrolling(page);
  expect(await axeFindings(page)).toEqual([]);
});

/** A sweep of four, of which the service refuses the first. */
async function createOneRefused(page: Page, sandbox: Sandbox): Promise<void> {
  await sandbox.faults([
    {
      method: 'POST',
      path: '/v1/*/training-jobs/*/versions',
      ...{ kind: 'status', status: 400, error_code: 'ModelArts.2758', times: 1 },
    },
  ]);
  await create(page, 4);
  await expect(counts(page)).toHaveText('2 of 4 created, 2 pending, 1 refused, 1 to create');
}

test('a refused version says why, with the code, and Retry sends it again', async ({ page, sandbox }) => {
  await createOneRefused(page, sandbox);
  await expect(page.getByRole('row', { name: /^#1 / })).toContainText(
    /Refused\. The service says: .*\(ModelArts\.2758\)/,
  );
  await atOnce(page).fill('4');
  await page.getByRole('button', { name: 'Retry version #1' }).press('Enter');
  // The row, or the link to its version where that is there already.
  const focusedRow = () => page.evaluate(() => document.activeElement?.closest('tr')?.textContent ?? '');
  await expect.poll(focusedRow).toMatch(/^#1V/);
  await expect(counts(page)).toHaveText(/^4 of 4 created/);
});

test('the last refused version, sent again from above the table, leaves the focus among the buttons', async ({
  page,
  sandbox,
}) => {
  await createOneRefused(page, sandbox);
  await atOnce(page).fill('4');
  await expect(counts(page)).toHaveText(/^3 of 4 created/);
  await allEnd(page, sandbox);
  await expect(counts(page)).toHaveText('3 of 4 created, 3 completed, 1 refused');
  await page.getByRole('button', { name: 'Retry 1 refused' }).press('Enter');
  await expect(counts(page)).toHaveText('4 of 4 created, 1 pending, 3 completed');
  await expect(page.getByRole('button', { name: 'Stop 1 version' })).toBeFocused();
});

test('a version that is retried in its row keeps the focus there', async ({ page, sandbox }) => {
  await sandbox.plan('run_fails');
  await create(page, 4);
  await expect(counts(page)).toHaveText(/^2 of 4 created/);
  await page.getByRole('textbox', { name: 'Pause after failures' }).fill('2');
  await allEnd(page, sandbox);
  await sandbox.plan('completes');
  await page.getByRole('button', { name: 'Retry version #2' }).press('Enter');
  const row = page.getByRole('row', { name: /^#2 / });
  await expect(row).toContainText('attempt 2');
  await expect(row.getByRole('link')).toBeFocused();
});

test('while no version has ended, each result says of what it is', async ({ page, sandbox }) => {
  await create(page, 4);
  await expect(counts(page)).toHaveText(/^2 of 4 created/);
  await sandbox.advance(16_000);
  await page.clock.runFor(30_000);
  await expect(page.getByRole('row', { name: /^#1 / })).toContainText(/(?:loss|accuracy) so far/);
});

test('what could not be loaded is said once, below the heading', async ({ page, sandbox }) => {
  await create(page, 4);
  await expect(counts(page)).toHaveText(/^2 of 4 created/);
  await sandbox.faults([{ method: 'GET', path: '/v1/*/training-jobs/**', kind: 'status', status: 403 }]);
  await page.reload();
  const failure = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await expect(failure).toHaveCount(1);
  const heading = page.getByRole('heading', { level: 1, name: /^Sweep / });
  const tops = await Promise.all([heading, failure].map(async (each) => (await each.boundingBox())?.y ?? 0));
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  await sandbox.faults([]);
  await failure.getByRole('button', { name: 'Try again' }).click();
  await expect(counts(page)).toBeVisible();
  await expect(failure).toHaveCount(0);
});

test('while the versions cannot be loaded, nothing is said about them', async ({ page, sandbox }) => {
  await sandbox.faults([{ method: 'GET', path: '/v1/*/training-jobs/**', kind: 'status', status: 403 }]);
  await page.goto(`${jobPath('10')}/sweeps/k3f9a2b7`);
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await expect(page.getByText('Versions of the sweep')).toBeHidden();
  await sandbox.faults([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Sweep not found')).toBeVisible();
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });
  test('what is pressed is 44 px high, and Pause and Resume keep the focus', async ({ page }) => {
    await create(page, 4);
    await expect(counts(page)).toHaveText(/^2 of 4 created/);
    const controls = page.getByRole('main').getByRole('button', { name: /^(Pause|Stop)/ });
    await expect(controls).toHaveCount(3);
    // A text box is as high as its frame.
    for (const control of [...(await controls.all()), atOnce(page).locator('..')])
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.getByRole('button', { name: 'Pause', exact: true }).press('Enter');
    await expect(page.getByRole('button', { name: 'Resume' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeFocused();
  });
});

async function freshPage(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.clock.install();
  return page;
}
