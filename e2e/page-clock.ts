import { expect, type Locator, type Page, type Request } from '@playwright/test';

// All of it needs `page.clock.install()`, and moves the clock of all pages of the context.

/** From here on only the test moves the clock: by a minute at once, since it may not go back. */
export async function holdTime(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.pauseAt(now + 60_000);
}

/** For what an answer leads to by timers of no time. */
const settling = 20;

/** Lets time pass in steps; what the page asks for in one is answered before the next. What repeats is done once in each. */
export async function passTime(page: Page, milliseconds: number, step = 2_000): Promise<void> {
  const open = new Set<Request>();
  const add = (request: Request) => void open.add(request);
  const remove = (request: Request) => void open.delete(request);
  const allAnswered = () => expect.poll(() => open.size).toBe(0);
  page.on('request', add).on('requestfinished', remove).on('requestfailed', remove);
  for (let passed = 0; passed < milliseconds; passed += step) {
    await page.clock.fastForward(Math.min(step, milliseconds - passed) - settling);
    await allAnswered();
    // An answer may lead to the next request, which began before this one is answered.
    await page.evaluate(() => fetch('/connection.json').then((answer) => answer.text()));
    await allAnswered();
    await page.clock.runFor(settling);
    await allAnswered();
  }
  page.off('request', add).off('requestfinished', remove).off('requestfailed', remove);
}

/** Lets time pass until this is seen: five minutes at most. */
export async function passTimeUntil(page: Page, what: Locator, step = 5_000): Promise<void> {
  for (let passed = 0; passed < 300_000 && !(await what.isVisible()); passed += step)
    await passTime(page, step, step);
  await expect(what).toBeVisible();
}
