import type { Page } from '@playwright/test';
import { passTimeUntil } from './page-clock.ts';
import type { Fault } from './sandbox.ts';
import { expect, test } from './test.ts';
import { jobPath, openWizard, projectId, wizardPath } from './wizard.ts';

type Kind = Omit<Fault, 'method' | 'path'>;

interface FaultRow {
  readonly name: string;
  readonly fault: Kind;
  /** What is said of a read; undefined if it only comes later. */
  readonly said: RegExp | undefined;
  /** What is said of a create. */
  readonly saidOfCreate?: RegExp;
  /** What is said of a sign-in, where it is something else than of a read. */
  readonly saidOfToken?: RegExp;
}

const signIn = /^Sign in|signed out/;
const refused = /No version was created/;
const unclear = /It is not known yet whether the version was created/;
const serverFault = { said: /reported an internal error/, saidOfCreate: unclear };
const unreadable = { said: /The response could not be read/, saidOfCreate: unclear };
/** Over HTTP an answer that ends too early is a broken connection, or no JSON. */
const cut = { said: /could not be (read|reached)/, saidOfCreate: unclear };
const status = (code: number): Pick<FaultRow, 'name' | 'fault'> => ({
  name: String(code),
  fault: { kind: 'status', status: code },
});

const faults: readonly FaultRow[] = [
  { ...status(401), said: signIn, saidOfCreate: signIn },
  {
    ...status(403),
    said: /Permission denied/,
    saidOfCreate: refused,
    saidOfToken: /allowed to sign in here/,
  },
  { ...status(404), said: /not found/i, saidOfCreate: refused },
  { ...status(429), said: /Too many requests/, saidOfCreate: /Too many requests/ },
  { ...status(500), ...serverFault },
  { ...status(503), ...serverFault },
  {
    name: 'HTML with 502',
    fault: { kind: 'html', status: 502 },
    ...serverFault,
    said: /Endpoint unreachable/,
  },
  { name: 'no JSON', fault: { kind: 'malformed' }, ...unreadable },
  { name: 'half an answer', fault: { kind: 'truncated' }, ...cut },
  {
    name: 'a lost connection',
    fault: { kind: 'drop_before' },
    said: /could not be reached/,
    saidOfCreate: unclear,
  },
  { name: 'a delay', fault: { kind: 'delay', delay_ms: 700 }, said: undefined },
];

interface CallRow {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly open: (page: Page) => Promise<void>;
  /** What is there when the call succeeds. */
  readonly good: (page: Page) => ReturnType<Page['getByText']>;
}

const versions = '/v1/*/training-jobs/*/versions';
const rate = (page: Page) => page.getByRole('textbox', { name: 'Value of learning_rate' });
const radio = (page: Page, name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) });

const reads = [
  {
    name: 'jobs',
    method: 'GET',
    path: '/v1/*/training-jobs',
    open: async (page) => void (await page.goto(`/projects/${projectId}`)),
    good: (page) => page.getByText('mnist-tensorflow'),
  },
  {
    name: 'versions',
    method: 'GET',
    path: versions,
    open: async (page) => void (await page.goto(jobPath('10'))),
    good: (page) => page.getByText('V0006').first(),
  },
  {
    name: 'version',
    method: 'GET',
    path: `${versions}/*`,
    open: async (page) => void (await page.goto(`${jobPath('10')}/versions/20`)),
    good: (page) => page.getByRole('heading', { level: 1, name: 'V0006' }),
  },
] as const satisfies readonly CallRow[];

/** Lists of the wizard: one that does not come keeps nobody from the others. */
const lists: readonly CallRow[] = [
  {
    name: 'engines',
    method: 'GET',
    path: '/v1/*/job/ai-engines',
    open: async () => undefined,
    good: (page) => page.getByRole('combobox', { name: 'Engine' }),
  },
  {
    name: 'algorithms',
    method: 'GET',
    path: '/v1/*/built-in-algorithms',
    open: (page) => radio(page, 'Built-in algorithm').check(),
    good: (page) => page.getByRole('combobox', { name: 'Algorithm' }),
  },
  {
    name: 'specifications',
    method: 'GET',
    path: '/v1/*/job/resource-specs',
    open: (page) => page.getByRole('link', { name: 'Resources' }).click(),
    good: (page) => radio(page, 'modelarts.vm.gpu.p100'),
  },
  {
    name: 'datasets',
    method: 'GET',
    path: '/v2/*/datasets',
    open: async (page) => {
      await page.getByRole('link', { name: 'Data', exact: true }).click();
      await radio(page, 'Dataset').check();
    },
    good: (page) => page.getByRole('combobox', { name: 'Dataset', exact: true }),
  },
];

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The words for a fault come from one place; what a page does with them is its own, and tried with a fault of each kind. */
const [jobs, ...otherReads] = reads;
const kinds = faults.filter(({ name }) => ['401', '500', 'half an answer', 'a delay'].includes(name));

