import { axeFindings, expectNoSidewaysScrolling } from './accessible.ts';
import { choose, displaySettings, findUnreadable } from './display-settings.ts';
import { expect, test } from './test.ts';
import { jobPath, projectId, wizardPath } from './wizard.ts';

const pages = [
  { name: 'projects', path: '/', heading: 'Projects' },
  { name: 'jobs', path: `/projects/${projectId}`, heading: 'Jobs' },
  { name: 'history', path: jobPath('10'), heading: 'mnist-tensorflow' },
  { name: 'completed version', path: `${jobPath('10')}/versions/20`, heading: 'V0006' },
  { name: 'failed version', path: `${jobPath('10')}/versions/16`, heading: 'V0002' },
  { name: 'running version', path: `${jobPath('10')}/versions/19`, heading: 'V0005' },
  { name: 'comparison', path: `${jobPath('10')}/compare?versions=20,16,17`, heading: 'Compare versions' },
  ...['Code', 'Data', 'Resources', 'Output', 'Review'].map((step) => ({
    name: `step ${step}`,
    path: wizardPath('10', `?step=${step.toLowerCase()}&set.parameter.learning_rate=0.02`),
    heading: step,
  })),
  {
    name: 'plan of a sweep',
    path: wizardPath('10', '?step=review&set.parameter.learning_rate[]=0.5,0.2'),
    heading: 'Review',
  },
  { name: 'no such page', path: '/nowhere', heading: 'Page not found' },
];

/** The others are for `npm run e2e:all`. */
const usual = 'jobs';

for (const { name, path, heading } of pages)
  test(`${name}: with each display setting nothing is cut off or covered, and axe finds nothing`, {
    tag: name === usual ? [] : '@thorough',
  }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.getByText(/^Loading /)).toHaveCount(0);
    for (const setting of displaySettings) {
      await choose(page, setting);
      await expect(page.locator('[role=option]').filter({ visible: false })).toHaveCount(0);
      await expectNoSidewaysScrolling(page);
      expect(await findUnreadable(page), setting.name).toEqual([]);
      expect(await axeFindings(page), setting.name).toEqual([]);
    }
  });
