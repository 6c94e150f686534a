import type { Page } from '@playwright/test';
import { createEndpointTest, openPreview, signIn } from './endpoint-test.ts';
import { portOf } from './ports.ts';
import { expect } from './test.ts';
import { pressCreate, stepHeading, wizardPath } from './wizard.ts';

const test = createEndpointTest(openPreview, portOf(40));

const password = 'correct horse battery staple';
const secrets = [/MIIsandbox/, new RegExp(password.replaceAll(' ', '.?'))];

test('after a session neither the token nor the password is anywhere', async ({ page, context, sandbox }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const seen: string[] = [];
  const sentTokens = new Set<string>();
  context.on('console', (message) => seen.push(`console: ${message.text()}`));
  context.on('request', (request) => {
    seen.push(`address: ${request.url()}`);
    const token = request.headers()['x-auth-token'];
    if (token !== undefined) sentTokens.add(token);
  });

  await page.goto(wizardPath('10'));
  await signIn(page, { password });
  await expect(page.getByText('User, password or account is wrong')).toBeVisible();
  seen.push((await page.locator('body').textContent()) ?? '');
  await signIn(page);
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.25');
  const panel = page.getByRole('complementary', { name: 'What will be sent' });
  for (const tab of ['JSON', 'cURL', 'Python']) {
    await panel.getByRole('tab', { name: tab }).click();
    await panel.getByRole('button', { name: 'Copy' }).click();
    seen.push(await wordsOf(page), await page.evaluate(() => navigator.clipboard.readText()));
  }
  await page.getByRole('button', { name: 'Copy link' }).click();
  seen.push(await page.evaluate(() => navigator.clipboard.readText()));
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();

  await sandbox.faults([{ method: 'POST', path: '/v1/**', kind: 'status', status: 403, times: 1 }]);
  await pressCreate(page);
  const report = page.getByRole('alert').filter({ hasText: 'No version was created' });
  await report.getByRole('button', { name: 'Copy' }).click();
  seen.push(await wordsOf(page), await page.evaluate(() => navigator.clipboard.readText()));
  await expect.poll(() => storageOf(page)).toContain('0.25');
  seen.push(await storageOf(page));
  await pressCreate(page);
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
  seen.push(await wordsOf(page), await storageOf(page), JSON.stringify(await context.storageState()));

  expect([...sentTokens].every((token) => token.startsWith('MIIsandbox'))).toBe(true);
  expect(sentTokens.size).toBeGreaterThan(0);
  for (const secret of secrets) expect(seen.filter((text) => secret.test(text))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('only who asks for it has the token kept, in the tab alone, until signing out', async ({ page }) => {
  await page.goto(wizardPath('10'));
  await signIn(page, { keep: true });
  await expect(stepHeading(page, 'Code')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).toMatch(/MIIsandbox/);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/MIIsandbox/);
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'You are signed out' })).toBeVisible();
  expect(await storageOf(page)).not.toMatch(/MIIsandbox/);
});

/** All that is in the document, seen or not. */
const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML + window.name + window.location.href);

/** All that the browser keeps for the page. */
const storageOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await globalThis.caches.keys();
    const kept = [{ ...localStorage }, { ...sessionStorage }, window.history.state, document.cookie];
    return JSON.stringify([...kept, databases, caches]);
  });
