import { type RefObject, useEffect } from 'react';

const heightName = '--nr-bottom-bar';

/** So far from the lower edge of the window the page is covered by a bar. */
export const bottomBarHeight = `var(${heightName}, 0px)`;

/** Scrolls the focused element above the bar if the bar covers it. */
function uncover(bar: HTMLElement): void {
  const focused = document.activeElement;
  if (focused === null || focused === document.body || bar.contains(focused)) return;
  const { top, bottom } = focused.getBoundingClientRect();
  const edge = bar.getBoundingClientRect().top;
  if (bottom > edge && top < window.innerHeight) focused.scrollIntoView({ block: 'nearest' });
}

/** A bar that covers the lower edge of the window: the page scrolls as if it ended above it (WCAG 2.4.11). */
export function useBottomBar(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = bar.current;
    if (element === null) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.setProperty(heightName, `${element.offsetHeight}px`);
      uncover(element);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty(heightName);
    };
  }, [bar]);
}