const readFaults = [
  ...faults.map((fault) => ({ fault, call: jobs })),
  ...otherReads.flatMap((call) =>
    kinds.filter(({ name }) => /^(500|a delay)$/.test(name)).map((fault) => ({ fault, call })),
  ),
];

for (const { fault, call } of readFaults)
  test(`${call.name}: ${fault.name}`, async ({ page, sandbox }) => {
    await page.clock.install();
    await sandbox.faults([{ ...fault.fault, method: call.method, path: call.path }]);
    await call.open(page);
    await passTimeUntil(
      page,
      fault.said === undefined ? call.good(page) : page.getByText(fault.said).first(),
    );
  });

for (const { name, fault, said } of kinds)
  test(`${lists.map((list) => list.name).join(', ')}: ${name}`, async ({ page, sandbox }) => {
    await page.clock.install();
    await sandbox.faults(lists.map(({ method, path }) => ({ ...fault, method, path })));
    await page.goto(wizardPath('10'));
    if (said === signIn) return passTimeUntil(page, page.getByText(said).first());
    await rate(page).fill('0.7');
    for (const { open, good } of lists) {
      await open(page);
      await passTimeUntil(page, said === undefined ? good(page) : page.getByText(said).first());
    }
    await page.getByRole('link', { name: 'Code', exact: true }).click();
    await expect(rate(page)).toHaveValue('0.7');
  });

// The engine's own simulation has every fault; here is one of each that the page says in another way.
for (const { name, fault, saidOfCreate } of faults.filter(
  ({ name }) => !/^(404|503|no JSON|half an answer)$/.test(name),
))
  test(`create: ${name}`, async ({ page, sandbox }) => {
    await openWizard(page, '10', '?set.parameter.learning_rate=0.7&step=output');
    await press(page, 'Review');
    await sandbox.faults([{ ...fault, method: 'POST', path: versions }]);
    await press(page, 'Create version');
    if (saidOfCreate === undefined)
      return expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
    await expect(page.getByText(saidOfCreate).first()).toBeVisible();
    if (saidOfCreate === signIn) await press(page, 'Not now');
    await expect(page.getByText('was 0.01').first()).toBeVisible();
  });

// The dialog is opened again for each fault, and says nothing until it is pressed.
test('stop: each fault is said in its dialog, which goes on', async ({ page, sandbox }) => {
  await page.goto(`${jobPath('10')}/versions/19`);
  for (const { fault, said } of faults) {
    if (said === undefined || said === signIn) continue;
    await sandbox.faults([{ ...fault, method: 'POST', path: `${versions}/*/stop` }]);
    await press(page, 'Stop');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(said)).toHaveCount(0);
    await press(page, 'Stop V0005');
    await expect(dialog.getByText(said).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  await sandbox.faults([]);
  await press(page, 'Stop');
  await press(page, 'Stop V0005');
  await expect(page.getByRole('status').getByText(/^Stopp/)).toBeVisible();
});

test('sign-in: each fault is said in its dialog, which goes on', async ({ page, sandbox }) => {
  await sandbox.faults([{ method: 'POST', path: '/v3/auth/tokens', kind: 'status', status: 500 }]);
  await page.goto(`/projects/${projectId}`);
  const dialog = page.getByRole('dialog', { name: 'Sign in' });
  for (const { fault, said, saidOfToken = said } of faults) {
    if (saidOfToken === undefined || said === signIn) continue;
    await sandbox.faults([{ ...fault, method: 'POST', path: '/v3/auth/tokens' }]);
    for (const label of ['User', 'Password', 'Account']) await dialog.getByLabel(label).fill('demo');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await expect(dialog.getByText(saidOfToken).first()).toBeVisible();
    await dialog.getByRole('button', { name: 'Not now' }).click();
    await expect(dialog).toHaveCount(0);
    await press(page, 'Sign in');
    await expect(dialog.getByText(saidOfToken)).toHaveCount(0);
  }
  await sandbox.faults([]);
  for (const label of ['User', 'Password', 'Account']) await dialog.getByLabel(label).fill('demo');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('mnist-tensorflow')).toBeVisible();
});
