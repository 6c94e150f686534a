import type { Page } from '@playwright/test';
import { transitionsEnd } from './accessible.ts';

/** What people set for themselves, in the browser or in the system. */
export interface DisplaySetting {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly media?: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  /** Style sheet of the person. */
  readonly style?: string;
}

// WCAG 1.4.12.
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

const window = { width: 1280, height: 900 };

export const displaySettings: readonly DisplaySetting[] = [
  { name: 'text spacing', viewport: window, style: spacing },
  { name: 'text spacing on a phone', viewport: { width: 320, height: 640 }, style: spacing },
  { name: '200 %', viewport: { width: 640, height: 450 } },
  { name: '400 %', viewport: { width: 320, height: 225 } },
  { name: 'forced colours', viewport: window, media: { forcedColors: 'active' } },
  { name: 'reduced motion', viewport: window, media: { reducedMotion: 'reduce' } },
  { name: 'dark', viewport: window, media: { colorScheme: 'dark' } },
];

const usualMedia = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const;

/** This setting in place of the one before. */
export async function choose(page: Page, { viewport, media, style = '' }: DisplaySetting): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ ...usualMedia, ...media });
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, style);
  await transitionsEnd(page);
}

/** Labels and controls whose text is cut off, or that lie on another control; runs in the page. */
export const findUnreadable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const controls = 'a, button, input, select, textarea, [role=tab], [role=radio], [role=checkbox]';
    const bar = 'form > div:has([type="submit"])';
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return (
        width > 1 &&
        height > 1 &&
        element.closest('[aria-hidden="true"], [inert]') === null &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      );
    };
    const nameOf = (element: Element): string =>
      `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)}`;
    const isCut = (element: Element): boolean => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 2)
      );
    };
    /** Words that hang out of the box that is drawn around them; those for screen readers alone are cut on purpose. */
    const hangsOut = (element: Element): boolean => {
      const box = element.getBoundingClientRect();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement } = walker.currentNode;
        if (parentElement === null || !isSeen(parentElement)) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const text = range.getBoundingClientRect();
        if (text.width > 0 && (text.right > box.right + 2 || text.left < box.left - 2)) return true;
      }
      return false;
    };
    const cut = Array.from(document.querySelectorAll('button, label, legend, h1, h2, h3, [role=tab]'))
      .filter((element) => isSeen(element) && (isCut(element) || hangsOut(element)))
      .map((element) => `cut off: ${nameOf(element)}`);

    const inWindow = Array.from(document.querySelectorAll(controls)).filter((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const isFixed = element.closest('form > div:has([type="submit"])') !== null;
      return (
        isSeen(element) && !isFixed && top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth
      );
    });
    const covered = inWindow.flatMap((element) => {
      const { top, left, width, height } = element.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      // What is behind the bar at the lower edge is scrolled above it when it gets the focus.
      const isFree =
        above === null ||
        above.closest(bar) !== null ||
        element.contains(above) ||
        above.contains(element) ||
        above.closest('label')?.contains(element) === true ||
        (element instanceof HTMLInputElement &&
          [...(element.labels ?? [])].some((label) => label.contains(above)));
      const isOtherControl = above?.closest(controls) !== null && above?.closest(controls) !== undefined;
      return isFree || !isOtherControl ? [] : [`covered: ${nameOf(element)} by ${above && nameOf(above)}`];
    });
    return [...cut, ...covered];
  });
