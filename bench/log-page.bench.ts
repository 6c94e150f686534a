import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/test.ts';
import { jobPath } from '../e2e/wizard.ts';

/** Milliseconds of each frame while an element is scrolled by so many pixels a frame, in order of size. */
const scrollFrames = (page: Page, selector: string): Promise<readonly number[]> =>
  page.evaluate(async (name) => {
    const element = document.querySelector(name);
    const times: number[] = [];
    for (let frame = 0, last = performance.now(); frame < 240 && element !== null; frame += 1) {
      element.scrollTop += 700;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      times.push(performance.now() - last);
      last = performance.now();
    }
    return times.sort((one, other) => one - other);
  }, selector);

/** A list of as many rows as a scroll goes over, all in the document: what the browser itself needs. */
const addPlainList = (page: Page) =>
  page.evaluate(() => {
    const list = document.createElement('div');
    list.id = 'plain';
    Object.assign(list.style, { position: 'fixed', inset: '0', height: '504px', overflow: 'auto' });
    for (let row = 0; row < 9_000; row += 1) {
      const line = document.createElement('div');
      Object.assign(line.style, { height: '20px', font: '12.5px monospace' });
      line.textContent = `step ${row} loss 0.1126 accuracy 0.9859 (0.032 s/step)`;
      list.append(line);
    }
    document.body.append(list);
  });

/** What is left after the garbage is collected, in MB. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
}

const at = (times: readonly number[], share: number): number => times[Math.floor(times.length * share)] ?? 0;
const print = (words: string, value: string) => console.log(words.padEnd(46) + value.padStart(14));

/** Each with the version that has it in the large sandbox, and the aim of a search in milliseconds. */
const logs = [
  { lines: '100,000', version: '200999', aim: 100 },
  { lines: '1,000,000', version: '200998', aim: 300 },
];

for (const { lines, version, aim } of logs)
  test(`what a log of ${lines} lines costs`, async ({ page, sandbox }) => {
    test.setTimeout(900_000);
    await sandbox.reset('large');
    await page.goto(`${jobPath('100000')}/versions/${version}`);
    const log = page.getByRole('region', { name: 'Log', exact: true });
    await expect(log.getByText('Newest 500 lines', { exact: true })).toBeVisible();
    const requests = (await sandbox.requests()).filter(({ path }) => path.includes('log')).length;
    const before = await heap(page);
    await log.getByRole('button', { name: 'Load all' }).click();
    await expect(log.getByText(`${lines} lines`, { exact: true })).toBeVisible({ timeout: 800_000 });
    const after = await heap(page);
    await log.getByRole('button', { name: 'First line' }).click();
    const own = await scrollFrames(page, '[role=listbox]');
    const rows = await page.getByRole('option').count();
    const began = Date.now();
    await log.getByRole('textbox', { name: 'Find in log' }).fill('loss 0.1');
    await expect(log.getByRole('status')).toHaveText(/matches$/);
    const search = Date.now() - began;
    await addPlainList(page);
    const plain = await scrollFrames(page, '#plain');

    console.log(`a log of ${lines} lines`);
    print('requests until the first lines', String(requests));
    print('a frame of scrolling: ms, median', at(own, 0.5).toFixed(1));
    print('a frame of scrolling: ms, 95 of 100 (aim 33)', at(own, 0.95).toFixed(1));
    print('the same, of a plain list', at(plain, 0.95).toFixed(1));
    print(`search for "loss 0.1", shown (aim ${aim}): ms`, String(search));
    print('rows in the document (aim 300)', String(rows));
    print('heap of the lines: MB', (after - before).toFixed(1));
  });
