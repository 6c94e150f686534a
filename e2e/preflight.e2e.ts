import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { importJson, openStep, openWizard, projectId, signIn, stepHeading } from './wizard.ts';

const findings = (page: Page) => page.getByRole('region', { name: 'Preflight' });
const createVersion = (page: Page) => page.getByRole('button', { name: 'Create version', exact: true });
const summary = (page: Page) => page.getByRole('alert').filter({ hasText: 'There is a problem' });

interface Case {
  readonly name: string;
  readonly json: object;
  readonly found: RegExp;
  /** The button that fixes it; absent if only a person can. */
  readonly fix?: string;
  /** The button that leads to the field. */
  readonly open?: string;
  /** Those of one job stand together: its page is opened once. */
  readonly job?: string;
}

const out = '/team-ml/mnist/out/';
const mnist = '38277e62-9e59-48f4-8d89-c8cf41622c24';

const cases: readonly Case[] = [
  {
    name: 'output path inside the data path',
    json: { train_url: '/team-ml/mnist/data/out/' },
    found: /Warning: The output path is inside the data path/,
    fix: `Use ${out}`,
  },
  {
    name: 'data inside the output path',
    json: { train_url: '/team-ml/mnist/' },
    found: /Warning: The data path \/team-ml\/mnist\/data\/ is inside the output path/,
    fix: 'Use a new subfolder',
  },
  {
    name: 'output path of a running version',
    json: { train_url: '/team-ml/mnist/out-v0005/' },
    found: /Error: V0005 is running and has the same output path.*2604/,
    fix: 'Use a new subfolder',
  },
  {
    name: 'output path of an ended version',
    json: { train_url: out },
    found: /Warning: V0006 wrote to the same output path/,
    fix: 'Use a new subfolder',
  },
  {
    name: 'boot file without .py',
    json: { boot_file_url: '/team-ml/mnist/code/train' },
    found: /Warning: The boot file .*train does not end in \.py/,
    fix: 'Use train.py',
  },
  {
    name: 'data path that looks like a file',
    json: { data_url: '/team-ml/mnist/data/train.csv' },
    found: /Warning: The data path .*train\.csv\/ looks like a file/,
    fix: 'Use /team-ml/mnist/data/',
  },
  {
    name: 'GPU engine on a CPU specification',
    json: { engine_id: 24, spec_id: 2 },
    found: /Warning: MindSpore-1\.1\.0-python3\.7 does not match modelarts\.vm\.cpu\.2u/,
    fix: 'Use modelarts.vm.gpu.p100',
  },
  {
    name: 'CPU engine on a GPU specification',
    json: { engine_id: 15 },
    found: /Warning: Spark-2\.3\.2-python2\.7 does not match modelarts\.vm\.gpu\.p100/,
    fix: 'Use modelarts.vm.cpu.2u',
  },
  {
    name: 'Ascend engine on a GPU specification',
    json: { engine_id: 130 },
    found: /Warning: TF-1\.15-python3\.7-aarch64 does not match/,
    fix: 'Use modelarts.kat1.xlarge',
  },
  {
    name: 'Caffe with two workers',
    json: { engine_id: 8, worker_server_num: 2 },
    found: /Warning: Caffe runs on 1 worker only/,
    fix: 'Use 1 worker',
  },
  {
    name: 'built-in algorithm with two workers',
    json: { worker_server_num: 2 },
    job: '11',
    found: /Warning: On modelarts\.vm\.gpu\.v100, built-in algorithms run on 1 worker only/,
    fix: 'Use 1 worker',
  },
  {
    name: 'more workers than the specification allows',
    json: { spec_id: 27, worker_server_num: 2 },
    found: /Error: Enter 1 worker/,
    fix: 'Use 1 worker',
  },
  {
    name: 'required parameter without a value',
    json: {
      model_id: 4,
      parameter: [
        { label: 'num_classes', value: '2' },
        { label: 'lr', value: '' },
      ],
    },
    found: /Error: Enter a value for lr/,
    fix: 'Use its default, 0.0001',
  },
  {
    name: 'specification that is sold out',
    json: { spec_id: 9 },
    found: /Error: Choose another specification: modelarts\.vm\.gpu\.t4u8 is sold out/,
    open: 'Choose another Specification',
  },
  {
    name: 'specification that is gone',
    json: { spec_id: 777 },
    found: /Error: Choose another specification: 777 is no longer available/,
    open: 'Choose another Specification',
  },
  {
    name: 'engine that is gone',
    json: { engine_id: 777 },
    found: /Error: Choose another engine: 777 is no longer available/,
    open: 'Choose another Engine',
  },
  {
    name: 'dataset version that is not usable',
    json: { dataset_id: mnist, dataset_version_id: 'gone' },
    found: /Error: Choose another dataset version: gone is not usable/,
    fix: 'Use V002',
  },
  {
    name: 'description over the limit',
    json: { job_desc: 'x'.repeat(300) },
    found: /Error: Shorten the job description to 256 characters/,
    fix: 'Keep the first 256 characters',
  },
];

