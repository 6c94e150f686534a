import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { expect, test } from '../e2e/test.ts';
import { openWizard, projectId, stepHeading } from '../e2e/wizard.ts';
import { type Cost, keyToFrame, PageTime } from './page-time.ts';

const counts = [5, 200, 1000] as const;
const keys = '0.000123456789';

/** A version of the demo job with so many parameters, so that the wizard starts with them. */
async function createVersion(request: APIRequestContext, count: number): Promise<void> {
  const user = { name: 'demo', password: 'demo', domain: { name: 'demo' } };
  const signedIn = await request.post('/v3/auth/tokens', {
    data: {
      auth: {
        identity: { methods: ['password'], password: { user } },
        scope: { project: { id: projectId } },
      },
    },
  });
  const headers = { 'X-Auth-Token': signedIn.headers()['x-subject-token'] ?? '' };
  const path = `/v1/${projectId}/training-jobs/10/versions`;
  const { versions } = await (await request.get(path, { headers })).json();
  const base = versions[0];
  const config = {
    worker_server_num: base.worker_server_num,
    app_url: base.app_url,
    boot_file_url: base.boot_file_url,
    engine_id: base.engine_id,
    data_url: base.data_url,
    spec_id: base.spec_id,
    train_url: `/bench/out/${count}/`,
    pre_version_id: base.version_id,
    parameter: Array.from({ length: count }, (_, index) => ({
      label: `parameter_${index}`,
      value: `${index}e-07`,
    })),
  };
  const created = await request.post(path, { headers, data: { config } });
  expect(created.status(), await created.text()).toBe(200);
}

interface Costs {
  /** Of one key, in milliseconds. */
  readonly key: { readonly busy: number; readonly frame: number; readonly worstFrame: number };
  readonly actions: Readonly<Record<string, Cost>>;
}

async function measure(page: Page, time: PageTime, count: number): Promise<Costs> {
  // Found before the clock starts: looking for a name among a thousand rows costs more than what is measured.
  const press = async (button: Locator, isDone: () => Promise<unknown> = async () => undefined) => {
    await button.focus();
    return time.measure(async () => {
      await page.keyboard.press('Enter');
      await isDone();
    });
  };
  const middle = `parameter_${Math.floor(count / 2)}`;
  const open = await time.measure(() => openWizard(page, '10'));
  await page.getByRole('textbox', { name: `Value of ${middle}`, exact: true }).focus();
  const frames = await keyToFrame(page, keys);
  const typing = await time.measure(() => page.keyboard.type(keys, { delay: 60 }));
  const down = await time.measure(() => page.keyboard.press('Alt+ArrowDown'));
  const remove = await press(page.getByRole('button', { name: 'Remove parameter_0', exact: true }));
  const add = await press(page.getByRole('button', { name: 'Add parameter' }));
  const refused = await press(page.getByRole('button', { name: 'Next', exact: true }));
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: `Name of parameter ${count}`, exact: true }).fill('added');
  const lines = Array.from({ length: count }, (_, index) => `parameter_${index}=${index}e-09`).join('\n');
  const dialog = page.getByRole('dialog');
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines);
  await page.getByRole('button', { name: 'Paste parameters' }).click();
  const preview = await time.measure(() => page.keyboard.press('ControlOrMeta+v'));
  const apply = await press(dialog.getByRole('button', { name: 'Apply' }));
  const undo = await press(page.getByRole('button', { name: 'Undo', exact: true }));
  const review = await press(page.getByRole('button', { name: 'Review', exact: true }), () =>
    expect(stepHeading(page, 'Review')).toBeVisible(),
  );
  return {
    key: {
      busy: typing.busy / keys.length,
      frame: frames[Math.floor(frames.length / 2)] ?? 0,
      worstFrame: frames.at(-1) ?? 0,
    },
    actions: {
      'open the wizard': open,
      'move a row': down,
      'remove the first row': remove,
      'add a row': add,
      'Next, refused': refused,
      'paste: preview': preview,
      'paste: apply': apply,
      undo,
      review,
    },
  };
}

const print = (words: string, cells: readonly string[]) =>
  console.log(words.padEnd(34) + cells.map((cell) => cell.padStart(16)).join(''));

const withRatio = (values: readonly number[]): readonly string[] =>
  values.map((value) => `${value.toFixed(1)} (x${(value / (values[0] ?? 1)).toFixed(1)})`);

test('what parameters cost', async ({ page, context, request, sandbox }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const time = await PageTime.of(page);
  const costs: Costs[] = [];
  for (const count of counts) {
    await sandbox.reset('demo');
    await createVersion(request, count);
    costs.push(await measure(page, time, count));
  }
  print('parameters', counts.map(String));
  print('one key: ms of work', withRatio(costs.map(({ key }) => key.busy)));
  print('one key: ms to its frame, median', withRatio(costs.map(({ key }) => key.frame)));
  print('one key: ms to its frame, worst', withRatio(costs.map(({ key }) => key.worstFrame)));
  for (const name of Object.keys(costs[0]?.actions ?? {})) {
    const cells = costs.map(({ actions }) => actions[name] ?? { busy: 0, longestTask: 0 });
    print(`${name}: ms of work`, withRatio(cells.map(({ busy }) => busy)));
    print(
      `${name}: longest task`,
      cells.map(({ longestTask }) => longestTask.toFixed(0)),
    );
  }
});
