import type { Outcome } from './sandbox.ts';
import { expect, test } from './test.ts';
import { openWizard, projectId, reviewAndCreate } from './wizard.ts';

interface Course {
  readonly outcome: Outcome;
  /** The word that stays. */
  readonly last: string;
  /** A word that must be seen on the way, and how many milliseconds after creation it stands. */
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
      [2_200, 'Building image'],
      [6_200, 'Submitting'],
      [8_200, 'Queued'],
      [14_200, 'Running'],
    ],
  },
  { outcome: 'image_fails', last: 'Image failed', onTheWay: [] },
  { outcome: 'submit_fails', last: 'Submission failed', onTheWay: [] },
  { outcome: 'run_fails', last: 'Failed', onTheWay: [[14_200, 'Running']] },
  { outcome: 'lost', last: 'Lost', onTheWay: [] },
  { outcome: 'mount_fails', last: 'Mount failed', onTheWay: [] },
  { outcome: 'review_fails', last: 'Submission failed', onTheWay: [] },
  {
    outcome: 'review_fails',
    image: true,
    last: 'Review failed',
    onTheWay: [
      [0, 'Review starting'],
      [2_200, 'In review'],
    ],
  },
  {
    outcome: 'unknown',
    last: 'Completed',
    onTheWay: [
      [2_200, 'Unknown'],
      [6_200, 'Status 42'],
    ],
  },
];

const finalReads = (path: string) => /\/versions\/\d+(\?|$)/.test(path);

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
    for (const [after, word] of onTheWay) {
      await sandbox.advanceAfterCreate(after);
      await page.getByRole('button', { name: 'Check now' }).click();
      await expect(status).toHaveText(word);
    }
    await sandbox.advance(hour);
    await page.clock.fastForward(60_000);
    await expect(status).toHaveText(last);
    // Lost is believed at the second equal read.
    await page.clock.fastForward(60_000);
    await expect(page.getByRole('button', { name: 'Stop', exact: true })).toHaveCount(0);

    const before = await sandbox.requests();
    await page.clock.fastForward(20_000);
    await page.clock.fastForward(20_000);
    await expect(status).toHaveText(last);
    const since = await sandbox.requests(before.at(-1)?.n ?? 0);
    expect(since.filter(({ path }) => finalReads(path))).toEqual([]);
  });

test('waits: it stays queued and is read on', async ({ page, sandbox }) => {
  await page.clock.install();
  await sandbox.plan('waits');
  await openWizard(page, '10');
  await reviewAndCreate(page);
  await sandbox.advance(hour);
  await page.clock.fastForward(30_000);
  await expect(page.getByRole('status')).toHaveText('Queued');
  const before = await sandbox.requests();
  await page.clock.fastForward(61_000);
  await expect
    .poll(
      async () =>
        (await sandbox.requests(before.at(-1)?.n ?? 0)).filter(({ path }) => finalReads(path)).length,
    )
    .toBeGreaterThan(0);
});

test('at sixty times the speed the page follows by itself to the end', async ({ page, sandbox }) => {
  await sandbox.speed(60);
  await openWizard(page, '10');
  await reviewAndCreate(page);
  await expect(page.getByRole('status')).toHaveText('Completed', { timeout: 25_000 });
});

test('Stop asks once, then follows to Stopped', async ({ page, sandbox }) => {
  await page.clock.install();
  await page.goto(`/projects/${projectId}/jobs/10/versions/19`);
  await expect(page.getByRole('status')).toHaveText('Running');
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Stop/ }).click();
  await expect(page.getByRole('status')).toHaveText('Stopping');
  await sandbox.advance(4_000);
  await page.clock.fastForward(30_000);
  await expect(page.getByRole('status')).toHaveText('Stopped');
});

test('after a failure, Fix and re-run opens the wizard from it at the likely step', async ({ page }) => {
  await page.goto(`/projects/${projectId}/jobs/12/versions/41`);
  await expect(page.getByRole('status')).toHaveText('Failed');
  await page.getByRole('link', { name: 'Fix and re-run' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Code' })).toBeVisible();
  await expect(page.getByText('V0002 ended as: Failed.')).toBeVisible();
});
