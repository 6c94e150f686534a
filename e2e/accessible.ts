import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

declare global {
  // The page has it once its source was evaluated there.
  var axe: typeof import('axe-core');
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it is, one line each. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(async () => {
    return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
}

/** Colours on their way from one scheme to the other are neither; one transition can start the next. */
export async function transitionsEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const areRunning = () => document.getAnimations().some((animation) => animation instanceof CSSTransition);
    do {
      await frame();
      await frame();
    } while (areRunning());
  });
}

/** Nothing is wider than the window, and no text is cut off by its own box. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const isHidden = (element: Element): boolean => element.closest('[aria-hidden="true"]') !== null;
    const clipsAt = (element: Element): number => {
      for (
        let parent = element.parentElement;
        parent !== null && parent !== document.body;
        parent = parent.parentElement
      ) {
        const { overflowX, textOverflow } = getComputedStyle(parent);
        const isForScreenReaders = parent.clientWidth <= 1;
        if (scrolls(parent) || isForScreenReaders || textOverflow === 'ellipsis')
          return Number.POSITIVE_INFINITY;
        if (overflowX === 'clip' || overflowX === 'hidden')
          return Math.min(limit, parent.getBoundingClientRect().right);
      }
      return limit;
    };
    return Array.from(document.body.querySelectorAll('*'))
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && !isHidden(element) && (box.right > clipsAt(element) + 1 || box.left < -1);
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 60)}`);
  });
  expect(wide).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
  ).toBe(true);
}
