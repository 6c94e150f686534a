import { axeFindings, expectNoSidewaysScrolling, transitionsEnd } from './accessible.ts';
import { press, value } from './draft.ts';
import { expect, test } from './test.ts';
import { openStep, openWizard, projectId } from './wizard.ts';

/** A list opens beside the page, in no landmark: it belongs to its field. */
const exceptRegion = (findings: readonly string[]) => findings.filter((line) => !line.startsWith('region '));

test('what has the focus is never behind the bar, in a small window with a notice in it', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openWizard(page, '10', '?step=output');
  await value(page)
    .or(page.getByLabel('Output path', { exact: true }))
    .fill('/team-ml/mnist/other/');
  await openStep(page, 'Review');
  await context.setOffline(true);
  await press(page, 'Create version');
  await expect(page.getByText('You are offline, nothing was sent')).toBeVisible();
  await page.getByRole('link', { name: 'Nextrun' }).focus();
  const hidden: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector('form > div:has([type="submit"])');
      if (focused === null || bar === null || focused === document.body || bar.contains(focused)) return '';
      const { top, bottom } = focused.getBoundingClientRect();
      const edge = bar.getBoundingClientRect().top;
      return (top + bottom) / 2 > edge || bottom < 0
        ? `${focused.outerHTML.slice(0, 120)} ${bottom} ${edge}`
        : '';
    });
    if (found !== '') hidden.push(found);
  }
  expect(hidden).toEqual([]);
  await context.setOffline(false);
});

test('axe finds nothing with the lists, menus and tabs of the wizard open', async ({ page }) => {
  await openWizard(page, '10');
  const engine = page.getByRole('combobox', { name: 'Engine' });
  await engine.click();
  await expect(page.getByRole('listbox').getByRole('group', { name: 'TensorFlow' })).toBeVisible();
  await transitionsEnd(page);
  expect(exceptRegion(await axeFindings(page))).toEqual([]);
  await page.keyboard.press('Escape');
  await press(page, 'Based on V0006');
  await expect(page.getByRole('menuitem', { name: /V0004/ })).toBeVisible();
  await transitionsEnd(page);
  expect(exceptRegion(await axeFindings(page))).toEqual([]);
  await page.keyboard.press('Escape');
  await press(page, 'Theme');
  await expect(page.getByRole('menuitemradio', { name: 'Dark' })).toBeVisible();
  await transitionsEnd(page);
  expect(exceptRegion(await axeFindings(page))).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'JSON' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('tab', { name: 'JSON' })).toHaveAttribute('aria-selected', 'true');
});

test('a changed value is described so, and a very long one is shortened until asked for', async ({
  page,
}) => {
  await openWizard(page, '10');
  await value(page).fill('x'.repeat(2000));
  await expect(value(page)).toHaveAccessibleDescription(/Changed, was 0\.01/);
  const all = page.getByRole('button', { name: 'Show all (2,000 characters)' });
  await all.click();
  await expect(page.getByRole('complementary').getByText('x'.repeat(2000))).toBeVisible();
  await openStep(page, 'Data');
  const path = page.getByLabel('Data path', { exact: true });
  await path.fill('/team-ml/other/');
  await expect(path).toHaveAccessibleDescription(/Changed, was \/team-ml\/mnist\/data\//);
});

test('a name of 64 characters fits 320 px, and what a search and a sort find is read out', async ({
  page,
  sandbox,
}) => {
  await sandbox.reset('large');
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`/projects/${projectId}?search=resnet50`);
  const job = page.getByRole('link', { name: /^experiment-0001-/ }).first();
  await job.waitFor();
  await expectNoSidewaysScrolling(page);
  await page.getByRole('searchbox', { name: 'Search' }).fill('experiment-00');
  const news = page.getByText(/^\d+ jobs with experiment-00, sorted by creation, descending$/);
  await expect(news).toHaveCount(1);
  await page.getByRole('button', { name: 'Versions' }).click();
  await expect(page.getByText(/sorted by number of versions, descending$/)).toHaveCount(1);
  await page.goto(`/projects/${projectId}/jobs/100001`);
  await expect(page.getByRole('heading', { level: 1, name: /^experiment-0001-/ })).toBeVisible();
  await expectNoSidewaysScrolling(page);
  await page.goto(`/projects/${projectId}/jobs/100001/new`);
  await expect(page.getByRole('heading', { level: 1, name: 'Code' })).toBeVisible();
  await expectNoSidewaysScrolling(page);
});

test('forced colours show which step, tab and option is the one', { tag: '@thorough' }, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openWizard(page, '10');
  const lookOf = (locator: ReturnType<typeof page.locator>) =>
    locator.evaluate((element) => {
      const { backgroundColor, outlineStyle } = getComputedStyle(element);
      return `${backgroundColor} ${outlineStyle}`;
    });
  const steps = page.getByRole('navigation', { name: 'Steps' });
  const mark = (name: string) => steps.getByRole('link', { name }).locator('span').first();
  expect(await lookOf(mark('Code'))).not.toBe(await lookOf(mark('Data')));
  await page.getByRole('combobox', { name: 'Engine' }).click();
  await page.keyboard.press('ArrowDown');
  const options = page.getByRole('option');
  const active = page.locator('[role=option].Mui-focused');
  await expect(active).toHaveCount(1);
  const other = options.and(page.locator(':not(.Mui-focused, [aria-selected=true])')).first();
  expect(await lookOf(active)).not.toBe(await lookOf(other));
});

test('a reload brings back where one was', { tag: '@thorough' }, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await openWizard(page, '10');
  await page.evaluate(() => window.scrollTo(0, 240));
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(240);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Code' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(240);
});
