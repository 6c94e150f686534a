import type { Page } from '@playwright/test';
import { axeFindings } from './accessible.ts';
import { askDemo } from './demo-sandbox.ts';
import { demoPath, demoPort } from './ports.ts';
import { expect, test } from './test.ts';
import { jobPath, pressCreate, projectId, reviewAndCreate, stepHeading, wizardPath } from './wizard.ts';

const demo = `http://localhost:${demoPort}${demoPath}`;
const at = (path: string): string => `${demo}#${path}`;

const versionCount = async (page: Page): Promise<number> =>
  JSON.parse(await askDemo(page, 'GET', '/sandbox/state')).counts.versions;

/** What is kept under all names is overwritten with half a text, as after a crash. */
const damage = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    // Results of versions have a database of their own.
    const kept = (await indexedDB.databases()).find(({ name }) => name?.startsWith('nextrun-sandbox'));
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open(kept?.name ?? '');
      opening.onsuccess = () => {
        const writing = opening.result.transaction('texts', 'readwrite');
        writing.objectStore('texts').put('{"data":"dem', 'state');
        writing.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  });

test('opens a deep link, with every digit and every search parameter', async ({ page }) => {
  await page.goto(at(wizardPath('9007199254740993', '?from=9007199254740995&step=data&later=1')));
  await expect(stepHeading(page, 'Data')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Based on V0001' })).toBeVisible();
  await expect(page.getByText('Ignored: later.')).toBeVisible();
  await page.goto(at(`/projects/${projectId}?search=mnist`));
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('mnist');
});

test('a copied link opens the wizard with its changes', async ({ page }) => {
  await page.goto(at(wizardPath('10')));
  const rate = page.getByRole('textbox', { name: 'Value of learning_rate' });
  await rate.fill('0.003');
  await page.getByRole('button', { name: 'Copy link' }).click();
  const link = page.getByRole('main').locator('code').filter({ hasText: '/new?from=' });
  await expect(link).toHaveText(at(wizardPath('10', '?from=20&set.parameter.learning_rate=0.003')));
});

test('asks no server for anything but files', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(at(jobPath('10')));
  await expect(page.getByRole('heading', { level: 1, name: 'mnist-tensorflow' })).toBeVisible();
  // A browser without a window asks for no icon.
  const files = [demo, `${demo}favicon.svg`];
  expect(asked.filter((url) => !url.startsWith(`${demo}assets/`) && !files.includes(url))).toEqual([]);
});

test('creates a version; a reload and another tab know it; Back is no form', async ({ page, context }) => {
  await page.goto(at(wizardPath('10')));
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.003');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(stepHeading(page, 'Data')).toBeVisible();
  await reviewAndCreate(page);
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();

  const second = await context.newPage();
  await second.goto(at(jobPath('10')));
  await expect(second.getByRole('link', { name: 'V0007' }).first()).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL(at(jobPath('10')));
  await expect(page.getByRole('link', { name: 'V0007' }).first()).toBeVisible();
});

for (const locks of ['Web Locks', 'no Web Locks'])
  test(`loses no write of two tabs at once, with ${locks}`, {
    tag: '@thorough',
  }, async ({ page, context }) => {
    if (locks === 'no Web Locks')
      await context.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'locks');
      });
    const other = await context.newPage();
    const tabs = [page, other];
    for (const tab of tabs) {
      // A page that reads nothing by itself.
      await tab.goto(at(jobPath('13')));
      await expect(tab.getByText('No versions yet')).toBeVisible();
    }
    const before = JSON.parse(await askDemo(page, 'GET', '/sandbox/requests')).requests.length;
    const calls = tabs.flatMap((tab) => Array.from({ length: 25 }, () => askDemo(tab, 'GET', '/v3')));
    await Promise.all(calls);
    const { requests } = JSON.parse(await askDemo(other, 'GET', '/sandbox/requests'));
    expect(requests.map(({ n }: { n: number }) => n)).toEqual(
      Array.from({ length: before + calls.length }, (_, index) => index + 1),
    );
  });

test('a damaged state is set aside, and said', { tag: '@thorough' }, async ({ page }) => {
  await page.goto(at(jobPath('10')));
  await expect(page.getByRole('link', { name: 'V0006' }).first()).toBeVisible();
  await askDemo(page, 'POST', '/sandbox/reset', { data: 'empty' });
  await damage(page);
  await page.reload();
  await expect(page.getByRole('link', { name: 'V0006' }).first()).toBeVisible();
  const notice = page
    .getByRole('alert')
    .filter({ hasText: 'The saved state of the sandbox could not be read' });
  await expect(notice).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await notice.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toBe('nextrun-sandbox-state.txt');
  await page.reload();
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Discard' }).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('link', { name: 'V0006' }).first()).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('where the browser keeps nothing, it says so and works on', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('Not here.', 'SecurityError');
    };
  });
  await page.goto(at(wizardPath('10')));
  await expect(page.getByText("This browser can't store data for this page")).toBeVisible();
  await reviewAndCreate(page);
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
});

test('a response that the panel loses is survived: one version, and it is found', {
  tag: '@thorough',
}, async ({ page }) => {
  await page.goto(at(wizardPath('10')));
  await expect(stepHeading(page, 'Code')).toBeVisible();
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.003');
  const before = await versionCount(page);
  await page.getByRole('button', { name: 'Sandbox' }).click();
  const panel = page.getByRole('complementary', { name: 'Sandbox' });
  const fault = panel.getByRole('checkbox', { name: 'Lose the next response' });
  await fault.click();
  await expect(fault).toBeChecked();
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();
  await pressCreate(page);
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
  await expect(fault).not.toBeChecked();
  expect(await versionCount(page)).toBe(before + 1);
});
