import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/test.ts';
import { jobPath, openWizard, stepHeading } from '../e2e/wizard.ts';
import { print } from './page-measures.ts';
import { keyToFrame, PageTime } from './page-time.ts';

// What a plan of 200 versions costs in the wizard, beside the wizard without a plan in the same run.

const keys = '000123456789';

/** Milliseconds until a key is seen (median and worst), and of work for going to the next step. */
async function measure(page: Page, time: PageTime) {
  const value = page.getByRole('textbox', { name: 'Value of batch_size', exact: true });
  await value.fill('3');
  await value.focus();
  const frames = await keyToFrame(page, keys);
  const next = await time.measure(async () => {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(stepHeading(page, 'Data')).toBeVisible();
  });
  const review = await time.measure(async () => {
    await page.getByRole('button', { name: 'Review', exact: true }).click();
    await expect(stepHeading(page, 'Review')).toBeVisible();
  });
  return {
    'a key, median': frames[Math.floor(frames.length / 2)] ?? 0,
    'a key, worst': frames.at(-1) ?? 0,
    'to the next step': next.busy,
    'to the review': review.busy,
  };
}

test('what a plan of 200 versions costs in the wizard', async ({ page }) => {
  test.setTimeout(60_000);
  const time = await PageTime.of(page);
  await openWizard(page, '10');
  const without = await measure(page, time);
  await page.goto(jobPath('10'));
  await page.evaluate(() => window.localStorage.clear());
  await openWizard(page, '10');
  await page.getByRole('button', { name: 'Vary learning_rate' }).click();
  await page.getByRole('textbox', { name: 'Values of learning_rate' }).fill('0.001..0.2 step 0.001');
  const withPlan = await measure(page, time);
  await expect(page.getByRole('button', { name: 'Create 200 versions' })).toBeVisible();
  for (const [what, cost] of Object.entries(without)) {
    const own = withPlan[what as keyof typeof withPlan];
    print(
      `${what}: ms without, with, times`,
      `${cost.toFixed(1)}  ${own.toFixed(1)}  ${(own / cost).toFixed(2)}`,
    );
  }
});
