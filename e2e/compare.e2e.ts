import type { Page } from '@playwright/test';
import { axeFindings, colourFindings, expectNoSidewaysScrolling, transitionsEnd } from './accessible.ts';
import { expect, test } from './test.ts';
import { jobPath, projectId } from './wizard.ts';

const comparePath = (jobId: string, versions: string, more = ''): string =>
  `${jobPath(jobId)}/compare?versions=${versions}${more}`;

const table = (page: Page) => page.getByRole('table', { name: 'Comparison' });
const names = (page: Page) => table(page).getByRole('columnheader').getByRole('link');
const rowOf = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function openComparison(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1, name: 'Compare versions' })).toBeVisible();
  await expect(table(page)).toBeVisible();
}

/** Until all logs have been read. */
async function resultsAreThere(page: Page): Promise<void> {
  await expect(card(page, 'Curves').getByRole('slider')).toBeVisible();
  await expect(table(page).getByText('loading', { exact: true })).toHaveCount(0);
}

async function chooseAction(page: Page, version: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${version}` }).focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('menu', { name: version }).getByRole('menuitem', { name: action });
  await expect(item).toBeVisible();
  await item.press('Enter');
}

test('two versions: exactly what differs, then what came of it', async ({ page }) => {
  await openComparison(page, comparePath('10', '16,20'));
  await expect(page).toHaveTitle('Compare versions · Nextrun');
  await expect(names(page)).toHaveText(['V0002', 'V0006']);
  await expect(table(page).getByRole('columnheader').nth(1)).toContainText('Failed');
  await expect(table(page).getByRole('columnheader').nth(1)).toContainText('reference');
  await expect(rowOf(page, 'learning_rate').getByRole('cell')).toHaveText(['1.0', '0.01, changed']);
  await expect(rowOf(page, 'batch_size')).toHaveCount(0);
  await expect(page.getByText('1 field differs')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Show all fields' }).check();
  await expect(rowOf(page, 'batch_size').getByRole('cell')).toHaveText(['32', '32']);
  await expect(rowOf(page, 'Engine').getByRole('cell').first()).toContainText('TF-1.4.0-python2.7');
  await expect(page).toHaveURL(/fields=all/);
  await resultsAreThere(page);
  await expect(rowOf(page, 'accuracy best').getByRole('cell').nth(1)).toContainText('best');
  await expect(rowOf(page, 'loss last').getByRole('cell').first()).toContainText('NaN');
  await expect(rowOf(page, 'Duration').getByRole('cell')).toHaveText(['4 min', '28 min']);
  await expect(rowOf(page, 'Mean GPU utilization').getByRole('cell').first()).toHaveText(/^\d+ %$/);
});

test('values and ids keep every character', async ({ page }) => {
  await openComparison(
    page,
    comparePath('9007199254740993', '9007199254740995,9007199254740997', '&fields=all'),
  );
  await expect(rowOf(page, 'learning_rate').getByRole('cell')).toHaveText(['1e-06', '1e-07, changed']);
  await expect(rowOf(page, 'seed').getByRole('cell').first()).toHaveText('12345678901234567890');
  await names(page).nth(1).click();
  await expect(page).toHaveURL(/jobs\/9007199254740993\/versions\/9007199254740997$/);
});

test('curves: one cursor for the keys, and a metric that stands in the address', async ({ page }) => {
  await openComparison(page, comparePath('10', '15,17,20'));
  await resultsAreThere(page);
  const chart = card(page, 'Curves').getByRole('slider');
  await chart.focus();
  await page.keyboard.press('Home');
  await expect(chart).toHaveAttribute('aria-valuetext', /^(?:step|epoch) [\d,]+, V0001 \d/);
  await page.getByRole('combobox', { name: 'Metric' }).selectOption('loss');
  await expect(page).toHaveURL(/metric=loss/);
  await expect(page.getByRole('slider', { name: 'Chart of loss' })).toBeVisible();
  const entry = page.getByRole('list', { name: 'Legend' }).getByRole('button', { name: /V0006/ });
  await entry.press('Enter');
  await expect(entry).toHaveAttribute('aria-pressed', 'true');
});

test('from five versions on: parallel coordinates, and what made the difference', async ({ page }) => {
  await openComparison(page, comparePath('14', '1101,1103,1105,1107,1111,1113'));
  await resultsAreThere(page);
  const lowest = page.getByRole('slider', { name: 'Lowest learning_rate' });
  await lowest.focus();
  await page.keyboard.press('ArrowUp');
  await expect(lowest).toHaveAttribute('aria-valuetext', '0.001');
  await expect(page.getByText('4 of 6 versions in the chosen ranges.')).toBeVisible();
  await expect(page).toHaveURL(/only=/);
  await page.reload();
  await expect(page.getByText('4 of 6 versions in the chosen ranges.')).toBeVisible();
  const pairs = page.getByRole('table', { name: 'What made the difference' });
  const dropout = pairs
    .getByRole('row')
    .filter({ hasText: 'dropout' })
    .filter({ hasText: /V0101.*V0111/ });
  await expect(dropout).toContainText(/0\.2.*0\.4/);
  await expect(dropout).toContainText(/better|worse|±0/);
  await page.getByRole('button', { name: 'Compare only these 4' }).click();
  await expect(names(page)).toHaveText(['V0103', 'V0105', 'V0107', 'V0113']);
});

test('a range is chosen by dragging along an axis, and cleared', { tag: '@thorough' }, async ({ page }) => {
  await openComparison(page, comparePath('14', '1101,1103,1105,1107,1111,1113'));
  await resultsAreThere(page);
  const lowest = page.getByRole('slider', { name: 'Lowest learning_rate' });
  await lowest.scrollIntoViewIfNeeded();
  const [low, high] = [
    await lowest.boundingBox(),
    await page.getByRole('slider', { name: 'Highest learning_rate' }).boundingBox(),
  ];
  if (low === null || high === null) throw new Error('no axis');
  const x = low.x + low.width / 2;
  await page.mouse.move(x, high.y + high.height);
  await page.mouse.down();
  await page.mouse.move(x, (high.y + low.y) / 2, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByText(/^[1-5] of 6 versions in the chosen ranges\./)).toBeVisible();
  await page.getByRole('button', { name: 'Clear ranges' }).click();
  await expect(page.getByText(/6 versions\./)).toBeVisible();
});

test('the keyboard alone moves, removes and adds versions', async ({ page }) => {
  await openComparison(page, comparePath('10', '16,20,19'));
  await chooseAction(page, 'V0006', 'Make reference');
  await expect(names(page)).toHaveText(['V0006', 'V0002', 'V0005']);
  await expect(page).toHaveURL(/versions=20(?:,|%2C)16(?:,|%2C)19/);
  await expect(page.getByRole('button', { name: 'Actions for V0006' })).toBeFocused();
  await expect(rowOf(page, 'learning_rate').getByRole('cell')).toHaveText([
    '0.01',
    '1.0, changed',
    '0.05, changed',
  ]);
  await chooseAction(page, 'V0006', 'Move right');
  await expect(names(page)).toHaveText(['V0002', 'V0006', 'V0005']);
  await chooseAction(page, 'V0005', 'Remove');
  await expect(names(page)).toHaveText(['V0002', 'V0006']);
  const add = page.getByRole('combobox', { name: 'Add version' });
  await add.focus();
  await add.pressSequentially('V0003');
  await expect(page.getByRole('option', { name: /V0003/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['V0002', 'V0006', 'V0003']);
  await page.goBack();
  await expect(names(page)).toHaveText(['V0002', 'V0006']);
});

test('a column is dragged to another place', { tag: '@thorough' }, async ({ page }) => {
  await openComparison(page, comparePath('10', '16,20,19'));
  const headers = table(page).getByRole('columnheader');
  await headers.nth(3).dragTo(headers.nth(1), { sourcePosition: { x: 90, y: 50 } });
  await expect(names(page)).toHaveText(['V0005', 'V0002', 'V0006']);
});

test('the table is copied as Markdown and as CSV', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openComparison(page, comparePath('10', '16,20'));
  await resultsAreThere(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect
    .poll(copied)
    .toContain('| Field | V0002 | V0006 |\n| --- | --- | --- |\n| learning_rate | 1.0 | 0.01 |\n');
  await page.getByRole('button', { name: 'Copy CSV' }).click();
  await expect.poll(copied).toContain('Field,V0002,V0006\r\nlearning_rate,1.0,0.01\r\n');
});

test('versions of two jobs stand side by side', async ({ page }) => {
  await openComparison(page, comparePath('10', '20,11.30'));
  await expect(names(page)).toHaveText(['V0006', 'V0001']);
  await expect(table(page).getByRole('columnheader').nth(2)).toContainText('resnet50-flowers');
  await expect(rowOf(page, 'learning_rate').getByRole('cell')).toHaveText(['0.01', 'not set, changed']);
  await expect(rowOf(page, 'Algorithm').getByRole('cell').nth(1)).toContainText('ResNet_v2_50');
});

test('what cannot be compared is said, and the rest is shown', async ({ page }) => {
  await openComparison(page, comparePath('10', '16,99999,x,16,20'));
  await expect(page.getByText('Not found: 99999.')).toBeVisible();
  await expect(page.getByText('Not a version id: x.')).toBeVisible();
  await expect(page.getByText('Listed more than once, shown once: 16.')).toBeVisible();
  await expect(names(page)).toHaveText(['V0002', 'V0006']);
  await page.getByRole('button', { name: 'Remove from the address' }).click();
  await expect(page.getByText('Not found')).toHaveCount(0);
  await page.goto(comparePath('10', '16'));
  await expect(page.getByText('Only V0002 is shown')).toBeVisible();
  await page.goto(`${jobPath('10')}/compare`);
  await expect(page.getByRole('heading', { name: 'No versions to compare' })).toBeVisible();
});

test('a list that cannot be read takes no other with it, and is read again', { tag: '@thorough' }, async ({
  page,
  sandbox,
}) => {
  await sandbox.faults([
    { method: 'GET', path: '/v1/*/training-jobs/11/versions', kind: 'status', status: 500, times: 9 },
  ]);
  await openComparison(page, comparePath('10', '20,11.30,19'));
  await expect(page.getByText('The versions of job 11 could not be loaded')).toBeVisible();
  await expect(names(page)).toHaveText(['V0006', 'V0005']);
  await sandbox.faults([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(names(page)).toHaveText(['V0006', 'V0001', 'V0005']);
});

test('a log that cannot be read takes no other with it', { tag: '@thorough' }, async ({ page, sandbox }) => {
  await sandbox.faults([
    {
      method: 'GET',
      path: '/v1/*/training-jobs/10/versions/16/log/file-names',
      kind: 'status',
      status: 403,
      times: 9,
    },
  ]);
  await openComparison(page, comparePath('10', '16,20'));
  await expect(page.getByText('The results of V0002 could not be loaded')).toBeVisible();
  await expect(rowOf(page, 'accuracy best').getByRole('cell').nth(1)).toHaveText(/^0\.\d+/);
  await sandbox.faults([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('could not be loaded')).toHaveCount(0);
});

test('a version that ends while it is compared says so', { tag: '@thorough' }, async ({ page, sandbox }) => {
  await openComparison(page, comparePath('10', '20,19'));
  const header = table(page).getByRole('columnheader').nth(2);
  await expect(header).toContainText('Running');
  await expect(rowOf(page, 'Duration').getByRole('cell').nth(1)).toContainText('so far');
  await sandbox.stopVersion(projectId, '10', '19');
  await expect(header).toContainText('Stopped', { timeout: 40_000 });
  await expect(rowOf(page, 'Duration').getByRole('cell').nth(1)).not.toContainText('so far');
});

test('it is accessible, in both schemes and on a small screen', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openComparison(page, comparePath('14', '1101,1103,1105,1107,1111,1113'));
  await resultsAreThere(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Add version' }).press('ArrowDown');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Actions for V0103' }).click();
  await expect(page.getByRole('menuitem', { name: 'Move left' })).toBeVisible();
  // A menu is over the page, in no landmark of it.
  expect((await axeFindings(page)).filter((finding) => !finding.startsWith('region '))).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  await transitionsEnd(page);
  expect(await colourFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScrolling(page);
  await transitionsEnd(page);
  expect(await axeFindings(page)).toEqual([]);
});
