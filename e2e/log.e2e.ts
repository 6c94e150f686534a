import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { signIn } from './endpoint-test.ts';
import { expect, test } from './test.ts';
import { jobPath, openWizard, projectId, reviewAndCreate, statusOf, stepHeading } from './wizard.ts';

const versionPath = (jobId: string, versionId: string, search = '') =>
  `${jobPath(jobId)}/versions/${versionId}${search}`;

const logOf = (page: Page): Locator => page.getByRole('region', { name: 'Log', exact: true });
const linesOf = (page: Page): Locator => logOf(page).getByRole('listbox');
const lineOf = (page: Page, text: string | RegExp): Locator =>
  linesOf(page).getByRole('option').filter({ hasText: text });
const button = (page: Page, name: string): Locator => logOf(page).getByRole('button', { name, exact: true });
const field = (page: Page): Locator => logOf(page).getByRole('textbox', { name: 'Find in log' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** In sight within the list, wherever the page is. */
async function expectInSight(line: Locator): Promise<void> {
  await expect
    .poll(() =>
      line.evaluate((row) => {
        const [own, list] = [row, row.closest('[role=listbox]')].map((element) =>
          element?.getBoundingClientRect(),
        );
        return (
          own !== undefined && list !== undefined && own.top >= list.top - 1 && own.bottom <= list.bottom + 1
        );
      }),
    )
    .toBe(true);
}

const failure = 'ValueError: Loss is NaN, stopping training.';

test('a failed version quotes the line that says why, opens at it, and takes it to the step to fix', async ({
  page,
}) => {
  await page.goto(versionPath('10', '16'));
  await expect(page.locator('[data-kind="error"]').getByText(failure)).toBeVisible();
  await expectInSight(lineOf(page, failure));
  await expect(lineOf(page, failure)).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: 'Show in log' }).click();
  await expect(lineOf(page, failure)).toBeInViewport();
  await expect(linesOf(page)).toBeFocused();
  await page.getByRole('link', { name: 'Fix and re-run' }).click();
  await expect(stepHeading(page, 'Code')).toBeVisible();
  await expect(page.getByText('V0002 failed: check this step first')).toBeVisible();
  await expect(page.getByText(failure)).toBeVisible();
  // It is about this step, and stays while one looks at the others.
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByText(failure)).toBeHidden();
  await page.goBack();
  await expect(page.getByText(failure)).toBeVisible();
});

test('the end of a running log is followed, until one scrolls up', async ({ page, sandbox }) => {
  await page.goto(versionPath('10', '19'));
  const rows = linesOf(page).getByRole('option');
  const lastText = async () => rows.last().textContent();
  await expect(button(page, 'Follow')).toHaveAttribute('aria-pressed', 'true');
  await expectInSight(rows.last());
  const before = await lastText();
  await sandbox.advance(60_000);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(lastText).not.toBe(before);
  await expectInSight(rows.last());

  await linesOf(page).hover();
  await page.mouse.wheel(0, -3_000);
  await expect(button(page, 'Follow')).toHaveAttribute('aria-pressed', 'false');
  const seen = await rows.first().textContent();
  const below = button(page, 'New lines below');
  await sandbox.advance(60_000);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(below).toBeVisible();
  // What one looks at stays; only its distance from the end grows.
  const textOf = (row: string | null) => row?.replace(/^[-\d,]+/, '');
  expect(textOf(await rows.first().textContent())).toBe(textOf(seen));
  await below.click();
  await expect(button(page, 'Follow')).toHaveAttribute('aria-pressed', 'true');
  await expectInSight(rows.last());
  await expect(below).toBeHidden();
});

test('the log of a new version appears when it runs, and is whole when it has ended', async ({
  page,
  sandbox,
}) => {
  await openWizard(page, '10');
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.02');
  await reviewAndCreate(page);
  await expect(logOf(page).getByText('The log begins when the version runs.')).toBeVisible();
  const refresh = page.getByRole('button', { name: 'Refresh' });
  await sandbox.advance(30_000);
  await refresh.click();
  await expect(statusOf(page, 'Running')).toBeVisible();
  await expect(lineOf(page, /loss = /).first()).toBeVisible();
  await sandbox.advance(60_000);
  await refresh.click();
  await expect(statusOf(page, 'Completed')).toBeVisible();
  await expectInSight(lineOf(page, 'Training completed.'));
  await expect(page.getByRole('region', { name: 'Metrics', exact: true }).getByRole('table')).toBeVisible();
});

