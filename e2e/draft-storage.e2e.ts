import { expectVersionsPage, press, reopen, storageKey, storedDraft, value } from './draft.ts';
import { expect, test } from './test.ts';
import { jobPath, openStep, openWizard, reviewAndCreate } from './wizard.ts';

for (const [name, breakStorage] of [
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  ],
  [
    'blocked',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
    },
  ],
] as const)
  test(`with the storage ${name} the wizard works, says so once, and asks before it loses the work`, {
    tag: name === 'blocked' ? [] : '@thorough',
  }, async ({ page }) => {
    await page.addInitScript(breakStorage);
    await page.goto(jobPath('10'));
    await page
      .getByRole('link', { name: /New version/ })
      .first()
      .click();
    await value(page).fill('0.7');
    await expect(page.getByText("The draft can't be saved")).toHaveCount(1);
    await openStep(page, 'Data');
    await openStep(page, 'Code');
    await expect(value(page)).toHaveValue('0.7');
    await press(page, 'Close');
    await expect(page.getByRole('dialog')).toContainText('would be lost');
    await press(page, 'Stay');
    const asked = page.waitForEvent('dialog');
    const reload = page.reload();
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await reload;
    await value(page).fill('0.7');
    await reviewAndCreate(page);
    await page.goBack();
    await expectVersionsPage(page);
  });

test('a draft that cannot be read is set aside and said, and a new one takes its place', async ({ page }) => {
  await page.goto('/');
  await page.evaluate((key) => localStorage.setItem(key, '{"schema":99,"draft":{}}'), storageKey);
  await openWizard(page, '10');
  await expect(page.getByText('An earlier draft could not be read')).toBeVisible();
  await expect(value(page)).toHaveValue('0.01');
  await value(page).fill('0.7');
  await reopen(page);
  await expect(page.getByText('An earlier draft could not be read')).toHaveCount(0);
  await press(page, 'Restore');
  await expect(value(page)).toHaveValue('0.7');
  expect(await storedDraft(page, `${storageKey}.aside`)).toContain('99');
});

test('a draft of a time that cannot be is set aside, and the wizard opens', { tag: '@thorough' }, async ({
  page,
}) => {
  await openWizard(page, '10');
  await value(page).fill('0.7');
  await expect.poll(() => storedDraft(page)).toContain('0.7');
  await page.goto('/');
  await page.evaluate((key) => {
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}');
    localStorage.setItem(key, JSON.stringify({ ...stored, savedAt: 1e300 }));
  }, storageKey);
  await openWizard(page, '10');
  await expect(page.getByText('An earlier draft could not be read')).toBeVisible();
  await expect(value(page)).toHaveValue('0.01');
});
