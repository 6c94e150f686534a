import { axeFindings, expectNoSidewaysScrolling } from './accessible.ts';
import { createEndpointTest, openPreview, signIn } from './endpoint-test.ts';
import { passTimeUntil } from './page-clock.ts';
import { portOf } from './ports.ts';
import { expect } from './test.ts';
import { jobPath, pressCreate, projectId, statusOf, stepHeading, wizardPath } from './wizard.ts';

const test = createEndpointTest(openPreview, portOf(20));

test('from the bookmark through signing in to the end: one edit, Review, Create version', async ({
  page,
  sandbox,
}) => {
  await page.clock.install();
  await page.goto(wizardPath('10'));
  await signIn(page);
  await expect(page.getByText('You are not signed in')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.001');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await page.getByRole('button', { name: 'Create version', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
  await sandbox.advance(3_600_000);
  await passTimeUntil(page, statusOf(page, 'Completed'));
  const [body] = await sandbox.createBodies();
  expect(JSON.parse(body ?? '').config.parameter[0]).toEqual({ label: 'learning_rate', value: '0.001' });
});

test('a first visit does not speak of a session that was, and on a small phone the buttons are in a line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(jobPath('10'));
  await expect(page.getByText('There is no session, or it has ended; sessions last 24 hours.')).toHaveCount(
    1,
  );
  const top = async (name: string) =>
    (await page.getByRole('dialog').getByRole('button', { name, exact: true }).boundingBox())?.y;
  expect(await top('Not now')).toBe(await top('Sign in'));
});

