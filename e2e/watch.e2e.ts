import { passTime, passTimeUntil } from './page-clock.ts';
import type { Outcome } from './sandbox.ts';
import { expect, test } from './test.ts';
import { openWizard, projectId, reviewAndCreate, statusOf } from './wizard.ts';

interface Course {
  readonly outcome: Outcome;
  /** The word that stays. */
  readonly last: string;
  /** A word that must be seen on the way, and from how many milliseconds after creation on it stands. */
  readonly onTheWay: readonly (readonly [number, string])[];
  readonly image?: boolean;
}

const hour = 3_600_000;

const courses: readonly Course[] = [
  {
    outcome: 'completes',
    last: 'Completed',
    onTheWay: [
      [0, 'Initializing'],
      [2_000, 'Building image'],
      [6_000, 'Submitting'],
      [8_000, 'Queued'],
      [14_000, 'Running'],
    ],
  },
  { outcome: 'image_fails', last: 'Image failed', onTheWay: [] },
  { outcome: 'run_fails', last: 'Failed', onTheWay: [[14_000, 'Running']] },
  { outcome: 'lost', last: 'Lost', onTheWay: [] },
  { outcome: 'review_fails', last: 'Submission failed', onTheWay: [] },
  {
    outcome: 'review_fails',
    image: true,
    last: 'Review failed',
    onTheWay: [
      [0, 'Review starting'],
      [2_000, 'In review'],
    ],
  },
  {
    outcome: 'unknown',
    last: 'Completed',
    onTheWay: [
      [2_000, 'Unknown'],
      [6_000, 'Status 42'],
    ],
  },
];

const isReadOfVersion = ({ path }: { path: string }) => /\/versions\/\d+(\?|$)/.test(path);

for (const { outcome, last, onTheWay, image = false } of courses)
  test(`${outcome}${image ? ' with an image' : ''}: the words are shown, ${last} stays, and reading ends`, async ({
    page,
    sandbox,
  }) => {
    await page.clock.install();
    await sandbox.plan(outcome);
    await openWizard(page, image ? '12' : '10');
    if (image)
      await page.getByLabel('Image', { exact: true }).fill('swr.eu-de.otc.t-systems.com/team/new-image:1.0');
    await reviewAndCreate(page);
    const status = page.getByRole('status');
    let passed = 0;
    for (const [after, word] of onTheWay) {
      await sandbox.advance(after - passed);
      passed = after;
      await page.getByRole('button', { name: 'Refresh' }).click();
      await expect(status).toHaveText(word);
    }
    await sandbox.advance(hour);
    await passTimeUntil(page, statusOf(page, last));
    // Lost is believed at the second equal read.
    await passTime(page, 60_000, 20_000);
    await expect(page.getByRole('button', { name: 'Stop', exact: true })).toHaveCount(0);

    const before = await sandbox.requests();
    await passTime(page, 40_000, 20_000);
    await expect(status).toHaveText(last);
    const since = await sandbox.requests(before.at(-1)?.n ?? 0);
    expect(since.filter(isReadOfVersion)).toEqual([]);
  });

test('waits: it stays queued and is read on', async ({ page, sandbox }) => {
  await page.clock.install();
  await sandbox.plan('waits');
  await openWizard(page, '10');
  await reviewAndCreate(page);
  await sandbox.advance(hour);
  await passTimeUntil(page, statusOf(page, 'Queued'));
  const before = await sandbox.requests();
  await passTime(page, 60_000, 20_000);
  const since = await sandbox.requests(before.at(-1)?.n ?? 0);
  expect(since.filter(isReadOfVersion)).not.toEqual([]);
  await expect(page.getByRole('status')).toHaveText('Queued');
});

test('the page follows by itself to the end', async ({ page, sandbox }) => {
  await page.clock.install();
  await openWizard(page, '10');
  await reviewAndCreate(page);
  await expect(page.getByRole('status')).toHaveText('Initializing');
  for (const [lasts, next] of [
    [2_000, 'Building image'],
    [4_000, 'Submitting'],
    [2_000, 'Queued'],
    [6_000, 'Running'],
    [45_000, 'Completed'],
  ] as const) {
    await sandbox.advance(lasts);
    await passTimeUntil(page, statusOf(page, next));
  }
});

test('Stop asks once, then follows to Stopped', async ({ page, sandbox }) => {
  await page.clock.install();
  await page.goto(`/projects/${projectId}/jobs/10/versions/19`);
  await expect(page.getByRole('status')).toHaveText('Running');
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Stop/ }).click();
  await expect(page.getByRole('status')).toHaveText('Stopping');
  await sandbox.advance(3_000);
  await passTimeUntil(page, statusOf(page, 'Stopped'));
});

test('after a failure, Fix and re-run opens the wizard from it at the likely step', async ({ page }) => {
  await page.goto(`/projects/${projectId}/jobs/12/versions/41`);
  await expect(page.getByRole('status')).toHaveText('Failed');
  await page.getByRole('link', { name: 'Fix and re-run' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Code' })).toBeVisible();
  await expect(page.getByText('V0002 ended with status Failed')).toBeVisible();
});
