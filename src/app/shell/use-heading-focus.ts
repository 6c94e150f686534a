import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** After a move to another page its heading has the focus, as soon as it is there. The first page leaves it where it is. */
export function useHeadingFocus(mainId: string): void {
  const router = useRouter();

  useEffect(() => {
    let former: Element | null = null;
    const headingOf = (main: HTMLElement | null) =>
      main?.querySelector<HTMLElement>('h1:not([data-loading] h1)') ?? null;

    // The router's own events come while the former page is still there: the new one may be waiting for its code or data.
    const observer = new MutationObserver(() => {
      const main = document.getElementById(mainId);
      const heading = headingOf(main);
      if (main === null || heading === null || heading === former) return;
      observer.disconnect();
      // A page may have put the focus itself, on its first field.
      if (main !== document.activeElement && main.contains(document.activeElement)) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    });

    const unsubscribe = router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
      if (fromLocation === undefined || !pathChanged) return;
      former = headingOf(document.getElementById(mainId));
      observer.observe(document.body, { childList: true, subtree: true });
    });
    return () => {
      observer.disconnect();
      unsubscribe();
    };
  }, [router, mainId]);
}
