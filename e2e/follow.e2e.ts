import type { BrowserContext, Page } from '@playwright/test';
import type { Sandbox } from './sandbox.ts';
import { expect, test } from './test.ts';
import { jobPath, openWizard, projectId, reviewAndCreate } from './wizard.ts';

const versionsCall = `/v1/${projectId}/training-jobs/10/versions`;

// Pages without a head are never hidden.
async function hideable(page: Page, state: DocumentVisibilityState): Promise<void> {
  await page.addInitScript((first) => {
    let present = first;
    Object.defineProperty(document, 'visibilityState', { get: () => present });
    Object.defineProperty(document, 'hidden', { get: () => present === 'hidden' });
    window.addEventListener('shown', () => {
      present = 'visible';
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    });
  }, state);
}

const show = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('shown')));

async function readsOf(sandbox: Sandbox, call: string, since: number): Promise<number> {
  const requests = await sandbox.requests(since);
  return requests.filter(({ method, path }) => method === 'GET' && path.split('?')[0] === call).length;
}

const lastNumber = async (sandbox: Sandbox) => (await sandbox.requests()).at(-1)?.n ?? 0;

test('five tabs on one version: the hidden ones read at most twice a minute', async ({
  context,
  sandbox,
}) => {
  await sandbox.plan('waits');
  const creating = await context.newPage();
  await openWizard(creating, '10');
  await reviewAndCreate(creating);
  const address = creating.url();
  const call = `${versionsCall}/${address.split('/').at(-1)}`;
  await sandbox.advance(60_000);
  await creating.close();

  await context.clock.install();

  async function openTab(state: DocumentVisibilityState): Promise<Page> {
    const page = await context.newPage();
    await hideable(page, state);
    await page.goto(address);
    await expect(page.getByRole('status')).toHaveText('Queued');
    return page;
  }

  /** Reads in three minutes, which pass in steps that are shorter than the time between two reads. */
  async function readsOfThreeMinutes(pages: readonly Page[]): Promise<number> {
    const before = await lastNumber(sandbox);
    for (let passed = 0; passed < 180; passed += 10) {
      await context.clock.runFor(10_000);
      // What was asked for is there when a later request has been answered.
      await Promise.all(
        pages.map((page) => page.evaluate(() => fetch('/connection.json').then((answer) => answer.text()))),
      );
    }
    return readsOf(sandbox, call, before);
  }

  const visible = await openTab('visible');
  const ofOne = await readsOfThreeMinutes([visible]);
  expect(ofOne).toBeGreaterThan(6);

  const hidden = [];
  for (let count = 0; count < 4; count += 1) hidden.push(await openTab('hidden'));
  const ofFive = await readsOfThreeMinutes([visible, ...hidden]);
  expect(ofFive).toBeLessThanOrEqual(ofOne + hidden.length * 2 * 3);
  expect(ofFive).toBeGreaterThan(ofOne);
});

test('a hidden page reads seldom, and at once when it is seen again', async ({ page, sandbox }) => {
  await page.clock.install();
  await hideable(page, 'hidden');
  await page.goto(`${jobPath('10')}/versions/19`);
  await expect(page.getByRole('status')).toHaveText('Running');
  const before = await lastNumber(sandbox);
  await page.clock.runFor(25_000);
  expect(await readsOf(sandbox, `${versionsCall}/19`, before)).toBe(0);
  await sandbox.stopVersion(projectId, '10', '19');
  await show(page);
  await expect(page.getByRole('status')).toHaveText('Stopped');
  expect(await readsOf(sandbox, `${versionsCall}/19`, before)).toBe(1);
});

test('a token that is refused while following: it asks over the page, keeps the status, and goes on', async ({
  page,
  sandbox,
}) => {
  await page.clock.install();
  await page.goto(`${jobPath('10')}/versions/19`);
  await expect(page.getByRole('status')).toHaveText('Running');
  await sandbox.faults([
    { method: 'GET', path: `${versionsCall}/19`, kind: 'status', status: 401, times: 1 },
  ]);
  await page.clock.runFor(30_000);
  const dialog = page.getByRole('dialog', { name: 'Sign in' });
  await expect(dialog).toBeVisible();
  await expect(page.getByText('Running').first()).toBeAttached();
  const before = await lastNumber(sandbox);
  await page.clock.runFor(120_000);
  expect(await readsOf(sandbox, `${versionsCall}/19`, before)).toBe(0);

  await sandbox.stopVersion(projectId, '10', '19');
  for (const label of ['User', 'Password', 'Account']) await dialog.getByLabel(label).fill('demo');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('Stopped');
});