test('says which endpoint it is and whether it is connected, and has no sandbox', async ({
  page,
  request,
  cloud,
  sandbox,
}) => {
  const { host } = new URL(cloud);
  const connection = await request.get('/connection.json');
  expect(await connection.json()).toEqual({ kind: 'endpoint', modelArts: cloud, iam: cloud });
  for (const path of ['/sandbox/state', '/sandbox', '/sandbox/reset']) {
    expect((await request.fetch(path, { method: path.endsWith('reset') ? 'POST' : 'GET' })).status()).toBe(
      404,
    );
  }
  await page.goto(jobPath('10'));
  const header = page.getByRole('banner');
  await signIn(page);
  await expect(header.getByText(`ModelArts ${host} connected`)).toBeVisible();
  await expect(page.getByRole('link', { name: 'V0006' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sandbox' })).toHaveCount(0);
  await sandbox.faults([{ method: 'GET', path: '/v1/**', kind: 'html', status: 502 }]);
  await page.getByRole('link', { name: 'V0006' }).first().click();
  await expect(header.getByText(`ModelArts ${host} unreachable`)).toBeVisible();
});

test('signing in without a project leads to the list of projects', async ({ page }) => {
  await page.goto('/');
  await signIn(page);
  await page.getByRole('link', { name: 'eu-de' }).click();
  await expect(page.getByRole('link', { name: 'mnist-tensorflow', exact: true })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('each way to fail is named: password, project, account, permission', async ({ page, sandbox }) => {
  await page.goto(jobPath('10'));
  const alert = page.getByRole('dialog', { name: 'Sign in' }).getByRole('alert');
  await signIn(page, { password: 'wrong' });
  await expect(alert.getByText('User, password or account is wrong')).toBeVisible();
  await expect(page.getByLabel('Password')).toBeFocused();
  const answer = { method: 'POST', path: '/v3/auth/tokens', kind: 'status', status: 403, times: 1 } as const;
  await sandbox.faults([{ ...answer, error_code: 'ModelArts.4116' }]);
  await signIn(page);
  await expect(alert.getByText("The account can't be used")).toBeVisible();
  await sandbox.faults([{ ...answer, error_code: 'ModelArts.0112' }]);
  await signIn(page);
  await expect(alert.getByText("This user isn't allowed to sign in here")).toBeVisible();
  await page.goto(`/projects/${'0'.repeat(32)}`);
  await signIn(page);
  await expect(alert.getByText('This user has no access to the project')).toBeVisible();
});

test('a pasted token is as good as a password', async ({ page, request }) => {
  const user = { name: 'demo', password: 'demo', domain: { name: 'demo' } };
  const identity = { methods: ['password'], password: { user } };
  const scope = { project: { id: projectId } };
  const answer = await request.post('/v3/auth/tokens', { data: { auth: { identity, scope } } });
  await page.goto(jobPath('10'));
  const dialog = page.getByRole('dialog', { name: 'Sign in' });
  await dialog.getByRole('button', { name: 'Use a token' }).click();
  await dialog.getByLabel('Token').fill('MIInonsense');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(dialog.getByText('The token is not valid')).toBeVisible();
  await expect(dialog.getByLabel('Token')).toBeFocused();
  await dialog.getByLabel('Token').fill(`  ${answer.headers()['x-subject-token']}\n`);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('link', { name: 'V0006' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Account' }).click();
  await expect(page.getByRole('dialog', { name: 'Account' }).getByText('eu-de')).toBeVisible();
});

test('tabs share the sign-in, and sign out together', async ({ page, context }) => {
  await page.goto(wizardPath('10'));
  await signIn(page);
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.002');
  const other = await context.newPage();
  await other.goto(jobPath('10'));
  await expect(other.getByRole('link', { name: 'V0006' }).first()).toBeVisible();
  await other.getByRole('button', { name: 'Account' }).click();
  await other.getByRole('button', { name: 'Sign out' }).click();
  for (const tab of [page, other]) {
    await expect(tab.getByRole('heading', { level: 1, name: 'You are signed out' })).toBeVisible();
    await expect(tab.getByText('mnist-tensorflow')).toHaveCount(0);
  }
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await signIn(page);
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('textbox', { name: 'Value of learning_rate' })).toHaveValue('0.002');
  await expect(other.getByRole('link', { name: 'V0006' }).first()).toBeVisible();
});

test('a reload asks again, but for those who want to stay signed in for the tab', {
  tag: '@thorough',
}, async ({ page }) => {
  await page.goto(jobPath('10'));
  const version = page.getByRole('link', { name: 'V0006' }).first();
  await signIn(page);
  await expect(version).toBeVisible();
  await page.reload();
  const dialog = page.getByRole('dialog', { name: 'Sign in' });
  await expect(dialog.getByLabel('User', { exact: true })).toHaveValue('demo');
  await expect(dialog.getByLabel('Account')).toHaveValue('demo');
  await expect(dialog.getByLabel('Password')).toHaveValue('');
  await signIn(page, { keep: true });
  await expect(version).toBeVisible();
  await page.reload();
  await expect(version).toBeVisible();
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.reload();
  await expect(dialog).toBeVisible();
});

test('warns 30 and 5 minutes before the end, and asks at the end; the draft stays', {
  tag: '@thorough',
}, async ({ page }) => {
  await page.clock.install();
  await page.goto(wizardPath('10'));
  await signIn(page);
  const value = page.getByRole('textbox', { name: 'Value of learning_rate' });
  await value.fill('0.004');
  await page.clock.fastForward('23:31:00');
  await expect(page.getByText('Your session expires in less than 30 minutes')).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByText(/Your session expires in/)).toHaveCount(0);
  await page.clock.fastForward('25:00');
  await expect(page.getByText('Your session expires in less than 5 minutes')).toBeVisible();
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await signIn(page);
  await expect(page.getByText(/Your session expires in/)).toHaveCount(0);
  await page.clock.fastForward('23:59:59');
  await page.clock.fastForward('00:02');
  await expect(
    page.getByRole('dialog', { name: 'Sign in' }).getByText(/^Your session at .* has ended/),
  ).toBeVisible();
  await signIn(page);
  await expect(value).toHaveValue('0.004');
});

test('a token that is refused while creating asks once, and its notice goes away', async ({
  page,
  sandbox,
}) => {
  await page.goto(wizardPath('10'));
  await signIn(page);
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.8');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();
  await sandbox.faults([
    { method: 'POST', path: '/v1/**', kind: 'status', status: 401, error_code: 'ModelArts.0202', times: 1 },
  ]);
  await page.getByRole('button', { name: 'Create version', exact: true }).click();
  await signIn(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('No version was created')).toHaveCount(0);
  await pressCreate(page);
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
  expect(await sandbox.createBodies()).toHaveLength(2);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`signing in and out fits 320 px and 1440 px, and axe finds nothing, ${colorScheme}`, {
    tag: colorScheme === 'dark' ? [] : '@thorough',
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const expectGood = async () => {
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await expectNoSidewaysScrolling(page);
        expect(await axeFindings(page)).toEqual([]);
      }
    };
    await page.goto('/');
    await expect(page.getByLabel('Password')).toBeVisible();
    await expectGood();
    await page.getByRole('button', { name: 'Use a token' }).click();
    await expect(page.getByLabel('Token')).toBeVisible();
    await expectGood();
    await page.getByRole('button', { name: 'Use a password' }).click();
    await signIn(page, { project: projectId });
    await page.getByRole('button', { name: 'Account' }).click();
    await expect(page.getByText('Signed in until')).toBeVisible();
    await expectGood();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'You are signed out' })).toBeVisible();
    await expectGood();
  });
