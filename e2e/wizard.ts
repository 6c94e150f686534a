import { expect, type Locator, type Page } from '@playwright/test';

export const projectId = '5f1d0a3c9b7e4c2d8a6f0e1b2c3d4e5f';

export const jobPath = (jobId: string): string => `/projects/${projectId}/jobs/${jobId}`;
export const wizardPath = (jobId: string, search = ''): string => `${jobPath(jobId)}/new${search}`;

export const stepHeading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true });

export const stepLink = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name, exact: true });

/** The status of a version's page, when it is this word. */
export const statusOf = (page: Page, word: string): Locator =>
  page.getByRole('status').filter({ hasText: new RegExp(`^${word}$`) });

export async function openWizard(page: Page, jobId: string, search = ''): Promise<void> {
  await page.goto(wizardPath(jobId, search));
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
}

export async function openStep(page: Page, name: string): Promise<void> {
  await stepLink(page, name).click();
  await expect(stepHeading(page, name)).toBeVisible();
}

/** Presses Review and then Create version, and waits for the version's page. */
export async function reviewAndCreate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(stepHeading(page, 'Review')).toBeVisible();
  await pressCreate(page);
  await expect(page).toHaveURL(/\/versions\/\d+$/);
}

/** Presses Create version at the review; where nothing is changed, it says that the same is wanted again. */
export async function pressCreate(page: Page): Promise<void> {
  const isSame = await page.getByText(/identical to V\d+/).isVisible();
  await page.getByRole('button', { name: 'Create version', exact: true }).click();
  if (isSame) await page.getByRole('button', { name: 'Create anyway' }).click();
}

/** Fills the form from the JSON of a request. */
export async function importJson(page: Page, json: object): Promise<void> {
  await page.getByRole('button', { name: 'Import JSON' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import JSON' });
  await dialog.getByLabel('JSON', { exact: true }).fill(JSON.stringify(json));
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog).toHaveCount(0);
}

/** Chooses an option of a combobox by typing a part of it. */
export async function choose(
  page: Page,
  label: string,
  words: string,
  scope: Page | Locator = page,
): Promise<void> {
  const combobox = scope.getByRole('combobox', { name: label, exact: true });
  await combobox.clear();
  await combobox.fill(words);
  await page.getByRole('option', { name: words }).first().click();
}

/** A token of the sandbox's account, for calls beside the page. */
export async function signIn(page: Page): Promise<string> {
  const answer = await page.request.post('/v3/auth/tokens', {
    data: {
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'demo', password: 'demo', domain: { name: 'demo' } } },
        },
        scope: { project: { id: projectId } },
      },
    },
  });
  return answer.headers()['x-subject-token'] ?? '';
}
