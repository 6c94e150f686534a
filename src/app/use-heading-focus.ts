import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** After a move to another page its heading has the focus, as soon as it is there. The first page leaves it where it is. */
export function useHeadingFocus(mainId: string): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const shown = useRef(path);

  useEffect(() => {
    const isMove = shown.current !== undefined && shown.current !== path;
    shown.current = path;
    const main = document.getElementById(mainId);
    if (!isMove || main === null || focusHeading(main)) return;
    const observer = new MutationObserver(() => {
      if (focusHeading(main)) observer.disconnect();
    });
    observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [path, mainId]);
}

/** True when there is one; a page that is still loading has none. */
function focusHeading(main: HTMLElement): boolean {
  const heading = main.querySelector('h1');
  if (heading === null) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
