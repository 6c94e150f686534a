import { expect, test } from '@playwright/test';
import { demoPath, demoPort } from '../e2e/ports.ts';
import { jobPath, statusOf, wizardPath } from '../e2e/wizard.ts';

const at = (path: string): string => `http://localhost:${demoPort}${demoPath}#${path}`;

test.use({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce' });

test('the wizard with one changed parameter', async ({ page }) => {
  await page.goto(at(wizardPath('10')));
  const rate = page.getByRole('textbox', { name: 'Value of learning_rate' });
  await rate.fill('0.02');
  await expect(page.getByText('1 change from V0006').first()).toBeVisible();
  await page.screenshot({ path: 'docs/wizard.png', animations: 'disabled', caret: 'hide' });
});

test('a version with its curves and its log', async ({ page }) => {
  await page.goto(at(`${jobPath('10')}/versions/20`));
  await expect(statusOf(page, 'Completed')).toBeVisible();
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  const metrics = page.getByRole('region', { name: 'Metrics', exact: true });
  const chart = metrics.getByRole('slider').first();
  await expect(chart).toBeVisible();
  // The end of the log above, the first curves below.
  await chart.evaluate((element) => {
    const { bottom } = element.getBoundingClientRect();
    window.scrollBy({ top: bottom - window.innerHeight + 48, behavior: 'instant' });
  });
  await expect(chart).toBeInViewport();
  await page.screenshot({ path: 'docs/version.png', animations: 'disabled', caret: 'hide' });
});
