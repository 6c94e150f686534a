import type { Page } from '@playwright/test';
import { expectNoSidewaysScrolling } from './accessible.ts';
import { expect, test } from './test.ts';
import { jobPath, openWizard, projectId, wizardPath } from './wizard.ts';

const pages = [
  { path: `/projects/${projectId}`, heading: 'Jobs' },
  { path: jobPath('10'), heading: 'mnist-tensorflow' },
  { path: `${jobPath('10')}/versions/20`, heading: 'V0006' },
  { path: `${jobPath('10')}/compare?versions=20,16`, heading: 'Compare versions' },
  { path: wizardPath('10', '?set.parameter.learning_rate=0.02'), heading: 'Code' },
  { path: wizardPath('10', '?step=resources'), heading: 'Resources' },
];

/** Buttons and links that are no part of a sentence, and less than 44 px high. */
const lowTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('main :is(a, button, summary), header :is(a, button)'))
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .filter(({ parentNode }) =>
        Array.from(parentNode?.childNodes ?? []).every(
          (node) => node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim().length < 2,
        ),
      )
      .map((element) => ({ element, height: element.getBoundingClientRect().height }))
      .filter(({ height }) => height > 1 && height < 44)
      .map(({ element, height }) => `${element.textContent} ${height}`),
  );

test.describe('touched', () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const width of [390, 768])
    test(`what stands alone is 44 px high with ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const { path, heading } of pages) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
        await expect(page.getByText(/^Loading /)).toHaveCount(0);
        expect(await lowTargets(page), path).toEqual([]);
        await expectNoSidewaysScrolling(page);
      }
    });

  test('on a phone two versions are compared side by side, and a new one is based on the better', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 640 });
    await page.goto(jobPath('14'));
    const filter = page.getByRole('searchbox', { name: 'Filter versions' });
    await filter.fill('learning_rate = 0.003');
    // Beside the box, too.
    const box = page.getByRole('checkbox', { name: 'Select V0114' });
    await expect(page.getByRole('checkbox')).toHaveCount(2);
    await box.scrollIntoViewIfNeeded();
    const { x, y } = (await box.boundingBox()) ?? { x: Number.NaN, y: Number.NaN };
    await page.touchscreen.tap(x - 8, y + 26);
    await expect(box).toBeChecked();
    await filter.fill('');
    await page.getByRole('checkbox', { name: 'Select V0106' }).tap();
    await page.getByRole('link', { name: 'Compare (2)' }).tap();
    const last = page.getByRole('columnheader', { name: /^V0106/ });
    await expect(last).toBeInViewport({ ratio: 0.9 });
    await page.getByRole('button', { name: 'Actions for V0106' }).tap();
    await page.getByRole('menuitem', { name: 'New version from this' }).tap();
    await expect(page.getByRole('button', { name: 'Based on V0106' })).toBeVisible();
  });
});

test('with 320 px the buttons of a changed parameter stay in one line', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openWizard(page, '10', '?set.parameter.learning_rate=0.02');
  const topOf = async (name: string) =>
    (await page.getByRole('button', { name }).first().boundingBox())?.y ?? Number.NaN;
  expect(await topOf('Remove learning_rate')).toBe(await topOf('Move down'));
  expect(await topOf('Remove learning_rate')).toBe(await topOf('Vary learning_rate'));
});

test('with 768 px the title of the history stands at the first line of its toolbar', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 800 });
  await page.goto(jobPath('14'));
  const title = await page.getByRole('heading', { level: 2, name: 'Versions' }).boundingBox();
  const first = await page.getByRole('button', { name: /^All/ }).boundingBox();
  const middle = (box: typeof title) => (box?.y ?? Number.NaN) + (box?.height ?? Number.NaN) / 2;
  expect(Math.abs(middle(title) - middle(first))).toBeLessThan(4);
});

test('what a line of changes has no room for is in its tooltip', async ({ page }) => {
  await page.goto(jobPath('14'));
  await expect(
    page.getByRole('row', { name: /V0100/ }).getByTitle(/^batch_size: 16 → 32\nepochs: /),
  ).toBeVisible();
});
