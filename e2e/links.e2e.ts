import type { Page } from '@playwright/test';
import { axeFindings, expectNoSidewaysScrolling } from './accessible.ts';
import { reopen } from './draft.ts';
import { holdTime, passTime } from './page-clock.ts';
import { expect, test } from './test.ts';
import { choose, openStep, openWizard, reviewAndCreate, stepHeading } from './wizard.ts';

const value = (page: Page, name = 'learning_rate') => page.getByRole('textbox', { name: `Value of ${name}` });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The address that Copy link makes, as the page shows it. */
async function copiedLink(page: Page): Promise<string> {
  await press(page, 'Copy link');
  const shown = page.getByRole('main').locator('code').filter({ hasText: '/new?from=' });
  return (await shown.textContent()) ?? '';
}

test('one change by link: everything else is as in the base version, and the request says so', async ({
  page,
  sandbox,
}) => {
  await openWizard(page, '10', '?from=18&set.parameter.learning_rate=1e-07');
  await expect(page.getByRole('button', { name: 'Based on V0004' })).toBeVisible();
  await expect(value(page)).toHaveValue('1e-07');
  await expect(page.getByText('was 0.05', { exact: true })).toBeVisible();
  await reviewAndCreate(page);
  const [body] = await sandbox.createBodies();
  const { config } = JSON.parse(body ?? '');
  expect(config.pre_version_id).toBe(18);
  expect(config.parameter).toEqual([
    { label: 'learning_rate', value: '1e-07' },
    { label: 'batch_size', value: '64' },
  ]);
});

test('what a link changes is an ordinary edit: revert takes it back, steps and Back do not bring it again', async ({
  page,
}) => {
  await openWizard(page, '10', '?set.parameter.learning_rate=0.5&set.data_url=/team-ml/other/');
  await press(page, 'Based on V0006');
  await expect(page.getByRole('dialog', { name: 'Choose the base version' })).toBeVisible();
  await page.keyboard.press('Escape');
  await value(page).fill('0.7');
  await openStep(page, 'Data');
  await expect(page.getByLabel('Data path')).toHaveValue('/team-ml/other/');
  await page.goBack();
  await expect(stepHeading(page, 'Code')).toBeVisible();
  await expect(value(page)).toHaveValue('0.7');
  await page.goForward();
  await page.getByRole('button', { name: 'Revert', exact: true }).first().click();
  await openStep(page, 'Data');
  await reopen(page);
  await press(page, 'Restore');
  await openStep(page, 'Code');
  await expect(value(page)).not.toHaveValue('0.5');
});

test('a link that was only looked at leaves no draft, and stands a reload', async ({ page }) => {
  await openWizard(page, '10', '?set.parameter.learning_rate=0.5');
  await expect(value(page)).toHaveValue('0.5');
  await page.reload();
  await expect(value(page)).toHaveValue('0.5');
  await openWizard(page, '10');
  await expect(value(page)).toHaveValue('0.01');
  await expect(page.getByRole('button', { name: 'Restore', exact: true })).toHaveCount(0);
});

test('a link asks before it replaces a draft', async ({ page }) => {
  await openWizard(page, '10');
  await value(page).fill('0.7');
  await openWizard(page, '10', '?set.parameter.learning_rate=0.5');
  await expect(value(page)).toHaveValue('0.5');
  await expect(page.getByText(/^Unsaved changes from \d\d:\d\d: learning_rate /)).toBeVisible();
  await press(page, 'Restore');
  await expect(value(page)).toHaveValue('0.7');
  await expect(page).not.toHaveURL(/set\./);
  await openWizard(page, '10', '?set.parameter.learning_rate=0.5');
  await press(page, 'Discard');
  await expect(value(page)).toHaveValue('0.5');
});

for (const [name, search, check] of [
  [
    'an algorithm',
    'set.model_id=4&set.parameter.num_classes=10',
    async (page: Page) => {
      await expect(page.getByRole('radio', { name: 'Built-in algorithm' })).toBeChecked();
      await expect(value(page, 'num_classes')).toHaveValue('10');
    },
  ],
  [
    'an image',
    'set.user_image_url=swr.example.com/org/name:1.0&set.user_command=bash%20run.sh',
    async (page: Page) => {
      await expect(page.getByRole('radio', { name: 'Custom image' })).toBeChecked();
      await expect(page.getByLabel('Command')).toHaveValue('bash run.sh');
    },
  ],
  [
    'a dedicated pool',
    'step=resources&set.pool_id=pool9928813f&set.worker_server_num=3',
    async (page: Page) => {
      await expect(page.getByRole('radio', { name: 'Dedicated pool' })).toBeChecked();
      await expect(page.getByLabel('Workers')).toHaveValue('3');
    },
  ],
  [
    'multiple sources',
    'step=data&set.data_source=%5B%7B%22type%22%3A%22obs%22%2C%22data_url%22%3A%22%2Fb%2Fa%2F%22%7D%5D',
    async (page: Page) => {
      await expect(page.getByRole('radio', { name: 'Multiple sources' })).toBeChecked();
      await expect(page.getByRole('group', { name: 'Source 1' }).getByLabel('Data path')).toHaveValue(
        '/b/a/',
      );
    },
  ],
  [
    'an emptied log path',
    'step=output&unset.log_url=&unset.parameter.batch_size=',
    async (page: Page) => expect(page.getByLabel('Log path')).toHaveValue(''),
  ],
] as const)
  test(`a link chooses ${name}`, { tag: name === 'multiple sources' ? [] : '@thorough' }, async ({
    page,
  }) => {
    await openWizard(page, '10', `?${search}`);
    await check(page);
    await expect(page.getByText(/of the link (was|were) ignored/)).toHaveCount(0);
  });