for (const [title, part] of [
  ['and fixed by one press', cases.filter(({ fix }) => fix !== undefined)],
  ['and leads to its field', cases.filter(({ fix }) => fix === undefined)],
] as const)
  test(`what is found is said at the review, ${title}`, { tag: '@thorough' }, async ({ page }) => {
    test.slow();
    let opened: string | undefined;
    for (const { name, json, found, fix, open, job = '10' } of part)
      await test.step(name, async () => {
        if (opened !== job) await openWizard(page, job, '?step=review');
        opened = job;
        await importJson(page, json);
        const row = findings(page).getByRole('listitem').filter({ hasText: found });
        await expect(row).toBeVisible();
        if (fix !== undefined) {
          await row.getByRole('button', { name: fix, exact: true }).click();
          await expect(row).toHaveCount(0);
          await expect(findings(page).getByRole('button', { name: 'Undo' })).toBeFocused();
          await page.keyboard.press('Enter');
          await expect(row).toBeVisible();
        }
        if (open !== undefined) {
          await row.getByRole('button', { name: open }).click();
          await expect(stepHeading(page, 'Review')).toHaveCount(0);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Code|Resources/);
        }
        await page.getByRole('button', { name: 'Undo import' }).click();
        await openStep(page, 'Review');
        await expect(row).toHaveCount(0);
      });
  });

test('the field that a problem leads to has the focus, and its list stays closed', async ({ page }) => {
  await openWizard(page, '10', '?step=review');
  await importJson(page, { engine_id: 777 });
  await findings(page).getByRole('button', { name: 'Choose another Engine' }).click();
  const engine = page.getByRole('combobox', { name: 'Engine' });
  await expect(engine).toBeFocused();
  await expect(engine).toHaveAttribute('aria-expanded', 'false');
});

test('undoing a fix keeps what was entered since at another step', { tag: '@thorough' }, async ({ page }) => {
  await openWizard(page, '10', '?step=review');
  await importJson(page, { boot_file_url: '/team-ml/mnist/code/train' });
  await findings(page).getByRole('button', { name: 'Use train.py', exact: true }).click();
  await openStep(page, 'Data');
  await page.getByLabel('Data path').fill('/team-ml/typed/since/');
  await openStep(page, 'Review');
  await expect(stepHeading(page, 'Review')).toBeFocused();
  await findings(page).getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(findings(page)).toContainText('does not end in .py');
  await openStep(page, 'Data');
  await expect(page.getByLabel('Data path')).toHaveValue('/team-ml/typed/since/');
});

test('an error keeps from creating: the summary has the focus, leads to the field, and goes with the fix', async ({
  page,
  sandbox,
}) => {
  await openWizard(page, '10', '?step=output');
  await page.getByLabel('New subfolder for this version').uncheck();
  await page.getByLabel('Output path').fill('/team-ml/mnist/out-v0005/');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(findings(page)).toContainText('2604');
  await expect(summary(page)).toHaveCount(0);

  await createVersion(page).click();
  await expect(summary(page)).toBeFocused();
  await expect(page).toHaveTitle(/^Error:/);
  await summary(page)
    .getByRole('link', { name: /V0005 is running/ })
    .click();
  await expect(page.getByLabel('Output path')).toBeFocused();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();

  await createVersion(page).click();
  await expect(summary(page)).toBeFocused();
  await findings(page).getByRole('button', { name: 'Use a new subfolder' }).click();
  await expect(summary(page)).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^Error:/);
  expect(await sandbox.createBodies()).toEqual([]);
  await createVersion(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
  const [body = ''] = await sandbox.createBodies();
  expect(JSON.parse(body).config.train_url).toMatch(/^\/team-ml\/mnist\/out-v0005\/v0007-/);
});

