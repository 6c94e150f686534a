import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

declare global {
  // The page has it once its source was evaluated there.
  var axe: typeof import('axe-core');
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Rows of a table are alike: the first ones speak for a long one. */
const laterRows = 'tbody > tr:nth-child(n + 13)';

/** What axe finds on the page as it is, one line each. */
export const axeFindings = (page: Page): Promise<readonly string[]> => findingsBy(page, 'tag', allRules);

/** What axe finds in another colour scheme of a page where it has found nothing. */
export const colourFindings = (page: Page): Promise<readonly string[]> =>
  findingsBy(page, 'rule', colourRules);

async function findingsBy(page: Page, type: 'tag' | 'rule', values: string[]): Promise<readonly string[]> {
  if (await page.evaluate(() => globalThis.axe === undefined)) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    ([exclude, runOnly]) => axe.run({ exclude: [exclude] }, { runOnly, resultTypes: ['violations'] }),
    [laterRows, { type, values }] as const,
  );
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

/** Nothing is wider than the window, and no text is cut off by its own box; what follows the window does so in a moment. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(findTooWide)).toEqual([]);
}

/** Runs in the page. */
function findTooWide(): readonly string[] {
  const limit = document.documentElement.clientWidth;
  const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const isHidden = (element: Element): boolean => element.closest('[aria-hidden="true"]') !== null;
  const clips = new Map<Element, number>();
  /** Where what is inside this element is cut off; nowhere, where it scrolls or shows an ellipsis. */
  const clipOf = (element: Element | null): number => {
    if (element === null || element === document.body) return limit;
    const known = clips.get(element);
    if (known !== undefined) return known;
    const clip = findClip(element);
    clips.set(element, clip);
    return clip;
  };
  const findClip = (element: Element): number => {
    const { overflowX, textOverflow } = getComputedStyle(element);
    const isForScreenReaders = element.clientWidth <= 1;
    if (scrolls(element) || isForScreenReaders || textOverflow === 'ellipsis')
      return Number.POSITIVE_INFINITY;
    if (overflowX === 'clip' || overflowX === 'hidden')
      return Math.min(limit, element.getBoundingClientRect().right);
    return clipOf(element.parentElement);
  };
  const tooWide = Array.from(document.body.querySelectorAll('*'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const isCut = box.right > clipOf(element.parentElement) + 1 || box.left < -1;
      return box.width > 1 && isCut && !isHidden(element);
    })
    .map((element) => `${element.tagName} ${element.textContent?.slice(0, 60)}`);
  return document.documentElement.scrollWidth > limit ? [...tooWide, 'the page'] : tooWide;
}
