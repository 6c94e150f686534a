import { createEndpointTest, openPreview, signIn } from './endpoint-test.ts';
import { portOf } from './ports.ts';
import { expect } from './test.ts';
import { openStep, stepHeading, wizardPath } from './wizard.ts';

const test = createEndpointTest(openPreview, portOf(50), (answer) =>
  answer.replaceAll('"worker_server_num":1', '"worker_server_num":{"count":1}'),
);

test('a base version with one field that cannot be read is filled in but for that one, and it is named', async ({
  page,
}) => {
  await page.goto(wizardPath('10'));
  await signIn(page);
  await expect(page.getByText('Could not be read from V0006: Workers (worker_server_num)')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Value of learning_rate' })).toHaveValue('0.01');
  await expect(page.getByLabel('Boot file')).toHaveValue('/team-ml/mnist/code/train.py');
  await openStep(page, 'Resources');
  await expect(page.getByLabel('Workers')).toHaveValue('1');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();
});
