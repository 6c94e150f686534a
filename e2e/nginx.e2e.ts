import { createEndpointTest, signIn } from './endpoint-test.ts';
import { missingForNginx, openNginx } from './nginx.ts';
import { passTimeUntil } from './page-clock.ts';
import { portOf } from './ports.ts';
import { expect } from './test.ts';
import { statusOf, wizardPath } from './wizard.ts';

const missing = missingForNginx();
if (missing !== null)
  console.log(`The tests of deploy/ with nginx are left out, since it is not here. ${missing}`);

const test = createEndpointTest(openNginx, portOf(30));
test.use({ ignoreHTTPSErrors: true });
test.skip(missing !== null, missing ?? '');

test('through nginx, from the bookmark to the end: one edit, Review, Create version', async ({
  page,
  sandbox,
}) => {
  await page.clock.install();
  await page.goto(wizardPath('10'));
  await signIn(page);
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.001');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await page.getByRole('button', { name: 'Create version', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
  await sandbox.advance(3_600_000);
  await passTimeUntil(page, statusOf(page, 'Completed'));
  expect(await sandbox.createBodies()).toHaveLength(1);
});

test('nginx says what the page may do, what may be kept, and has no sandbox', async ({ request, page }) => {
  await page.goto('/');
  const script = (await page.locator('script[src]').getAttribute('src')) ?? '';
  const caching = {
    '/': 'no-cache',
    [wizardPath('10')]: 'no-cache',
    '/projects/a.b/jobs': 'no-cache',
    '/connection.json': 'no-cache',
    [script]: 'max-age=31536000',
    '/v3': 'no-store',
  };
  for (const [path, expected] of Object.entries(caching)) {
    const answer = await request.get(path);
    const headers = answer.headers();
    expect(answer.status(), path).toBe(200);
    expect(headers['cache-control'], path).toBe(expected);
    expect(headers['content-security-policy'], path).toMatch(/^default-src 'none'; /);
    expect(headers['strict-transport-security'], path).toBe('max-age=31536000');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers.server, path).toBe('nginx');
  }
  const compressed = await request.get(script, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(compressed.headers()['content-encoding']).toBe('gzip');
  for (const path of ['/sandbox/state', '/assets/none.js', '/sandbox'])
    expect((await request.get(path)).status(), path).toBe(404);
});

test('nginx follows no redirect, sends a write once, and hands on no cookie', async ({
  request,
  sandbox,
}) => {
  const call = () =>
    request.post('/v1/p/training-jobs', { data: {}, headers: { Cookie: 'a=b', Authorization: 'Bearer x' } });
  const seen = async () => (await sandbox.requests()).filter(({ path }) => path.includes('/v1/p/')).length;
  expect((await (await call()).json()).error_code).toBe('ModelArts.0201');
  const before = await seen();
  await sandbox.faults([{ method: 'POST', path: '/v1/**', kind: 'drop_after', times: 1 }]);
  const dropped = await call();
  expect([dropped.status(), (await dropped.json()).error_code]).toEqual([502, 'Nextrun.502']);
  expect(await seen()).toBe(before + 1);
  await sandbox.faults([{ method: 'POST', path: '/v1/**', kind: 'status', status: 307, times: 1 }]);
  const redirected = await call();
  expect(redirected.status()).toBe(502);
  expect((await redirected.json()).error_message).toMatch(/redirect, which is not followed/);
});
