import { plainPort } from './ports.ts';
import { expect, test } from './test.ts';
import { openStep, openWizard, reviewAndCreate } from './wizard.ts';

// Each test also fails where a page breaks its policy or asks another origin: see watch-context.ts.

declare global {
  var violations: string[];
}

test('every answer says what the page may do', async ({ page, request }) => {
  for (const path of ['/', '/projects/x', '/favicon.svg', '/connection.json']) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy'], path).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(headers['content-security-policy'], path).not.toContain('unsafe');
    expect(headers['referrer-policy'], path).toBe('no-referrer');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
  }
  await page.goto(`http://localhost:${plainPort}/`);
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    /default-src 'none'/,
  );
});

test('styles work without inline styles: dialogs, menus, dark mode', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
  });
  await openWizard(page, '10');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect.poll(background).not.toBe(light);
  await page.getByRole('button', { name: 'Import JSON' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import JSON' });
  await expect(dialog).toHaveCSS('border-radius', '12px');
  await dialog.press('Escape');
  await page.getByRole('button', { name: 'Based on V0006' }).click();
  await expect(page.getByRole('menu')).toHaveCSS('list-style-type', 'none');
  await page.keyboard.press('Escape');
  await openStep(page, 'Resources');
  await reviewAndCreate(page);
  expect(await page.evaluate(() => violations)).toEqual([]);
});

test('the policy holds: inline code, inline styles and other origins are refused', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${baseURL}/`);
  await page.evaluate(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      violations.push(effectiveDirective);
    });
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
    void fetch('http://127.0.0.1:1/').catch(() => violations.push('the request was refused'));
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src="/favicon.svg" onerror="alert(1)">');
    } catch {
      violations.push('the markup was refused');
    }
  });
  const expected = [
    'style-src-elem',
    'connect-src',
    'the request was refused',
    'require-trusted-types-for',
    'the markup was refused',
  ];
  await expect.poll(() => page.evaluate(() => violations)).toEqual(expect.arrayContaining(expected));
  await expect(page.locator('body')).toBeVisible();
  await context.close();
});

test('a page of another port opens this one, and neither reads nor changes anything', async ({
  browser,
  baseURL,
  request,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  // A picture of a server that sends no policy.
  await page.goto(`http://localhost:${plainPort}/favicon.svg`);
  const results = await page.evaluate(async (origin) => {
    const text = { method: 'POST', body: '{"data":"empty"}' } as const;
    const read = (path: string, init: RequestInit) =>
      fetch(`${origin}${path}`, init).then(
        async (answer) => `${answer.status}${await answer.text()}`,
        () => 'refused',
      );
    return [
      await read('/sandbox/reset', { ...text, mode: 'no-cors' }),
      await read('/sandbox/state', {}),
      await read('/v3', {}),
      await read('/connection.json', {}),
      await read('/sandbox/plan', { method: 'PUT', body: '{"outcome":"run_fails"}' }),
    ];
  }, baseURL ?? '');
  expect(results).toEqual(Array(5).fill('refused'));
  const state = await (await request.get('/sandbox/state')).json();
  expect(state).toMatchObject({ data: 'demo', plan: 'completes' });
  await page.evaluate((origin) => location.assign(`${origin}/`), baseURL ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.close();
});

test('a link of another page opens no answer', async ({ request }) => {
  const foreign = {
    'Sec-Fetch-Site': 'cross-site',
    'Sec-Fetch-Mode': 'navigate',
    'Sec-Fetch-Dest': 'document',
  };
  for (const path of ['/v3', '/sandbox/state']) {
    expect((await request.get(path)).ok(), path).toBe(true);
    const refused = await request.get(path, { headers: foreign });
    expect(refused.status(), path).toBe(403);
    expect(refused.headers()['content-security-policy']).toBe("default-src 'none'; sandbox");
  }
});

test('the licences of what is in the page are served with it', async ({ request }) => {
  const text = await (await request.get('/licenses.txt')).text();
  for (const name of ['react-dom', '@mui/material', 'zod', '@fontsource-variable/inter'])
    expect(text).toContain(`${name} `);
  expect(text).toContain('MIT License');
});
