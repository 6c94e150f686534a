import { passTimeUntil } from './page-clock.ts';
import { expect, test } from './test.ts';
import { importJson, openStep, openWizard, reviewAndCreate, stepHeading, stepLink } from './wizard.ts';

test('a failed Next puts the focus on the summary, and the error goes as soon as the field is right', async ({
  page,
}) => {
  await openWizard(page, '10');
  const bootFile = page.getByLabel('Boot file');
  await bootFile.fill('/elsewhere/folder/train.py');
  const message = 'The boot file must be inside the code directory /team-ml/mnist/code/.';
  await expect(page.getByText(message)).toHaveCount(0);
  await page.getByRole('button', { name: 'Next', exact: true }).click();

  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error:/);
  await expect(page.getByText(message)).toHaveCount(2);
  await expect(bootFile).toHaveAccessibleDescription(new RegExp(message.slice(0, 40)));
  await expect(stepLink(page, 'Code')).toHaveAccessibleDescription('1 error');
  await summary.getByRole('link', { name: message }).click();
  await expect(bootFile).toBeFocused();

  await bootFile.fill('train.py');
  await expect(page.getByText(message)).toHaveCount(0);
  await expect(summary).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^Error:/);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(stepHeading(page, 'Data')).toBeVisible();
});

test('Review opens the first step with an error', async ({ page }) => {
  await openWizard(page, '10');
  await openStep(page, 'Resources');
  await page.getByLabel('Workers').fill('3');
  await openStep(page, 'Code');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Resources')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
});

test('after Review has found an error on the step itself, the next step begins at its heading', async ({
  page,
}) => {
  await openWizard(page, '10');
  const bootFile = page.getByLabel('Boot file');
  await bootFile.fill('/elsewhere/folder/train.py');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await bootFile.fill('train.py');
  await expect(summary).toHaveCount(0);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(stepHeading(page, 'Data')).toBeFocused();
});

test('a wrong draft at the review is not sent, and leads to its field', async ({ page, sandbox }) => {
  await openWizard(page, '10', '?step=review');
  await importJson(page, { train_url: '/bucket-only' });
  await page.getByRole('button', { name: 'Create version', exact: true }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: /output path/ }).click();
  await expect(stepHeading(page, 'Output')).toBeVisible();
  await expect(page.getByLabel('Output path')).toBeFocused();
  expect(await sandbox.createBodies()).toEqual([]);
});

const lists = [
  { path: '/v1/*/job/ai-engines', step: 'Code', label: 'Engine', id: '4' },
  { path: '/v1/*/job/resource-specs', step: 'Resources', label: 'Specification', id: '1' },
];

for (const { path, step, label, id } of lists)
  test(`${label}: a list that fails to load leaves a field that takes a typed id`, {
    tag: label === 'Engine' ? [] : '@thorough',
  }, async ({ page, sandbox }) => {
    await page.clock.install();
    await sandbox.faults([{ method: 'GET', path, kind: 'status', status: 500 }]);
    await openWizard(page, '10');
    if (step !== 'Code') await openStep(page, step);
    const field = page.getByRole('textbox', { name: label, exact: true });
    await passTimeUntil(page, field);
    await expect(field).toHaveAccessibleDescription(/could not be loaded/);
    await field.fill('not an id');
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeVisible();
    await field.fill(id);
    await reviewAndCreate(page);
    const [body = ''] = await sandbox.createBodies();
    expect(body).toContain(label === 'Engine' ? `"engine_id":${id}` : `"spec_id":${id}`);
  });

test('algorithms and datasets that fail to load leave fields that take typed ids', async ({
  page,
  sandbox,
}) => {
  await page.clock.install();
  await sandbox.faults([
    { method: 'GET', path: '/v1/*/built-in-algorithms', kind: 'status', status: 503 },
    { method: 'GET', path: '/v2/**', kind: 'status', status: 503 },
  ]);
  await openWizard(page, '10');
  await page.getByRole('radio', { name: 'Built-in algorithm' }).check();
  await passTimeUntil(page, page.getByRole('textbox', { name: 'Algorithm', exact: true }));
  await page.getByRole('textbox', { name: 'Algorithm', exact: true }).fill('5');
  await page.getByRole('button', { name: 'Add parameter' }).click();
  await page.keyboard.type('num_classes');
  await page.getByRole('textbox', { name: 'Value of num_classes' }).fill('3');
  await openStep(page, 'Data');
  await page.getByRole('radio', { name: 'Dataset', exact: true }).check();
  await passTimeUntil(page, page.getByRole('textbox', { name: 'Dataset', exact: true }));
  await page
    .getByRole('textbox', { name: 'Dataset', exact: true })
    .fill('38277e62-9e59-48f4-8d89-c8cf41622c24');
  const version = page.getByRole('textbox', { name: 'Dataset version', exact: true });
  await passTimeUntil(page, version);
  await version.fill('2ff0d6ba-c480-45ae-be41-09a8369bfc90');
  await reviewAndCreate(page);
  const [body] = await sandbox.createBodies();
  expect(JSON.parse(body ?? '').config).toMatchObject({
    model_id: 5,
    dataset_id: '38277e62-9e59-48f4-8d89-c8cf41622c24',
    dataset_version_id: '2ff0d6ba-c480-45ae-be41-09a8369bfc90',
  });
});

