import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../e2e/test.ts';
import { jobPath } from '../e2e/wizard.ts';
import { at, heap, print, scrollFrames } from './page-measures.ts';

const loads = 7;

/**
 * Milliseconds from the start of the page until the newest version is in the table; the median of several loads, each in a
 * browser that knows nothing. In one page the work of the load before would count.
 */
async function firstRow(browser: Browser, job: string, name: string): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const page = await browser.newPage();
    await page.goto(jobPath(job), { waitUntil: 'commit' });
    await page.getByRole('rowheader', { name, exact: true }).waitFor();
    times.push(await page.evaluate(() => performance.now()));
    await page.close();
  }
  return times.toSorted((one, other) => one - other)[Math.floor(loads / 2)] ?? 0;
}

/** MB of the heap of a page that shows the history. */
async function historyHeap(page: Page, job: string, name: string): Promise<number> {
  await page.goto(jobPath(job));
  await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible();
  return heap(page);
}

test('what a history of 1,000 versions costs', async ({ browser, page, sandbox }) => {
  const small = await firstRow(browser, '14', 'V0120');
  const smallHeap = await historyHeap(page, '14', 'V0120');
  await sandbox.reset('large');
  const before = (await sandbox.requests()).length;
  const large = await firstRow(browser, '100000', 'V1000');
  const largeHeap = await historyHeap(page, '100000', 'V1000');
  const lists = (await sandbox.requests())
    .slice(before)
    .filter(({ path }) => /\/versions(?:\?|$)/.test(path)).length;
  const frames = await scrollFrames(page, '[aria-label="Version history"]', 180);
  const rows = await page.getByRole('row').count();

  print('first row, 120 versions: ms', small.toFixed(0));
  print('first row, 1,000 versions: ms (aim 1.5 times)', `${large.toFixed(0)} ${(large / small).toFixed(2)}`);
  print('heap, 120 versions: MB', smallHeap.toFixed(1));
  print(
    'heap, 1,000 versions: MB (aim 2 times)',
    `${largeHeap.toFixed(1)} ${(largeHeap / smallHeap).toFixed(2)}`,
  );
  print('requests of the list for one load', (lists / (loads + 1)).toFixed(1));
  print('a frame of scrolling: ms, 95 of 100 (aim 33)', at(frames, 0.95).toFixed(1));
  print('rows in the document (aim 100)', String(rows));
});
