import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { choose, openWizard, pressCreate, reviewAndCreate, stepHeading, stepLink } from './wizard.ts';

// The newest version of job 10 has learning_rate = 0.01 and batch_size = 32.

const value = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name: `Value of ${name}`, exact: true });

const name = (page: Page, row: number): Locator =>
  page.getByRole('textbox', { name: `Name of parameter ${row}`, exact: true });

const hasFocus = (field: Locator): Promise<boolean> =>
  field.evaluate((element) => element === document.activeElement);

async function openPaste(page: Page, text: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Paste parameters' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste parameters' });
  await dialog.getByRole('textbox').fill(text);
  return dialog;
}

async function paste(page: Page, text: string): Promise<void> {
  const dialog = await openPaste(page, text);
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog).toHaveCount(0);
}

const formats: readonly (readonly [name: string, text: string])[] = [
  ['flags', "--learning_rate 1e-07 --steps=32.0 \\\n  --label='two words' --batch_size 32"],
  ['KEY=VALUE lines', '# of run 7\nexport learning_rate=1e-07\nsteps=32.0\nlabel="two words"\nbatch_size=32'],
  ['a JSON object', '{"learning_rate": 1e-07, "steps": 32.0, "label": "two words", "batch_size": 32}'],
  [
    'a JSON list',
    '[{"label":"learning_rate","value":"1e-07"},{"label":"steps","value":32.0},{"label":"label","value":"two words"},{"label":"batch_size","value":"32"}]',
  ],
  ['YAML', 'learning_rate: 1e-07\nsteps: 32.0 # many\nlabel: "two words"\nbatch_size: 32\n'],
  [
    'columns of a spreadsheet',
    'Name\tValue\nlearning_rate\t1e-07\nsteps\t32.0\nlabel\ttwo words\nbatch_size\t32',
  ],
];

test('paste in each format: a preview, then one edit, then what is sent', async ({ page, sandbox }) => {
  await openWizard(page, '10');
  const dialog = await openPaste(page, '');
  for (const [format, text] of formats)
    await test.step(format, async () => {
      await dialog.getByRole('textbox').fill('');
      await dialog.getByRole('textbox').fill(text);
      await expect(dialog.getByRole('status')).toHaveText('1 parameter changed, 2 added, 1 unchanged.');
    });
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(value(page, 'learning_rate')).toHaveValue('1e-07');
  await reviewAndCreate(page);
  const [body] = await sandbox.createBodies();
  expect(JSON.parse(body ?? '').config.parameter).toEqual([
    { label: 'learning_rate', value: '1e-07' },
    { label: 'batch_size', value: '32' },
    { label: 'steps', value: '32.0' },
    { label: 'label', value: 'two words' },
  ]);
});

test('what could not be read is said, and where nothing would change nothing is applied', async ({
  page,
}) => {
  await openWizard(page, '10');
  const dialog = await openPaste(page, 'epochs: 3\nmodel:\n  depth: 2');
  await expect(dialog.getByRole('status')).toHaveText('1 parameter added, 1 could not be read.');
  await expect(dialog.getByText(/Line 2: Nested values/)).toBeVisible();
  await dialog.getByRole('textbox').fill('batch_size=32');
  await expect(dialog.getByRole('status')).toHaveText('1 parameter unchanged.');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Nothing to apply');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  const open = page.getByRole('button', { name: 'Paste parameters' });
  await expect(open).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox')).toHaveValue('batch_size=32');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await open.click();
  await expect(dialog.getByRole('textbox')).toHaveValue('');
});

