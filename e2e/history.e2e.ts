import type { Page } from '@playwright/test';
import { axeFindings } from './accessible.ts';
import { expect, test } from './test.ts';
import { jobPath } from './wizard.ts';

const table = (page: Page) => page.getByRole('table', { name: 'Versions' });
const rowOf = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const filter = (page: Page) => page.getByRole('searchbox', { name: 'Filter versions' });
const names = (page: Page) => table(page).getByRole('rowheader').allTextContents();

async function select(page: Page, version: string): Promise<void> {
  const box = page.getByRole('checkbox', { name: `Select ${version}` });
  await box.click();
  await expect(box).toBeChecked();
}

test('finds the versions with a learning rate among 120, and the address says so', async ({ page }) => {
  await page.goto(jobPath('14'));
  await expect(rowOf(page, 'V0120')).toBeVisible();
  await filter(page).fill('learning_rate = 0.003');
  await expect(page.getByText(/^\d+ of 120 versions$/)).toBeVisible();
  await expect(page).toHaveURL(/filter=learning_rate/);
  const found = await names(page);
  expect(found.length).toBeGreaterThan(0);
  for (const name of found) await expect(rowOf(page, name)).toContainText('0.003');
  await page.reload();
  await expect(filter(page)).toHaveValue('learning_rate = 0.003');
  await expect(rowOf(page, found[0] ?? '')).toBeVisible();
  await expect.poll(() => names(page)).toEqual(found);
});

test('names an unknown field, and offers the one that is meant', async ({ page }) => {
  await page.goto(jobPath('14'));
  await filter(page).fill('lerning_rate = 0.01');
  await expect(page.getByRole('alert')).toContainText('Unknown field: lerning_rate');
  await page.getByRole('button', { name: 'Use learning_rate' }).click();
  await expect(filter(page)).toHaveValue('learning_rate = 0.01');
  await expect(page.getByRole('alert')).toBeHidden();
  await filter(page).fill('there is nothing like this');
  await expect(page.getByText('No versions match')).toBeVisible();
  await page.getByRole('button', { name: 'Show all versions' }).click();
  await expect(rowOf(page, 'V0120')).toBeVisible();
});

test('marks the best version, from which the next one starts', async ({ page }) => {
  await page.goto(jobPath('10'));
  await expect(page.getByRole('combobox', { name: 'Result' })).toHaveValue('accuracy');
  const best = rowOf(page, 'V0006');
  await expect(best.getByText('best', { exact: true })).toBeVisible();
  await expect(rowOf(page, 'V0002')).toContainText('0.1609');
  await best.getByRole('link', { name: 'New version from this, V0006' }).click();
  await expect(page.getByText('Based on V0006')).toBeVisible();
});