for (const { name, path, call } of [
  { name: 'the version history is', path: jobPath('10'), call: versionsCall },
  { name: 'the jobs are', path: `/projects/${projectId}`, call: `/v1/${projectId}/training-jobs` },
])
  test(`${name} kept current by reading the list alone, until all has ended`, async ({ page, sandbox }) => {
    await page.clock.install();
    await openWizard(page, '10');
    await reviewAndCreate(page);
    await page.goto(path);
    const beginning = page.getByRole('table').getByText('Initializing');
    await expect(beginning).toBeVisible();
    const before = await lastNumber(sandbox);
    await sandbox.stopVersion(projectId, '10', '19');
    await sandbox.advance(3_600_000);
    await page.clock.runFor(10_000);
    await expect(beginning).toHaveCount(0);
    const reads = (await sandbox.requests(before)).filter(
      ({ method, path: other }) => method === 'GET' && other.startsWith('/v1/'),
    );
    expect(new Set(reads.map(({ path: other }) => other.split('?')[0]))).toEqual(new Set([call]));

    await expect(async () => {
      const ended = await lastNumber(sandbox);
      await page.clock.runFor(60_000);
      expect(await readsOf(sandbox, call, ended)).toBe(0);
    }).toPass();
  });

test('a list whose service fails keeps its rows, says so after a while, and is read again on asking', async ({
  page,
  sandbox,
}) => {
  await page.clock.install();
  await page.goto(jobPath('10'));
  await expect(page.getByRole('table').getByText('Running')).toBeVisible();
  await sandbox.faults([{ method: 'GET', path: versionsCall, kind: 'status', status: 503 }]);
  await expect(async () => {
    await page.clock.runFor(20_000);
    await expect(page.getByText('The service can not be read')).toBeVisible({
      timeout: 150,
    });
  }).toPass({ intervals: [50] });
  await expect(page.getByRole('table').getByText('Running')).toBeVisible();
  await sandbox.faults([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('The service can not be read')).toHaveCount(0);
});

test("the tab's icon and title say how the version stands, and go with the page", async ({
  page,
  sandbox,
}) => {
  const icon = () => page.locator('link[rel="icon"]').last().getAttribute('href');
  await page.clock.install();
  await page.goto(`${jobPath('10')}/versions/19`);
  await expect(page).toHaveTitle(/^Running/);
  await expect.poll(icon).toContain('running');
  await sandbox.stopVersion(projectId, '10', '19');
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page).toHaveTitle(/^Stopped/);
  await expect.poll(icon).toContain('stopped');
  await page.goto(jobPath('10'));
  await expect(page.getByRole('table')).toBeVisible();
  await expect.poll(icon).toContain('favicon');
});

async function recordNotifications(context: BrowserContext): Promise<readonly string[]> {
  const shown: string[] = [];
  await context.grantPermissions(['notifications']);
  await context.exposeFunction('tellNotification', (title: string) => void shown.push(title));
  await context.addInitScript(() => {
    class Recorded extends EventTarget {
      static readonly permission = 'granted';
      static readonly requestPermission = async () => 'granted';
      constructor(title: string) {
        super();
        // biome-ignore lint/suspicious/noExplicitAny: the function is put there by the test
        (window as any).tellNotification(title);
      }
      close() {}
    }
    Object.defineProperty(window, 'Notification', { value: Recorded });
  });
  return shown;
}

test('a desktop notification is chosen once, and shown once in the browser', async ({
  page,
  context,
  sandbox,
}) => {
  const shown = await recordNotifications(context);
  await page.clock.install();
  await sandbox.plan('completes');
  await openWizard(page, '10');
  await reviewAndCreate(page);
  await expect(page.getByRole('status')).toHaveText('Initializing');
  const choice = page.getByRole('checkbox', { name: 'Desktop notification' });
  await expect(choice).not.toBeChecked();
  await choice.check();

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('checkbox', { name: 'Desktop notification' })).toBeChecked();

  for (const [after, word] of [
    [8_200, 'Queued'],
    [3_600_000, 'Completed'],
  ] as const) {
    await sandbox.advanceAfterCreate(after);
    for (const tab of [page, other]) {
      await tab.getByRole('button', { name: 'Check now' }).click();
      await expect(tab.getByRole('status')).toHaveText(word);
    }
  }
  await expect.poll(() => shown).toEqual(['V0007 has been created: Queued.', 'V0007 has ended: Completed.']);
  await expect(choice).toHaveCount(0);
});

test('nothing is shown on the desktop that was not asked for', async ({ page, context, sandbox }) => {
  const shown = await recordNotifications(context);
  await page.goto(`${jobPath('10')}/versions/19`);
  await expect(page.getByRole('checkbox', { name: 'Desktop notification' })).not.toBeChecked();
  await sandbox.stopVersion(projectId, '10', '19');
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByRole('status')).toHaveText('Stopped');
  await expect(page.getByText('V0005 has ended: Stopped.')).toBeAttached();
  expect(shown).toEqual([]);
});