test('Undo takes a paste back and keeps what was typed since', async ({ page }) => {
  await openWizard(page, '10');
  await paste(page, 'learning_rate=0.5 epochs=3\nseed=1');
  await expect(page.getByText('1 parameter changed, 2 added.')).toBeVisible();
  await value(page, 'batch_size').fill('64');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(value(page, 'learning_rate')).toHaveValue('0.01');
  await expect(value(page, 'batch_size')).toHaveValue('64');
  await expect(value(page, 'seed')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Add parameter' })).toBeFocused();
});

test('Replace all removes what the text does not have, and one undo takes it back', {
  tag: '@thorough',
}, async ({ page }) => {
  await openWizard(page, '10');
  const dialog = await openPaste(page, 'python train.py --learning_rate 0.5 --seed 1');
  await expect(dialog.getByRole('status')).toHaveText('1 parameter changed, 1 added.');
  await dialog.getByRole('radio', { name: 'Replace all' }).check();
  await expect(dialog.getByRole('status')).toHaveText('1 parameter changed, 1 added, 1 removed.');
  await expect(dialog.getByRole('heading', { name: 'Removed' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(value(page, 'batch_size')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(value(page, 'learning_rate')).toHaveValue('0.01');
  await expect(value(page, 'batch_size')).toHaveValue('32');
  await expect(value(page, 'seed')).toHaveCount(0);
});

test('the environment of a command is named, and added when asked for', { tag: '@thorough' }, async ({
  page,
}) => {
  await openWizard(page, '10');
  const dialog = await openPaste(page, 'NCCL_DEBUG=INFO python train.py --learning_rate 0.5');
  await expect(dialog.getByRole('status')).toHaveText('1 parameter changed.');
  await dialog.getByRole('checkbox', { name: /NCCL_DEBUG/ }).check();
  await expect(dialog.getByRole('status')).toHaveText('1 parameter changed, 1 added.');
});

const broken = [
  {
    name: 'JSON nested 4,000 deep',
    text: `${'{"a":'.repeat(4000)}1${'}'.repeat(4000)}`,
    words: /deeper than 50/,
  },
  { name: '125,000 assignments', text: `A=1 ${'B=2 '.repeat(125_000)}`, words: /Too long to be read/ },
  { name: 'a line of comment signs', text: `A=${' #'.repeat(20_000)}\u2028`, words: undefined },
];

test('text that is far too much is named, and the page goes on', { tag: '@thorough' }, async ({ page }) => {
  await openWizard(page, '10');
  const dialog = await openPaste(page, '');
  for (const { name: kind, text, words } of broken)
    await test.step(kind, async () => {
      await dialog.getByRole('textbox').fill(text);
      if (words !== undefined) await expect(dialog.getByText(words)).toBeVisible();
    });
  await dialog.getByRole('textbox').fill('learning_rate=0.5');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(value(page, 'learning_rate')).toHaveValue('0.5');
});

test('a removed parameter comes back to its place, one edit after the other', async ({ page }) => {
  await openWizard(page, '10');
  await page.getByRole('button', { name: 'Remove learning_rate' }).click();
  await page.getByRole('button', { name: 'Remove batch_size' }).click();
  await expect(page.getByRole('button', { name: 'Add parameter' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(name(page, 1)).toHaveValue('learning_rate');
  await expect(name(page, 2)).toHaveValue('batch_size');
  await expect(page.getByText('No changes from V0006.')).toBeVisible();
});

test('lines that are pasted at the end of the list are read as parameters', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWizard(page, '10');
  await page.getByRole('button', { name: 'Add parameter' }).click();
  await page.evaluate(() => navigator.clipboard.writeText('epochs\t3\nseed\t7'));
  await page.keyboard.press('ControlOrMeta+v');
  const dialog = page.getByRole('dialog', { name: 'Paste parameters' });
  await expect(dialog.getByRole('status')).toHaveText('2 parameters added.');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(name(page, 3)).toHaveValue('epochs');
  await expect(value(page, 'seed')).toHaveValue('7');
});

test('cells that are pasted into any field open the dialog', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWizard(page, '10');
  await value(page, 'learning_rate').focus();
  await page.evaluate(() => navigator.clipboard.writeText('warmup_steps\t50'));
  await page.keyboard.press('ControlOrMeta+v');
  const dialog = page.getByRole('dialog', { name: 'Paste parameters' });
  await expect(dialog.getByRole('status')).toHaveText('1 parameter added.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  // A column of values has no names: nothing of it goes into the value.
  await value(page, 'learning_rate').focus();
  await page.evaluate(() => navigator.clipboard.writeText('0.02\n64\n'));
  await page.keyboard.press('ControlOrMeta+v');
  await expect(dialog).toContainText('0.02');
  await expect(dialog).toContainText('Not read');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(value(page, 'learning_rate')).toHaveValue('0.01');
});

test('invisible and full-width characters are shown at the row, and removed there', {
  tag: '@thorough',
}, async ({ page }) => {
  await openWizard(page, '10');
  await value(page, 'learning_rate').fill('０．０２\u200b ');
  await expect(value(page, 'learning_rate')).toHaveAccessibleDescription(/invisible characters.*full-width/);
  await page.getByRole('button', { name: 'Remove special characters' }).click();
  await expect(value(page, 'learning_rate')).toHaveValue('0.02');
});

test('rows warn of secrets and of names that the service sets; names that stand twice are errors', async ({
  page,
}) => {
  await openWizard(page, '10');
  await paste(page, 'data_url=/b/x/\napi_token=abc');
  await expect(value(page, 'data_url')).toHaveAccessibleDescription(
    /The service sets data_url itself, from the data path\.$/,
  );
  await expect(value(page, 'api_token')).toHaveAccessibleDescription(/looks like a secret/);
  await name(page, 4).fill('batch_size');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  const problem = page.getByRole('alert').getByRole('link', { name: /batch_size is already parameter 2/ });
  await problem.click();
  await expect(name(page, 4)).toBeFocused();
  await expect(name(page, 4)).toHaveAccessibleDescription(/Rename parameter 4/);
});

test('a name that stands twice is taken back without harm to the first', { tag: '@thorough' }, async ({
  page,
}) => {
  await openWizard(page, '10');
  await page.getByRole('button', { name: 'Add parameter' }).click();
  await page.keyboard.type('batch_size');
  await page.keyboard.press('Enter');
  await page.keyboard.type('32');
  const rows = page.getByRole('list', { name: 'Running parameters' });
  await rows.getByRole('button', { name: 'Revert' }).click();
  await expect(page.getByRole('textbox', { name: /^Name of parameter/ })).toHaveCount(2);
  await expect(value(page, 'batch_size')).toHaveValue('32');
  await expect(page.getByText('No changes from V0006.')).toBeVisible();
});

test('parameters that an algorithm brings are marked where it needs them, and go with it', async ({
  page,
}) => {
  await openWizard(page, '10');
  await page.getByRole('radio', { name: 'Built-in algorithm' }).check();
  await choose(page, 'Algorithm', 'ResNet_v2_50');
  await expect(value(page, 'num_classes')).toBeVisible();
  await expect(name(page, 2)).toHaveAccessibleDescription(/required/);
  await page.getByRole('radio', { name: 'Own code' }).check();
  await expect(value(page, 'num_classes')).toHaveCount(0);
  await expect(value(page, 'batch_size')).toHaveValue('32');
  await expect(page.getByText('No changes from V0006.')).toBeVisible();
  await page.getByRole('radio', { name: 'Built-in algorithm' }).check();
  await expect(value(page, 'num_classes')).toBeVisible();
});

// `expect` describes the whole page when it has to wait: with so many rows, that takes longer than what it waits for.
test('a thousand parameters are pasted, edited, removed and reviewed', { tag: '@thorough' }, async ({
  page,
  context,
  sandbox,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWizard(page, '10');
  const lines = Array.from({ length: 1000 }, (_, index) => `p${index}=${index}`).join('\n');
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines);
  const dialog = await openPaste(page, '');
  await page.keyboard.press('ControlOrMeta+v');
  await dialog.getByRole('status').filter({ hasText: '1,000 parameters added.' }).waitFor();
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await value(page, 'p500').fill('changed');
  await page.getByRole('button', { name: 'Remove p0', exact: true }).click();
  await expect.poll(() => hasFocus(value(page, 'p1'))).toBe(true);
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await stepHeading(page, 'Review').waitFor();
  await pressCreate(page);
  await page.getByRole('heading', { level: 1, name: 'V0007' }).waitFor();
  const [body] = await sandbox.createBodies();
  const { parameter } = JSON.parse(body ?? '').config;
  expect(parameter).toHaveLength(1001);
  expect(parameter).toContainEqual({ label: 'p500', value: 'changed' });
});

test('Enter goes on from a value, adds a row behind the last one, and never an empty one', async ({
  page,
}) => {
  await openWizard(page, '10');
  await value(page, 'batch_size').press('Enter');
  await expect(name(page, 3)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(stepHeading(page, 'Data')).toBeVisible();
  await stepLink(page, 'Code').click();
  await expect(page.getByRole('textbox', { name: /^Name of parameter/ })).toHaveCount(2);
  await value(page, 'learning_rate').press('Enter');
  await expect(stepHeading(page, 'Data')).toBeVisible();
});

test('from the bookmark, one edit and two presses of keys create a version', { tag: '@thorough' }, async ({
  page,
  sandbox,
}) => {
  await openWizard(page, '10');
  await expect(value(page, 'learning_rate')).toBeFocused();
  await page.keyboard.insertText('0.02');
  await page.keyboard.press('Control+Enter');
  await expect(stepHeading(page, 'Review')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
  expect(await sandbox.createBodies()).toHaveLength(1);
});

test('Enter that ends a word of an input method does nothing else', async ({ page }) => {
  await openWizard(page, '10');
  const last = value(page, 'batch_size');
  await last.focus();
  const isTaken = await last.evaluate(
    (element) =>
      !element.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }),
      ),
  );
  expect(isTaken).toBe(true);
  await expect(last).toBeFocused();
  await expect(page.getByRole('textbox', { name: /^Name of parameter/ })).toHaveCount(2);
});

test('a value of several lines is shown in lines, and keeps them', { tag: '@thorough' }, async ({ page }) => {
  await openWizard(page, '10');
  await paste(page, '{"prompt": "line one\\nline two"}');
  await expect(value(page, 'prompt')).toHaveValue('line one\nline two');
  await value(page, 'prompt').press('End');
  await value(page, 'prompt').press('Control+End');
  await page.keyboard.type('!');
  await expect(value(page, 'prompt')).toHaveValue('line one\nline two!');
});
