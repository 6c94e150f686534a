import { expect, type Page } from '@playwright/test';
import { jobPath, projectId } from './wizard.ts';

export const value = (page: Page, name = 'learning_rate') =>
  page.getByRole('textbox', { name: `Value of ${name}` });
export const offer = (page: Page, summary = '') =>
  page.getByText(new RegExp(`^Unsaved changes from \\d\\d:\\d\\d: ${summary}`));
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
export const storageKey = `nextrun.draft.${projectId}.10`;
export const storedDraft = (page: Page, key = storageKey) =>
  page.evaluate((name) => localStorage.getItem(name), key);

/** The address changes before the page does; until both have, going back would stay in the wizard. */
export async function expectVersionsPage(page: Page): Promise<void> {
  await expect(page).toHaveURL(jobPath('10'));
  await expect(page.getByRole('heading', { level: 1, name: 'mnist-tensorflow' })).toBeVisible();
}

export async function addParameter(page: Page, name: string, text: string): Promise<void> {
  await press(page, 'Add parameter');
  await page.keyboard.type(name);
  await value(page, name).fill(text);
}

/** Opens the same address as if in another tab: a reload would restore the draft without asking. */
export async function reopen(page: Page): Promise<void> {
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
}
