import type { BrowserContext, Page } from '@playwright/test';
import { holdTime, passTime, passTimeUntil } from './page-clock.ts';
import type { Sandbox } from './sandbox.ts';
import { expect, test } from './test.ts';
import { translate } from './translate.ts';
import { jobPath, openWizard, projectId, reviewAndCreate, statusOf } from './wizard.ts';

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

test('several tabs on one version: the hidden ones read at most twice a minute', {
  tag: '@thorough',
}, async ({ context }) => {
  await context.clock.install();

  async function openTab(state: DocumentVisibilityState) {
    const page = await context.newPage();
    await hideable(page, state);
    await page.goto(`${jobPath('10')}/versions/19`);
    await expect(page.getByRole('status')).toHaveText('Running');
    return page;
  }

  const visible = await openTab('visible');
  const tabs = [visible, await openTab('hidden'), await openTab('hidden')];
  await holdTime(visible);
  await passTime(visible, 2_000);

  const reads = tabs.map(() => 0);
  for (const [index, tab] of tabs.entries())
    tab.on('request', (request) => {
      if (new URL(request.url()).pathname === `${versionsCall}/19`) reads[index] = (reads[index] ?? 0) + 1;
    });
  // Steps that are shorter than the time between two reads of a hidden tab.
  await passTime(visible, 120_000, 10_000);
  const [ofVisible, ...ofHidden] = reads;
  expect(ofVisible).toBeGreaterThan(4);
  for (const ofOne of ofHidden) {
    expect(ofOne).toBeGreaterThan(0);
    expect(ofOne).toBeLessThanOrEqual(4);
  }
});

test('a hidden page reads seldom, and at once when it is seen again', { tag: '@thorough' }, async ({
  page,
  sandbox,
}) => {
  await page.clock.install();
  await hideable(page, 'hidden');
  await page.goto(`${jobPath('10')}/versions/19`);
  await expect(page.getByRole('status')).toHaveText('Running');
  // That minute is longer than the time between two reads: one is due at its end.
  await holdTime(page);
  await passTime(page, 2_000);
  const before = await lastNumber(sandbox);
  await passTime(page, 25_000, 5_000);
  expect(await readsOf(sandbox, `${versionsCall}/19`, before)).toBe(0);
  await sandbox.stopVersion(projectId, '10', '19');
  await show(page);
  await passTime(page, 1_000, 500);
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
  const dialog = page.getByRole('dialog', { name: 'Sign in' });
  await passTimeUntil(page, dialog);
  await expect(page.getByText('Running').first()).toBeAttached();
  const before = await lastNumber(sandbox);
  await passTime(page, 120_000, 30_000);
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
  test(`${name} kept current by reading the list alone, also translated, until all has ended`, {
    tag: name === 'the jobs are' ? '@thorough' : [],
  }, async ({ page, sandbox }) => {
    await page.clock.install();
    await openWizard(page, '10');
    await reviewAndCreate(page);
    await page.goto(path);
    const beginning = page.getByRole('table').getByText('Initializing');
    await expect(beginning).toBeVisible();
    await translate(page);
    // What else the page has asked for is there, also the look for a second version half a minute after the first.
    await holdTime(page);
    await passTime(page, 40_000, 10_000);
    const before = await lastNumber(sandbox);
    await sandbox.stopVersion(projectId, '10', '19');
    await sandbox.advance(3_600_000);
    await passTime(page, 20_000, 5_000);
    await expect(beginning).toHaveCount(0);
    const reads = (await sandbox.requests(before)).filter(
      // The log of one that has ended is read once, for its result.
      ({ method, path: other }) => method === 'GET' && /^\/v1\/(?!.*log)/.test(other),
    );
    expect(new Set(reads.map(({ path: other }) => other.split('?')[0]))).toEqual(new Set([call]));

    const ended = await lastNumber(sandbox);
    await passTime(page, 60_000, 20_000);
    expect(await readsOf(sandbox, call, ended)).toBe(0);
  });

test('a list whose service fails keeps its rows, says so after a while, and is read again on asking', async ({
  page,
  sandbox,
}) => {
  await page.clock.install();
  await page.goto(jobPath('10'));
  await expect(page.getByRole('table').getByText('Running')).toBeVisible();
  await sandbox.faults([{ method: 'GET', path: versionsCall, kind: 'status', status: 503 }]);
  await passTimeUntil(page, page.getByText('Refreshing keeps failing'));
  await expect(page.getByRole('table').getByText('Running')).toBeVisible();
  await sandbox.faults([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Refreshing keeps failing')).toHaveCount(0);
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
  await passTimeUntil(page, statusOf(page, 'Stopped'));
  await expect(page).toHaveTitle(/^Stopped/);
  await expect.poll(icon).toContain('stopped');
  await page.goto(jobPath('10'));
  await expect(page.getByRole('table')).toBeVisible();
  await expect.poll(icon).toContain('favicon');
});

declare global {
  interface Window {
    /** The test puts it there. */
    readonly tellNotification: (title: string) => void;
  }
}

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
        window.tellNotification(title);
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

  for (const [step, word] of [
    [8_000, 'Queued'],
    [3_600_000, 'Completed'],
  ] as const) {
    await sandbox.advance(step);
    for (const tab of [page, other]) await passTimeUntil(tab, statusOf(tab, word));
  }
  await expect.poll(() => shown).toEqual(['V0007 has been created: Queued.', 'V0007 has ended: Completed.']);
  await expect(choice).toHaveCount(0);
});

test('nothing is shown on the desktop that was not asked for', { tag: '@thorough' }, async ({
  page,
  context,
  sandbox,
}) => {
  const shown = await recordNotifications(context);
  await page.clock.install();
  await page.goto(`${jobPath('10')}/versions/19`);
  await expect(page.getByRole('checkbox', { name: 'Desktop notification' })).not.toBeChecked();
  await sandbox.stopVersion(projectId, '10', '19');
  await passTimeUntil(page, statusOf(page, 'Stopped'));
  await expect(page.getByText('V0005 has ended: Stopped.')).toBeAttached();
  expect(shown).toEqual([]);
});