test('with 1280 px no column of the usual ones is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(jobPath('10'));
  await expect(rowOf(page, 'V0006').getByText('best', { exact: true })).toBeVisible();
  await rowOf(page, 'V0006').hover();
  await expect(page.getByRole('button', { name: 'More for V0006' })).toBeInViewport({ ratio: 1 });
  const table = page.getByRole('group', { name: 'Version history' });
  expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('sorts by any column, and keeps it in the address', async ({ page }) => {
  await page.goto(jobPath('10'));
  const header = table(page).getByRole('columnheader', { name: 'learning_rate' });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  const news = page.locator('[aria-live]');
  await expect(news.getByText('6 versions, sorted by learning_rate, descending')).toBeAttached();
  expect(await names(page)).toEqual(['V0002', 'V0001', 'V0005', 'V0004', 'V0003', 'V0006']);
  await header.getByRole('button').click();
  expect(await names(page)).toEqual(['V0006', 'V0005', 'V0004', 'V0003', 'V0001', 'V0002']);
  await page.reload();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
});

test('compares the versions that are selected', async ({ page }) => {
  await page.goto(jobPath('10'));
  await select(page, 'V0002');
  const tray = page.getByRole('region', { name: 'Selection' });
  await expect(tray.getByRole('link', { name: 'New version from this' })).toBeVisible();
  await expect(tray.getByRole('button', { name: 'Compare (1)' })).toBeDisabled();
  await select(page, 'V0006');
  await tray.getByRole('link', { name: 'Compare (2)' }).click();
  await expect(page.getByRole('heading', { name: 'Compare versions' })).toBeVisible();
  await expect(page).toHaveURL(/versions=16(%2C|,)20/);
});

test('everything works with the keyboard alone', async ({ page }) => {
  await page.goto(jobPath('10'));
  await expect(rowOf(page, 'V0006')).toBeVisible();
  await filter(page).focus();
  await page.keyboard.type('status = completed');
  await expect(page.getByText('3 of 6 versions', { exact: true })).toBeVisible();
  await expect(
    page.getByText('3 of 6 versions with status = completed, sorted by Created, descending'),
  ).toBeAttached();
  await page.getByRole('checkbox', { name: 'Select V0006' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(rowOf(page, 'V0006').getByRole('link', { name: 'V0006', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(rowOf(page, 'V0003').getByRole('link', { name: 'V0003', exact: true })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Select V0003' })).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await page.getByRole('button', { name: 'More for V0006' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Compare with V0003' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { name: 'Compare versions' })).toBeVisible();
  await expect(page).toHaveURL(/versions=20(%2C|,)17/);
});

test('C compares by the result that was chosen, as the button does', async ({ page }) => {
  await page.goto(`${jobPath('10')}?metric=loss`);
  await select(page, 'V0002');
  await select(page, 'V0006');
  const button = page.getByRole('region', { name: 'Selection' }).getByRole('link', { name: 'Compare (2)' });
  const address = await button.getAttribute('href');
  expect(address).toContain('metric=loss');
  await page.keyboard.press('c');
  await expect(page).toHaveURL(new RegExp(`${address?.replace(/[?%]/g, '.')}$`));
});

test('siblings are folded, and opened', async ({ page }) => {
  await page.goto(jobPath('14'));
  await expect(rowOf(page, 'V0115')).toBeHidden();
  await page.getByRole('button', { name: 'Show 11 versions' }).click();
  await expect(rowOf(page, 'V0115')).toBeVisible();
  await page.getByRole('button', { name: 'Hide 11 versions' }).click();
  await expect(rowOf(page, 'V0115')).toBeHidden();
});

test('columns are chosen, and an id above 2^53 keeps its digits', async ({ page }) => {
  await page.goto(jobPath('9007199254740993'));
  await expect(rowOf(page, 'V0002')).toBeVisible();
  await page.getByRole('button', { name: 'Columns' }).click();
  for (const name of ['learning_rate', 'seed', 'Queue time']) {
    const item = page.getByRole('menuitemcheckbox', { name, exact: true });
    if ((await item.getAttribute('aria-checked')) === 'false') await item.click();
  }
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'V0002')).toContainText('1e-07');
  await expect(table(page).getByRole('columnheader', { name: 'Queue time' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [320, 1440])
    test(`is accessible with ${width} px, ${colorScheme}`, {
      tag: width === 320 && colorScheme === 'light' ? [] : '@thorough',
    }, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(jobPath('10'));
      await select(page, 'V0006');
      await expect(page.getByRole('combobox', { name: 'Result' })).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
    });

test('on a phone the rows are cards, and more of them come on the way down', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(jobPath('14'));
  await expect(rowOf(page, 'V0120')).toBeVisible();
  await expect(rowOf(page, 'V0001')).toHaveCount(0);
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(rowOf(page, 'V0001')).toBeVisible({ timeout: 200 });
  }).toPass({ intervals: [50] });
  await select(page, 'V0001');
});

test('the base version is found by what it changed', async ({ page }) => {
  await page.goto(`${jobPath('14')}/new`);
  await page.getByRole('button', { name: 'Based on V0120' }).click();
  await page.getByRole('searchbox', { name: 'Find a version' }).fill('0.003 completed');
  await page.keyboard.press('ArrowDown');
  const first = page.getByRole('menuitem').first();
  await expect(first).toBeFocused();
  await expect(first).toContainText('learning_rate 0.008 to 0.003');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Based on V01/ })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Value of learning_rate' })).toHaveValue('0.003');
});
