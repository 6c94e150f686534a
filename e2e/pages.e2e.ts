import { axeFindings, colourFindings, expectNoSidewaysScrolling, transitionsEnd } from './accessible.ts';
import { expect, test } from './test.ts';
import { jobPath, projectId, wizardPath } from './wizard.ts';

interface PageRow {
  readonly name: string;
  readonly path: string;
  readonly heading: string | RegExp;
  readonly isLong?: boolean;
  /** Like another page, but for a part of it. */
  readonly isVariant?: boolean;
}

const pages: readonly PageRow[] = [
  { name: 'projects', path: '/', heading: /./ },
  { name: 'jobs', path: `/projects/${projectId}`, heading: 'Jobs' },
  { name: 'version history', path: jobPath('10'), heading: 'mnist-tensorflow' },
  {
    name: 'a long version history',
    path: jobPath('14'),
    heading: 'long-history',
    isLong: true,
    isVariant: true,
  },
  { name: 'a job without versions', path: jobPath('13'), heading: 'fresh-job', isVariant: true },
  { name: 'a completed version', path: `${jobPath('10')}/versions/20`, heading: 'V0006' },
  { name: 'a running version', path: `${jobPath('10')}/versions/19`, heading: 'V0005', isVariant: true },
  {
    name: 'a custom image version',
    path: `${jobPath('12')}/versions/41`,
    heading: 'V0002',
    isVariant: true,
  },
  ...['Code', 'Data', 'Resources', 'Output', 'Review'].map((step) => ({
    name: `step ${step}`,
    path: wizardPath('10', `?step=${step.toLowerCase()}`),
    heading: step,
  })),
  {
    name: 'step Code with an algorithm',
    path: wizardPath('11', '?step=code'),
    heading: 'Code',
    isVariant: true,
  },
  {
    name: 'step Data with a dataset',
    path: wizardPath('11', '?step=data'),
    heading: 'Data',
    isVariant: true,
  },
  { name: 'step Code with an image', path: wizardPath('12', '?step=code'), heading: 'Code', isVariant: true },
  {
    name: 'step Resources with a dedicated pool',
    path: wizardPath('12', '?step=resources'),
    heading: 'Resources',
    isVariant: true,
  },
  {
    name: 'the wizard of a job without versions',
    path: wizardPath('13'),
    heading: 'New version',
    isVariant: true,
  },
  { name: 'a page that does not exist', path: '/nowhere', heading: /./ },
];

for (const { name, path, heading, isLong = false, isVariant = false } of pages)
  test(`${name}: fits small and wide windows in light and dark, and axe finds nothing`, {
    tag: isVariant ? '@thorough' : [],
  }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.getByText('Loading the list …')).toHaveCount(0);
    await expect(page.getByText(/^Loading the (?:log|metrics) …/)).toHaveCount(0);
    // Between small and wide nothing else is on the page, it only stands elsewhere; colours are those of the scheme.
    const looks = [
      { width: 320, colorScheme: 'light', look: axeFindings },
      { width: 320, colorScheme: 'dark', look: colourFindings },
      { width: 768, colorScheme: 'dark', look: async () => [] },
      { width: 1440, colorScheme: 'dark', look: axeFindings },
    ] as const;
    // Rows are alike, and reading a hundred of them again tells nothing new.
    for (const { width, colorScheme, look } of isLong ? looks.slice(0, 1) : looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScrolling(page);
      await transitionsEnd(page);
      // The lines of a log are hidden until they have been measured.
      await expect(page.locator('[role=option]').filter({ visible: false })).toHaveCount(0);
      expect(await look(page)).toEqual([]);
    }
  });

test('a page after the last one of a list says so, and leads to the first', async ({ page }) => {
  await page.goto(`/projects/${projectId}?page=9`);
  await expect(page.getByRole('heading', { name: 'No such page in the list' })).toBeVisible();
  await page.getByRole('button', { name: 'First page' }).click();
  await expect(page.getByRole('link', { name: 'mnist-tensorflow', exact: true })).toBeVisible();
});

test('the keyboard alone gets from the jobs page to a created version', { tag: '@thorough' }, async ({
  page,
  sandbox,
}) => {
  await page.goto(`/projects/${projectId}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Jobs' })).toBeVisible();
  const tabTo = async (name: RegExp, role: 'link' | 'button') => {
    const target = page.getByRole(role, { name }).first();
    await expect(target).toBeVisible();
    for (let presses = 0; presses < 80; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${name}.`);
  };
  await tabTo(/New version.*mnist-tensorflow|mnist-tensorflow.*New version/, 'link');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Value of learning_rate' })).toBeFocused();
  await page.keyboard.type('0.02');
  await tabTo(/^Review$/, 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeFocused();
  await tabTo(/^Create version$/, 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'V0007' })).toBeVisible();
  const [body] = await sandbox.createBodies();
  expect(JSON.parse(body ?? '').config.parameter[0]).toEqual({ label: 'learning_rate', value: '0.02' });
});
