import type { Page } from '@playwright/test';
import { axeFindings, colourFindings, expectNoSidewaysScrolling, transitionsEnd } from './accessible.ts';
import { expect, test } from './test.ts';
import { jobPath } from './wizard.ts';

const card = (page: Page) => page.getByRole('region', { name: 'Metrics', exact: true });
const results = (page: Page) => card(page).getByRole('table', { name: 'Metrics from the log' });
const chart = (page: Page) => card(page).getByRole('slider').first();

async function openMetrics(page: Page): Promise<void> {
  await page.goto(`${jobPath('10')}/versions/20`);
  await expect(results(page)).toBeVisible();
}

test('the results stand in a table, beside the best of the base version', async ({ page }) => {
  await openMetrics(page);
  const headers = results(page).getByRole('columnheader');
  await expect(headers).toHaveText(['Name', 'Last', 'Best', 'V0003 best']);
  const row = results(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'loss', exact: true }) });
  await expect(row.getByRole('cell').first()).toHaveText(/\d/);
  await expect(card(page).getByRole('region', { name: 'System' }).getByRole('slider').first()).toBeVisible();
});

test('the keys move one cursor over all charts', async ({ page }) => {
  await openMetrics(page);
  await chart(page).focus();
  await page.keyboard.press('Home');
  const first = await chart(page).getAttribute('aria-valuetext');
  expect(first).toMatch(/^(?:step|epoch) \d/);
  const other = card(page).getByRole('slider').nth(1);
  const place = first?.split(',')[0] ?? '';
  await expect(other).toHaveAttribute('aria-valuetext', new RegExp(`^${place},`));
  await page.keyboard.press('ArrowRight');
  await expect(chart(page)).not.toHaveAttribute('aria-valuetext', first ?? '');
  await expect(chart(page)).toHaveAttribute('aria-valuenow', '2');
  await page.keyboard.press('Escape');
  await expect(chart(page)).not.toHaveAttribute('aria-valuenow', '2');
});

test('names are chosen, and read with an expression; a reload keeps both', async ({ page }) => {
  await openMetrics(page);
  await card(page).getByRole('button', { name: 'Choose metrics' }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose metrics' });
  await dialog.getByRole('checkbox', { name: 'accuracy', exact: true }).uncheck();
  await dialog.getByRole('combobox', { name: 'Direction of loss' }).selectOption('Neither');
  await dialog.getByRole('button', { name: 'Add metric from a pattern' }).click();
  const pattern = page.getByRole('dialog', { name: 'Add metric from a pattern' });
  await pattern.getByRole('textbox', { name: 'Name' }).fill('first digits');
  await pattern.getByRole('textbox', { name: 'Pattern' }).fill('(');
  await expect(pattern.getByText('This is not a regular expression.')).toBeVisible();
  await pattern.getByRole('textbox', { name: 'Pattern' }).fill('(\\d+)');
  await expect(pattern.getByText(/matches in the newest \d+ lines/)).toBeVisible();
  await pattern.getByRole('button', { name: 'Add', exact: true }).click();
  const expectChoices = async () => {
    await expect(card(page).getByRole('slider', { name: 'Chart of first digits' })).toBeVisible();
    await expect(card(page).getByRole('slider', { name: 'Chart of accuracy' })).toHaveCount(0);
    await expect(results(page).getByRole('rowheader', { name: 'first digits' })).toBeVisible();
  };
  await expectChoices();
  await page.reload();
  await expectChoices();
});

test('it is accessible, in both schemes and on a small screen', async ({ page }) => {
  await openMetrics(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await transitionsEnd(page);
  expect(await colourFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScrolling(page);
});
