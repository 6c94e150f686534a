import { execFile, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { importJson, jobPath, openStep, openWizard, projectId, signIn, stepHeading } from './wizard.ts';

const run = promisify(execFile);
const panelOf = (page: Page): Locator => page.getByRole('complementary', { name: 'What will be sent' });

/** What the panel gives to the clipboard. */
async function copied(page: Page, tab: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await panelOf(page).getByRole('tab', { name: tab, exact: true }).click();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await panelOf(page).getByRole('button', { name: 'Copy' }).click();
  await expect.poll(clipboard).not.toBe('');
  return clipboard();
}

const oddValues = ["it's", '"q" `date` $(id) $HOME \\n', 'é 漢 😀', '!!'];

async function fillOddValues(page: Page): Promise<void> {
  for (const [index, value] of oddValues.entries()) {
    await page.getByRole('button', { name: 'Add parameter' }).click();
    await page.keyboard.type(`odd_${index}`);
    await page.getByRole('textbox', { name: `Value of odd_${index}` }).fill(value);
  }
}

const programs = [
  { tab: 'cURL', command: 'bash', args: ['--norc', '-c'] },
  { tab: 'Python', command: 'python3', args: ['-c'] },
];

for (const { tab, command, args } of programs)
  test(`${tab}: the copied text creates the version that is shown`, {
    tag: tab === 'cURL' ? [] : '@thorough',
  }, async ({ page, sandbox }) => {
    const isInstalled = spawnSync(command, ['--version']).status === 0;
    test.skip(!isInstalled, `${command} is not installed: the ${tab} text is not run.`);
    await openWizard(page, '9007199254740993');
    await fillOddValues(page);
    const text = await copied(page, tab);
    expect(text).toContain('$TOKEN');
    const json = await copied(page, 'JSON');

    const { stdout } = await run(command, [...args, text], {
      env: { PATH: process.env.PATH, TOKEN: await signIn(page) },
    });
    expect(JSON.parse(stdout)).toMatchObject({ is_success: true, version_name: 'V0003' });
    const [body = ''] = await sandbox.createBodies();
    expect(JSON.parse(body)).toEqual(JSON.parse(json));
    for (const exact of ['9007199254740997', '9007199254741001', '"1e-07"', '"32.0"'])
      expect(body).toContain(exact);
    await page.goto(jobPath('9007199254740993'));
    await expect(page.getByRole('link', { name: 'V0003' }).first()).toBeVisible();
  });

test('what is shown is what is sent', async ({ page, sandbox }) => {
  await openWizard(page, '10');
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.02');
  const json = await copied(page, 'JSON');
  await expect(panelOf(page).getByRole('region', { name: 'Request body' })).toContainText('"0.02"');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await page.getByRole('button', { name: 'Create version', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
  const [body = ''] = await sandbox.createBodies();
  expect(JSON.parse(body)).toEqual(JSON.parse(json));
});

test('the tabs are Changes, JSON, cURL and Python; each text comes as a file', async ({ page }) => {
  await openWizard(page, '10');
  const panel = panelOf(page);
  await expect(panel.getByRole('tab')).toHaveText(['Changes', 'JSON', 'cURL', 'Python']);
  for (const [tab, ending] of [
    ['JSON', 'json'],
    ['cURL', 'sh'],
    ['Python', 'py'],
  ] as const) {
    const text = await copied(page, tab);
    const arrives: Promise<Download> = page.waitForEvent('download');
    await panel.getByRole('button', { name: /^Download/ }).click();
    const download = await arrives;
    expect(download.suggestedFilename()).toBe(`mnist-tensorflow-v0007.${ending}`);
    expect(await readFile(await download.path(), 'utf8')).toBe(text);
  }
});

const openImport = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Import JSON' }).click();
  return page.getByRole('dialog', { name: 'Import JSON' });
};

test('an imported request fills the form after saying what it would do, and is taken back at once', async ({
  page,
}) => {
  await openWizard(page, '10');
  const dialog = await openImport(page);
  await dialog.getByLabel('JSON', { exact: true }).fill(
    `{"config":{"engine_id":4,"parameter":[{"label":"learning_rate","value":1e-07},{"label":"x","value":"1"}],
      "spec_id":9,"worker_server_num":1,"train_url":"/team-ml/new/","pre_version_id":17,"flavor":{"code":"y"}}}`,
  );
  const part = (title: string) =>
    dialog.locator('section').filter({ has: page.getByRole('heading', { name: title }) });
  await expect(dialog).toContainText('This is a part of a request: it changes only the fields in it.');
  await expect(part('Code')).toContainText('was 0.01, now 1e-07');
  await expect(part('Data')).toContainText('Not in the text, unchanged.');
  await expect(part('Resources')).toContainText('modelarts.vm.gpu.t4u8 is sold out');
  await expect(part('Output')).toContainText('/team-ml/new/');
  await expect(part('Other')).toContainText('still based on V0006');
  await expect(part('Other')).toContainText('Not part of a request, ignored: flavor.');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  const value = page.getByRole('textbox', { name: 'Value of learning_rate' });
  await expect(value).toHaveValue('1e-07');
  await expect(page.getByRole('textbox', { name: 'Value of x', exact: true })).toHaveValue('1');
  await expect(page.getByRole('textbox', { name: 'Value of batch_size' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo import' }).click();
  await expect(value).toHaveValue('0.01');
  await expect(page.getByRole('textbox', { name: 'Value of batch_size' })).toHaveValue('32');
  await expect(panelOf(page).getByText('No changes from V0006.')).toBeVisible();
});

test('an imported whole request replaces what it leaves out, and says what it empties', {
  tag: '@thorough',
}, async ({ page }) => {
  await openWizard(page, '10');
  const dialog = await openImport(page);
  await dialog.getByLabel('JSON', { exact: true }).fill(
    `{"config":{"app_url":"/team-ml/new/code/","boot_file_url":"/team-ml/new/code/train.py","spec_id":1,
      "data_url":"/team-ml/new/data/","worker_server_num":1,"train_url":"/team-ml/new/out/"}}`,
  );
  await expect(dialog).toContainText('This is a complete request: it replaces everything.');
  await expect(dialog).toContainText('Emptied: Running parameters.');
  await expect(dialog).toContainText('Emptied: Log path.');
  await expect(dialog).toContainText("engine 1, the service's default, is used");
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('textbox', { name: 'Value of learning_rate' })).toHaveCount(0);
});

test('Undo import keeps what was entered since, in the imported branch and beside it', async ({ page }) => {
  await openWizard(page, '10');
  await importJson(page, {
    engine_id: 4,
    parameter: [{ label: 'learning_rate', value: '0.5' }],
    data_url: '/team-ml/imported/',
    worker_server_num: 2,
  });
  await page.getByRole('button', { name: 'Add parameter' }).click();
  await page.keyboard.type('seed');
  await page.getByRole('textbox', { name: 'Value of seed' }).fill('7');
  await openStep(page, 'Output');
  await page.getByLabel('Job description').fill('Typed after the import');
  await page.getByRole('button', { name: 'Undo import' }).click();
  await expect(page.getByLabel('Job description')).toHaveValue('Typed after the import');
  await openStep(page, 'Data');
  await expect(page.getByLabel('Data path')).toHaveValue('/team-ml/mnist/data/');
  await openStep(page, 'Resources');
  await expect(page.getByLabel('Workers')).toHaveValue('1');
  await openStep(page, 'Code');
  await expect(page.getByRole('textbox', { name: 'Value of learning_rate' })).toHaveValue('0.01');
  await expect(page.getByRole('textbox', { name: 'Value of batch_size' })).toHaveValue('32');
  await expect(page.getByRole('textbox', { name: 'Value of seed' })).toHaveValue('7');
});

test('an import is taken back from under a later edit of the parameters, which can be taken back after it', {
  tag: '@thorough',
}, async ({ page }) => {
  await openWizard(page, '10');
  const value = (name: string) => page.getByRole('textbox', { name: `Value of ${name}` });
  await importJson(page, {
    parameter: [
      { label: 'learning_rate', value: '0.5' },
      { label: 'seed', value: '7' },
    ],
  });
  await page.getByRole('button', { name: 'Remove learning_rate' }).click();
  await page.getByRole('button', { name: 'Undo import' }).click();
  await expect(value('seed')).toHaveCount(0);
  await expect(value('learning_rate')).toHaveCount(0);
  await expect(value('batch_size')).toHaveValue('32');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(value('learning_rate')).toHaveValue('0.01');
});

test('a version as the service prints it is imported from a file', async ({ page }) => {
  const token = await signIn(page);
  const detail = await page.request.get(`/v1/${projectId}/training-jobs/11/versions/31`, {
    headers: { 'X-Auth-Token': token },
  });
  await openWizard(page, '10');
  const dialog = await openImport(page);
  await dialog
    .getByLabel('JSON file')
    .setInputFiles({ name: 'version.json', mimeType: 'application/json', buffer: await detail.body() });
  await expect(dialog.getByText(/Not part of a request, ignored: .*status/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('radio', { name: 'Built-in algorithm' })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Value of num_epoch' })).toHaveValue('20');
  await openStep(page, 'Data');
  await expect(page.getByRole('radio', { name: 'Dataset', exact: true })).toBeChecked();
});

test('a file with far too much is refused, and the page goes on', { tag: '@thorough' }, async ({ page }) => {
  await openWizard(page, '10');
  const dialog = await openImport(page);
  const files = dialog.getByLabel('JSON file');
  const fileOf = (text: string) => ({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const field = dialog.getByLabel('JSON', { exact: true });
  await files.setInputFiles(fileOf(`{"parameter":[${'1,'.repeat(200_000)}1]}`));
  await expect(field).toHaveAccessibleDescription(/more than 20,000 values/);
  await files.setInputFiles(fileOf('{"a":'.repeat(4000)));
  await expect(field).toHaveAccessibleDescription(/nested deeper than 50 levels/);
  await files.setInputFiles(fileOf('{"config":{"parameter":[{"label":"x","value":"1"}]}}'));
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('textbox', { name: 'Value of x', exact: true })).toHaveValue('1');
});

test('a text that is no request says why, and nothing is applied', async ({ page }) => {
  await openWizard(page, '10');
  const dialog = await openImport(page);
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog.getByText('Paste the JSON, or choose a file.')).toBeVisible();
  const text = dialog.getByLabel('JSON', { exact: true });
  await expect(text).toBeFocused();
  await text.fill('{"config":');
  await expect(text).toHaveAccessibleDescription(/Not valid JSON/);
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Import JSON' }).click();
  await expect(text).toHaveValue('{"config":');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(panelOf(page).getByText('No changes from V0006.')).toBeVisible();
});

// `expect` describes the whole page when it has to wait: with so many rows, that takes longer than what it waits for.
test('a thousand parameters are imported, edited and reviewed', { tag: '@thorough' }, async ({ page }) => {
  const parameter = Array.from({ length: 1000 }, (_, index) => ({ label: `p${index}`, value: `${index}` }));
  await openWizard(page, '10', '?step=data');
  const dialog = await openImport(page);
  await dialog.getByLabel('JSON', { exact: true }).fill(JSON.stringify({ parameter }));
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await panelOf(page).getByText('p99', { exact: true }).waitFor({ state: 'attached' });
  await panelOf(page).getByRole('button', { name: 'Show 900 more changes' }).waitFor();
  const path = page.getByLabel('Data path');
  await path.click();
  await page.keyboard.type('abc');
  await expect(path).toHaveValue(/abc$/);
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await stepHeading(page, 'Review').waitFor();
});
