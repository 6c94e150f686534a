import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { openWizard } from './wizard.ts';

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on the page');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
};
const panel = (page: Page) => page.getByRole('complementary', { name: 'What will be sent' });
const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true });

/** Where what is first in the header, on the page and in the bar begins. */
const leftEdges = async (page: Page) => [
  (await boxOf(page.getByRole('banner').getByRole('link').first())).x,
  (await boxOf(page.getByRole('navigation', { name: 'Steps' }))).x,
  (await boxOf(page.getByRole('button', { name: 'Back', exact: true }))).x,
];

test('sixteen parameters fit 1440 × 900, the request has a column of its own from 1900 px, and all have the same edges', async ({
  page,
}) => {
  const added = Array.from({ length: 14 }, (_, index) => `set.parameter.added_${index}=${index}`);
  await openWizard(page, '10', `?${added.join('&')}`);
  const rows = page.getByRole('list', { name: 'Running parameters' }).getByRole('listitem');
  await expect(rows).toHaveCount(16);
  const heights = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  expect(heights).toEqual(heights.map(() => 38));
  const bar = await boxOf(page.locator('form > div:has([type="submit"])'));
  expect((await boxOf(rows.last())).bottom).toBeLessThanOrEqual(bar.y);
  const code = page.getByRole('region', { name: 'Engine and files', exact: true });
  expect((await boxOf(panel(page))).y).toBeGreaterThan((await boxOf(code)).bottom);
  expect((await boxOf(panel(page))).width).toBeGreaterThanOrEqual(400);
  expect(await leftEdges(page)).toEqual([28, 28, 28]);
  const header = await boxOf(page.getByRole('banner').getByRole('button').last());
  expect([header.right, (await boxOf(panel(page))).right, (await boxOf(next(page))).right]).toEqual([
    1412, 1412, 1412,
  ]);

  await page.setViewportSize({ width: 1920, height: 1000 });
  const wide = await boxOf(panel(page));
  expect(wide.x).toBeGreaterThan((await boxOf(code)).right);
  expect(wide.width).toBeGreaterThanOrEqual(400);
  expect(await leftEdges(page)).toEqual([108, 108, 108]);
  expect((await boxOf(next(page))).right).toBe(1812);

  await page.setViewportSize({ width: 320, height: 640 });
  await expect(next(page)).toBeVisible();
  expect(await leftEdges(page)).toEqual([14, 14, 14]);
});

test('of a long path the end is seen until it is edited, and the buttons of a row can be reached by keyboard', async ({
  page,
}) => {
  await openWizard(page, '10');
  const remove = page.getByRole('button', { name: 'Remove learning_rate' });
  await page.getByRole('textbox', { name: 'Value of batch_size' }).focus();
  await expect(remove).toHaveCSS('opacity', '0');
  await remove.focus();
  await expect(remove).toHaveCSS('opacity', '1');
  const file = page.getByLabel('Boot file', { exact: true });
  const path = `/team-ml/mnist/code/${'folder/'.repeat(12)}train.py`;
  await file.fill(path);
  const endIsSeen = () =>
    file.evaluate(
      ({ scrollLeft, scrollWidth, clientWidth }) =>
        scrollLeft > 0 && scrollLeft + clientWidth >= scrollWidth - 1,
    );
  await file.press('Home');
  await expect.poll(endIsSeen).toBe(false);
  await file.blur();
  await expect.poll(endIsSeen).toBe(true);
  await expect(file).toHaveValue(path);
});