test('a warning does not keep from creating', async ({ page, sandbox }) => {
  await openWizard(page, '10');
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.3');
  await openStep(page, 'Output');
  await page.getByLabel('New subfolder for this version').uncheck();
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(findings(page)).toContainText('V0006 wrote to the same output path');
  await createVersion(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
  expect(await sandbox.createBodies()).toHaveLength(1);
});

test('a required parameter that is missing gets its row, and its value is asked for', async ({ page }) => {
  await openWizard(page, '10', '?step=review');
  await importJson(page, { model_id: 4 });
  await findings(page).getByRole('button', { name: 'Add num_classes' }).click();
  await expect(page.getByRole('textbox', { name: 'Value of num_classes' })).toBeFocused();
  await page.keyboard.type('10');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();
  await expect(findings(page).getByRole('listitem')).toHaveText([/^Done: Add num_classes/]);
});

test('the same configuration a few minutes ago is said, ten minutes later no more', async ({
  page,
  sandbox,
}) => {
  await openWizard(page, '10');
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.3');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await createVersion(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();

  await sandbox.advance(190_000);
  await openWizard(page, '10', '?step=review');
  const warning = findings(page).getByRole('listitem').filter({ hasText: 'has the same configuration' });
  await expect(warning).toContainText(/V0007, created 3 min ago/);
  await expect(warning.getByRole('link', { name: /Open V0007/ })).toBeVisible();
  await sandbox.advance(480_000);
  await openWizard(page, '10', '?step=review');
  await expect(stepHeading(page, 'Review')).toBeVisible();
  await expect(findings(page)).toHaveCount(0);
});

test('nothing changed: the review says so, and creating asks once', async ({ page, sandbox }) => {
  await openWizard(page, '10', '?step=review');
  await expect(page.getByText('identical to V0006')).toBeVisible();
  await createVersion(page).click();
  const dialog = page.getByRole('dialog', { name: 'Create a version identical to V0006?' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await sandbox.createBodies()).toEqual([]);
  await createVersion(page).click();
  await dialog.getByRole('button', { name: 'Create anyway' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
  expect(await sandbox.createBodies()).toHaveLength(1);
});

test('the review has what is changed, added and removed, and what is unchanged folded up', async ({
  page,
}) => {
  await openWizard(page, '10');
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.3');
  await page.getByRole('textbox', { name: 'Value of batch_size' }).press('Enter');
  await page.keyboard.type('seed');
  await page.keyboard.press('Enter');
  await page.keyboard.type('7');
  await page.getByRole('button', { name: 'Remove batch_size' }).click();
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  const code = page.getByRole('region', { name: 'Code', exact: true });
  for (const kind of ['Changed', 'Added', 'Removed'])
    await expect(code.getByRole('heading', { name: kind, exact: true })).toBeVisible();
  await expect(code.getByText('was 0.01').first()).toBeVisible();
  await expect(code.getByText('/team-ml/mnist/code/train.py')).toHaveCount(0);
  await code.getByText('Unchanged: 4 fields').click();
  await expect(code.getByText('/team-ml/mnist/code/train.py')).toBeVisible();
  await expect(page.getByText(/identical to/)).toHaveCount(0);
});

test('storage that a request cannot have is listed before submitting', async ({ page }) => {
  const answer = await page.request.post(`/v1/${projectId}/training-jobs`, {
    headers: { 'X-Auth-Token': await signIn(page) },
    data: {
      job_name: 'with-storage',
      config: {
        worker_server_num: 1,
        engine_id: 1,
        app_url: '/team-ml/s/code/',
        boot_file_url: '/team-ml/s/code/train.py',
        data_url: '/team-ml/s/data/',
        train_url: '/team-ml/s/out/',
        spec_id: 1,
        volumes: [{ nfs: { id: '10.0.0.1', src_path: '/', dest_path: '/home/work/nas' } }],
      },
    },
  });
  const jobId = /"job_id":(\d+)/.exec(await answer.text())?.[1] ?? '';
  await openWizard(page, jobId, '?step=code');
  const notice = page.getByText("V0001 has storage that a new version can't have");
  await expect(stepHeading(page, 'Code')).toBeVisible();
  await expect(notice).toHaveCount(0);
  await openStep(page, 'Data');
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();
  await expect(notice).toBeVisible();
  await expect(page.getByText('NFS 10.0.0.1:/ at /home/work/nas')).toBeVisible();
});