test('a branch that was switched off keeps what was typed, and is not sent', { tag: '@thorough' }, async ({
  page,
}) => {
  await openWizard(page, '10');
  await page.getByLabel('Boot file').fill('other.py');
  await page.getByRole('radio', { name: 'Custom image' }).check();
  await expect(page.getByLabel('Boot file')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Own code' }).check();
  await expect(page.getByLabel('Boot file')).toHaveValue('/team-ml/mnist/code/other.py');
});

test('own code starts with an engine where the base version has none', { tag: '@thorough' }, async ({
  page,
}) => {
  await openWizard(page, '11');
  await page.getByRole('radio', { name: 'Own code' }).check();
  await expect(page.getByRole('combobox', { name: 'Engine', exact: true })).toHaveValue(
    /TF-1\.4\.0-python2\.7/,
  );
});

test('choosing an algorithm adds its parameters, keeps what was typed, and is taken back at once', async ({
  page,
}) => {
  await openWizard(page, '10');
  await page.getByRole('radio', { name: 'Built-in algorithm' }).check();
  await page.getByRole('combobox', { name: 'Algorithm', exact: true }).fill('ResNet_v2_50');
  await page.getByRole('option', { name: 'ResNet_v2_50' }).first().click();
  await expect(page.getByRole('textbox', { name: 'Value of batch_size' })).toHaveValue('32');
  await expect(page.getByRole('textbox', { name: 'Value of num_classes' })).toHaveValue('');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByRole('alert').getByRole('link', { name: /num_classes/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('textbox', { name: 'Value of num_classes' })).toHaveCount(0);
});

test('Review finds an error in a step that was never opened, and each step keeps its own', async ({
  page,
}) => {
  await openWizard(page, '10');
  await importJson(page, { data_url: '/bucket-only', worker_server_num: 99 });
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Data')).toBeVisible();
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(stepLink(page, 'Data')).toHaveAccessibleDescription('1 error');
  await expect(stepLink(page, 'Resources')).toHaveAccessibleDescription('1 error');
  await page.getByLabel('Data path').fill('/team-ml/mnist/data/');
  await expect(summary).toHaveCount(0);
  await expect(stepLink(page, 'Resources')).toHaveAccessibleDescription('1 error');
  await openStep(page, 'Resources');
  await expect(page.getByText(/Enter at most 2 workers/).first()).toBeVisible();
});

test('the chosen specification is seen, whatever is searched for', { tag: '@thorough' }, async ({ page }) => {
  await openWizard(page, '10', '?step=resources');
  const chosen = page.getByRole('radio', { checked: true, name: /gpu|v100/i });
  await expect(chosen).toBeVisible();
  await page.getByRole('button', { name: 'CPU' }).click();
  await expect(page.getByRole('radio', { name: /\.cpu\./ }).first()).toBeVisible();
  await expect(chosen).toBeVisible();
});

test('multiple sources start with the present one, and have one type for all', async ({ page }) => {
  await openWizard(page, '10', '?step=data');
  await page.getByRole('radio', { name: 'Multiple sources' }).check();
  const first = page.getByRole('group', { name: 'Source 1' });
  await expect(first.getByLabel('Data path')).toHaveValue('/team-ml/mnist/data/');
  await page.getByRole('button', { name: 'Add source' }).click();
  const second = page.getByRole('group', { name: 'Source 2' });
  await expect(second.getByLabel('Data path')).toHaveValue('');
  await page.getByRole('radiogroup', { name: 'Type' }).getByRole('radio', { name: 'Dataset' }).check();
  await expect(first.getByRole('combobox', { name: 'Dataset', exact: true })).toBeVisible();
  await expect(second.getByRole('combobox', { name: 'Dataset', exact: true })).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Type' }).getByRole('radio', { name: 'OBS' }).check();
  await expect(first.getByLabel('Data path')).toHaveValue('/team-ml/mnist/data/');

  await openWizard(page, '11', '?step=data');
  await page.getByRole('radio', { name: 'Multiple sources' }).check();
  await expect(first.getByRole('combobox', { name: 'Dataset', exact: true })).toHaveValue(/flowers/);
});
