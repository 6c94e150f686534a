import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { ensureChromium } from './chromium.ts';
import { askDemo } from './demo-sandbox.ts';
import { demoPath, demoPort } from './ports.ts';
import { test as base, expect } from './test.ts';
import { stepHeading, wizardPath } from './wizard.ts';

const origin = `http://nextrun.test:${demoPort}`;
const path = '/v1/*/training-jobs/*/versions';

interface Fixtures {
  /** A browser for which this computer has a name: over plain http that is no secure context. */
  readonly insecure: BrowserContext;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  insecure: async ({}, use) => {
    const browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--host-resolver-rules=MAP nextrun.test localhost'],
    });
    await use(await browser.newContext());
    await browser.close();
  },
});

const createButton = (page: Page) => page.getByRole('button', { name: 'Create version', exact: true });
const told = (page: Page) => page.getByText('Another tab is creating a version of this job');
const created = (page: Page) => page.getByRole('heading', { level: 1, name: 'V0007' });

async function openReview(page: Page): Promise<void> {
  await page.goto(`${origin}${demoPath}#${wizardPath('10', '?set.parameter.learning_rate=0.02')}`);
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();
}

/** Requests for versions that the sandbox, which all tabs share, has seen. */
async function countCreates(page: Page): Promise<number> {
  const { requests } = JSON.parse(await askDemo(page, 'GET', '/sandbox/requests'));
  return requests.filter(
    ({ method, path }: { method: string; path: string }) => method === 'POST' && path.endsWith('/versions'),
  ).length;
}

const delayCreates = (page: Page, delay_ms: number): Promise<string> =>
  askDemo(page, 'PUT', '/sandbox/faults', [{ method: 'POST', path, kind: 'delay', delay_ms }]);

test('two tabs that press at once send one request', { tag: '@thorough' }, async ({ insecure }) => {
  const [page, other] = [await insecure.newPage(), await insecure.newPage()];
  await openReview(page);
  await openReview(other);
  expect(await page.evaluate(() => window.isSecureContext || 'locks' in navigator)).toBe(false);
  await delayCreates(page, 5_000);
  await Promise.all([createButton(page).click(), createButton(other).click()]);
  await expect.poll(async () => (await told(page).count()) + (await told(other).count())).toBe(1);
  const winner = (await told(page).count()) === 0 ? page : other;
  await expect(created(winner)).toBeVisible();
  expect(await countCreates(page)).toBe(1);
});

test('a tab that is loaded again while it sends gives its lock back, and finds its version', {
  tag: '@thorough',
}, async ({ insecure }) => {
  const page = await insecure.newPage();
  await openReview(page);
  // The sandbox of another tab carries out what this one sends no more.
  await delayCreates(page, 60_000);
  await createButton(page).click();
  await expect.poll(() => countCreates(page)).toBe(1);
  await page.reload();
  await expect(page.getByText('It is not known yet whether the version was created')).toBeVisible();
  expect(await countCreates(page)).toBe(1);
});
