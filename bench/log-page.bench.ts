import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/test.ts';
import { jobPath } from '../e2e/wizard.ts';
import { at, heap, print, scrollFrames } from './page-measures.ts';

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
    const own = await scrollFrames(page, '[role=listbox]', 700);
    const rows = await page.getByRole('option').count();
    const began = Date.now();
    await log.getByRole('textbox', { name: 'Find in log' }).fill('loss 0.1');
    await expect(log.getByRole('status')).toHaveText(/matches$/);
    const search = Date.now() - began;
    await addPlainList(page);
    const plain = await scrollFrames(page, '#plain', 700);

    console.log(`a log of ${lines} lines`);
    print('requests until the first lines', String(requests));
    print('a frame of scrolling: ms, median', at(own, 0.5).toFixed(1));
    print('a frame of scrolling: ms, 95 of 100 (aim 33)', at(own, 0.95).toFixed(1));
    print('the same, of a plain list', at(plain, 0.95).toFixed(1));
    print(`search for "loss 0.1", shown (aim ${aim}): ms`, String(search));
    print('rows in the document (aim 300)', String(rows));
    print('heap of the lines: MB', (after - before).toFixed(1));
  });
