import * as z from 'zod/mini';
import { readJson } from '#util/key-value-store.ts';
import { tabStore } from '#util/local-store.ts';
import { storageNames } from '#util/storage-names.ts';

const schema = z.object({ address: z.string(), top: z.number() });

/** How long to wait for the page, in milliseconds. */
const timeout = 10_000;

const isReload = (): boolean => {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
};

/**
 * After a reload the page is where it was, as soon as it is long enough again: the router's own restoring comes before
 * the code and the data of the page. A user who acts meanwhile is not disturbed.
 */
export function keepScrollOverReload(): void {
  const { scroll: key } = storageNames;
  window.addEventListener('pagehide', () => {
    tabStore.set(key, JSON.stringify({ address: window.location.href, top: window.scrollY }));
  });
  const kept = schema.safeParse(readJson(tabStore, key)).data;
  if (kept === undefined || !isReload() || kept.address !== window.location.href || kept.top === 0) return;

  const stop = new AbortController();
  const restore = () => {
    const isThere = document.querySelector('main h1:not([data-loading] h1)') !== null;
    if (!isThere || document.documentElement.scrollHeight < kept.top + window.innerHeight) return;
    stop.abort();
    // What takes the focus when the page appears scrolls to it first.
    requestAnimationFrame(() => requestAnimationFrame(() => window.scrollTo({ top: kept.top })));
  };
  const observer = new ResizeObserver(restore);
  observer.observe(document.body);
  stop.signal.addEventListener('abort', () => observer.disconnect());
  for (const event of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    window.addEventListener(event, () => stop.abort(), { signal: stop.signal, passive: true });
  setTimeout(() => stop.abort(), timeout);
}