test('100,000 lines: all loaded, searched, the first seen, 20,000 copied, all downloaded', {
  tag: '@thorough',
}, async ({ page, context, sandbox }) => {
  test.slow();
  await sandbox.reset('large');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lines = await sandbox.logLines(projectId, '100000', '200999', 'job-many-versions.0');
  await page.goto(versionPath('100000', '200999'));
  await expect(logOf(page).getByText('Newest 500 lines', { exact: true })).toBeVisible();
  // The result is of these alone until the others are there.
  const isOfPart = page.getByText('from part of the log');
  await expect(isOfPart).toBeVisible();
  await button(page, 'Load all').click();
  await expect(logOf(page).getByText('100,000 lines', { exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(isOfPart).toHaveCount(0);

  await field(page).fill('99');
  const count = lines.reduce((sum, line) => sum + line.split('99').length - 1, 0);
  await expect(logOf(page).getByRole('status')).toHaveText(
    new RegExp(`of ${count.toLocaleString('en-GB')} matches$`),
  );
  await button(page, 'First line').click();
  const first = linesOf(page).getByRole('option').first();
  await expect(first).toHaveText(`1${lines[0]}`);
  expect(await page.getByRole('option').count()).toBeLessThan(300);

  await first.getByText('1', { exact: true }).click();
  await button(page, 'Last line').click();
  await expectInSight(lineOf(page, /^100,000/));
  await linesOf(page).focus();
  // Shift and 20,000 lines: from the first to that one.
  await field(page).fill(lines[19_999] ?? '');
  await linesOf(page).getByText('20,000', { exact: true }).click();
  await button(page, 'First line').click();
  await linesOf(page).getByText('1', { exact: true }).click();
  await field(page).press('Enter');
  await linesOf(page)
    .getByText('20,000', { exact: true })
    .click({ modifiers: ['Shift'] });
  await button(page, 'Copy').click();
  await expect(button(page, 'Copied')).toBeVisible();
  expect(await clipboard(page)).toBe(lines.slice(0, 20_000).join('\n'));

  const download = page.waitForEvent('download');
  await button(page, 'Download log').click();
  const path = await (await download).path();
  expect(await readFile(path, 'utf8')).toBe(`${lines.join('\n')}\n`);
});

test('a link to lines opens there, in a log of which only the lines around it are read', async ({
  page,
  context,
  sandbox,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await sandbox.reset('large');
  await page.goto(versionPath('100000', '200999'));
  await linesOf(page).focus();
  for (let times = 0; times < 12; times += 1) await page.keyboard.press('PageUp');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  const selected = linesOf(page).getByRole('option', { selected: true });
  await expect(selected).toHaveCount(3);
  const text = (await selected.first().textContent())?.replace(/^[-\d,]+/, '') ?? '';
  await button(page, 'Copy link').click();
  const address = await clipboard(page);
  await page.goto('about:blank');
  await page.goto(address);
  await expect(selected).toHaveCount(3);
  await expect(selected.first()).toContainText(text);
  await expectInSight(selected.first());
});

test('the keyboard alone finds, selects and copies', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(versionPath('10', '16'));
  await expect(lineOf(page, failure)).toBeVisible();
  await button(page, 'Wrap').focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('valueerror');
  await expect(logOf(page).getByRole('status')).toHaveText(/^1 of \d+ match/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(linesOf(page)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Control+c');
  expect(await clipboard(page)).toMatch(/^ValueError: Loss is NaN, stopping training\.\n.*return code: 1$/);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  expect(await clipboard(page)).toMatch(/^\[ModelArts Service Log\]/);
  await page.keyboard.press('Control+f');
  await expect(field(page)).toBeFocused();
});

test('reading goes on after a busy service and after signing in again', async ({ page, sandbox }) => {
  const call = '/v1/*/training-jobs/*/versions/*/aom-log';
  await sandbox.reset('large');
  await page.goto(versionPath('100000', '200999'));
  await expect(logOf(page).getByText('Newest 500 lines', { exact: true })).toBeVisible();
  await expect(page.getByText('from part of the log')).toBeVisible();
  await sandbox.faults([
    { method: 'GET', path: call, kind: 'status', status: 429, retry_after: 1, times: 1 },
  ]);
  await linesOf(page).focus();
  await page.keyboard.press('Home');
  await expect(logOf(page).getByText('Newest 1,000 lines', { exact: true })).toBeVisible();

  await sandbox.faults([{ method: 'GET', path: call, kind: 'status', status: 401, times: 1 }]);
  await page.keyboard.press('Home');
  await signIn(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(logOf(page).getByText('Newest 1,500 lines', { exact: true })).toBeVisible();
});

test('an ended log opens at its end, and keeps it in sight when the window changes', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(versionPath('10', '20'));
  const last = linesOf(page).getByRole('option').last();
  await expectInSight(last);
  await expect(last).toHaveAttribute('aria-posinset', (await last.getAttribute('aria-setsize')) ?? '');
  // Without motion a height is what it is set to at once, not a frame later.
  const height = await linesOf(page).evaluate((list) => {
    const before = list.style.height;
    list.style.height = '300px';
    const set = list.getBoundingClientRect().height;
    list.style.height = before;
    return set;
  });
  expect(height).toBe(300);
  await page.setViewportSize({ width: 1440, height: 1800 });
  await expectInSight(last);
  await page.setViewportSize({ width: 1440, height: 700 });
  await expectInSight(last);
  await expect(last).toHaveAttribute('aria-posinset', (await last.getAttribute('aria-setsize')) ?? '');
});

test('a window that changes its height and back is nobody who scrolls up', async ({ page }) => {
  await page.goto(versionPath('10', '20'));
  const last = linesOf(page).getByRole('option').last();
  await expectInSight(last);
  await linesOf(page).evaluate(
    (list) =>
      new Promise<void>((resolve) => {
        const before = list.style.height;
        const sizes = new ResizeObserver(() => {
          if (list.style.height === before) return;
          // The browser has scrolled up, and tells it with the next frame, when the list is low again.
          setTimeout(() => {
            list.style.height = before;
            requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
          });
        });
        sizes.observe(list);
        list.style.height = `${list.clientHeight + 200}px`;
      }),
  );
  await page.setViewportSize({ width: 1440, height: 700 });
  await expectInSight(last);
});

test('earlier lines that are read move nothing that is in sight', async ({ page, sandbox }) => {
  await sandbox.reset('large');
  await page.goto(versionPath('100000', '200999'));
  await expect(linesOf(page).getByRole('option').first()).toBeVisible();
  const { id, place, top } = await linesOf(page).evaluate(async (list) => {
    list.scrollTop = 300;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const row = list.querySelectorAll('[role=option]')[8];
    return { id: row?.id, place: row?.getAttribute('aria-posinset'), top: row?.getBoundingClientRect().top };
  });
  const row = page.locator(`[id="${id}"]`);
  await expect(row).not.toHaveAttribute('aria-posinset', place ?? '');
  expect(await row.evaluate((element) => element.getBoundingClientRect().top)).toBeCloseTo(top ?? 0, 0);
});

test('each worker has a tab, which stays in the address', async ({ page }) => {
  await page.goto(versionPath('12', '40'));
  const tab = logOf(page).getByRole('tab', { name: 'job-bert-custom-image.1' });
  await tab.click();
  await expect(page).toHaveURL(/\?log=job-bert-custom-image\.1$/);
  await expect(linesOf(page)).toHaveAccessibleName('Lines of job-bert-custom-image.1');
  await expect(tab).toBeFocused();
  await page.reload();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(linesOf(page)).toHaveAccessibleName('Lines of job-bert-custom-image.1');
  // A log that is read to its beginning by itself takes no focus.
  await expect(button(page, 'First line')).toBeVisible();
  await expect(linesOf(page)).not.toBeFocused();
});

/** The workers of whose logs the browser keeps the result. */
const keptWorkers = (page: Page): Promise<readonly (string | undefined)[]> =>
  page.evaluate(async () => {
    const name = 'nextrun results';
    if ((await indexedDB.databases()).every((database) => database.name !== name)) return [];
    return new Promise((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('values').objectStore('values').getAllKeys();
        reading.onsuccess = () => {
          opening.result.close();
          resolve(reading.result.map((key) => String(key).split('/').at(-1)));
        };
      };
    });
  });

test('the result of one worker is not kept as that of another, whose log cannot be read', async ({
  page,
  sandbox,
}) => {
  await page.goto(versionPath('12', '40'));
  await expect(page.getByRole('region', { name: 'Metrics' }).getByRole('slider').first()).toBeVisible();
  await expect.poll(() => keptWorkers(page)).toContain('0');
  await sandbox.faults([
    {
      method: 'GET',
      path: '/v1/*/training-jobs/*/versions/*/aom-log',
      kind: 'status',
      status: 403,
      error_code: 'ModelArts.0112',
    },
  ]);
  await logOf(page).getByRole('tab', { name: 'job-bert-custom-image.1' }).click();
  await expect(logOf(page).getByText('The log could not be read')).toBeVisible();
  expect(await keptWorkers(page)).not.toContain('1');
});

test('a version is deleted once it is confirmed, and the history knows', async ({ page }) => {
  await page.goto(versionPath('10', '18'));
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('button', { name: 'Keep V0004' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('button', { name: 'Delete V0004' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'mnist-tensorflow' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'V0006', exact: true })).toBeVisible();
  await expect(page.getByText('V0004 was deleted', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'V0004', exact: true })).toHaveCount(0);
  await page.goto(versionPath('10', '18'));
  await expect(page.getByText('Version not found')).toBeVisible();
});

test('a file in the address that the log does not have is named, and gone once another is opened', async ({
  page,
}) => {
  await page.goto(versionPath('12', '40', '?log=nothing.7'));
  const notice = page.getByText('This version has no log file nothing.7.');
  await expect(notice).toBeVisible();
  await page.getByRole('tab', { name: 'job-bert-custom-image.1' }).click();
  await expect(notice).toBeHidden();
});