test('what a link says wrongly is named and dropped, and the rest applies', async ({ page }) => {
  await openWizard(
    page,
    '10',
    `?set.learning_rate=1&set.data_source=%5B&set.parameter.learning_rate=0.5&set.parameter.big=${'x'.repeat(8200)}`,
  );
  await expect(page.getByText('3 parts of the link were ignored')).toBeVisible();
  await expect(
    page.getByText(/set\.learning_rate can't be set.*set\.data_source can't be read/),
  ).toBeVisible();
  await expect(value(page)).toHaveValue('0.5');
  await expect(value(page, 'big')).toHaveCount(0);
});

test('Copy link opens the same changes again: twenty parameters and other branches, none is lost', {
  tag: '@thorough',
}, async ({ page, context, sandbox }) => {
  await openWizard(page, '10', '?from=18');
  await choose(page, 'Engine', 'TF-1.8.0-python3.6');
  for (let index = 0; index < 18; index++) {
    await press(page, 'Add parameter');
    await page.keyboard.type(`p.${index}`);
    await value(page, `p.${index}`).fill(`${index}.0 & "ä"=+%`);
  }
  await page.getByRole('button', { name: 'Remove batch_size' }).click();
  await openStep(page, 'Resources');
  await page.getByRole('radio', { name: 'Dedicated pool' }).check();
  await page.getByLabel('Pool ID').fill('pool9928813f');
  const address = await copiedLink(page);
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByRole('button', { name: 'Based on V0004' })).toBeVisible();
  await reviewAndCreate(other);
  await press(page, 'Review');
  await press(page, 'Create version');
  await expect(page.getByText('V0007 with the same configuration was created')).toBeVisible();
  await press(page, 'Create another');
  await expect(page).toHaveURL(/\/versions\/\d+$/);
  const [theirs, ours] = (await sandbox.createBodies()).map((body) => JSON.parse(body).config);
  expect({ ...theirs, train_url: '' }).toEqual({ ...ours, train_url: '' });
  expect(theirs.parameter).toHaveLength(19);
});

test('Create another shows first what is created, if it is not in sight', async ({ page, sandbox }) => {
  for (const attempt of ['first', 'second']) {
    await openWizard(page, '10', '?from=18');
    await value(page).fill('0.007');
    if (attempt === 'first') await reviewAndCreate(page);
  }
  await press(page, 'Review');
  await press(page, 'Create version');
  await expect(page.getByText('V0007 with the same configuration was created')).toBeVisible();
  await openStep(page, 'Resources');
  await page.getByLabel('Workers').fill('');
  await press(page, 'Create another');
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
  await page.getByLabel('Workers').fill('1');
  await press(page, 'Create another');
  await expect(stepHeading(page, 'Review')).toBeVisible();
  expect(await sandbox.createBodies()).toHaveLength(1);
  await press(page, 'Create another');
  await expect(page).toHaveURL(/\/versions\/\d+$/);
});

test('Copy link says what it leaves out: secrets, and what does not fit', { tag: '@thorough' }, async ({
  page,
}) => {
  await openWizard(page, '10');
  for (const [name, text] of [
    ['api_key', 'hunter2'],
    ['notes', 'x'.repeat(9000)],
  ] as const) {
    await press(page, 'Add parameter');
    await page.keyboard.type(name);
    await value(page, name).fill(text);
  }
  await value(page).fill('0.7');
  const address = await copiedLink(page);
  await expect(
    page.getByText('Left out: api_key (looks like a secret), notes (too long for a link).'),
  ).toBeVisible();
  expect(address).toContain('set.parameter.learning_rate=0.7');
  expect(address).not.toContain('hunter2');
});

test('Copy link copies where there is a clipboard, and selects the link where there is none', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install();
  await openWizard(page, '10');
  await value(page).fill('0.7');
  // The button says so for some seconds, which the test lets pass.
  await holdTime(page);
  const address = await copiedLink(page);
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await passTime(page, 4_000);
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.clock.resume();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await holdTime(page);
  await press(page, 'Copy link');
  await expect(page.getByRole('button', { name: 'Selected: press Ctrl+C' })).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('/new?from=20');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`a copied link and a bad one, ${colorScheme}: fit 320 px, and axe finds nothing`, {
    tag: colorScheme === 'dark' ? [] : '@thorough',
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 900 });
    await openWizard(page, '10', '?set.learning_rate=1&set.parameter.learning_rate=0.5');
    await copiedLink(page);
    await expectNoSidewaysScrolling(page);
    expect(await axeFindings(page)).toEqual([]);
  });
