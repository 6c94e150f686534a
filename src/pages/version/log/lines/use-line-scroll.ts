import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { RowsHandle } from '#ui/rows/FixedRows.tsx';

interface Shown {
  readonly first: number;
  readonly end: number;
  /** The last line stays in sight. */
  readonly isFollowing: boolean;
}

interface LineScroll {
  /** Scrolls the line to the middle. It stays there while lines are added before and after it, until the user scrolls. */
  readonly show: (line: number) => void;
  /** No further than is needed to see it. */
  readonly reach: (line: number) => void;
  /** The user scrolls. */
  readonly letGo: () => void;
  /** The list has just changed its height: what it scrolls now, the browser does by itself. */
  readonly isResized: () => boolean;
}

/** Scrolls a list of lines, of which the first may be another one at any time. */
export function useLineScroll(
  list: RefObject<RowsHandle | null>,
  scroller: RefObject<HTMLElement | null>,
  { first, end, isFollowing }: Shown,
): LineScroll {
  const wanted = useRef<number | null>(null);
  const resized = useRef(false);

  // The list learns of the element that scrolls right after it has been mounted.
  const scrollTo = (line: number, align: 'center' | 'end' | 'nearest') =>
    queueMicrotask(() => list.current?.scrollToIndex(line - first, { align }));

  useLayoutEffect(() => {
    if (isFollowing) wanted.current = null;
    const line = isFollowing ? end - 1 : wanted.current;
    if (line === null || end === first) return;
    queueMicrotask(() =>
      list.current?.scrollToIndex(line - first, { align: isFollowing ? 'end' : 'center' }),
    );
  }, [list, first, end, isFollowing]);

  // With Follow on, the last line stays in view when the height changes.
  const toEnd = useEffectEvent(() => list.current?.scrollToIndex(end - 1 - first, { align: 'end' }));
  useEffect(() => {
    const element = scroller.current;
    if (!isFollowing || element === null) return undefined;
    const sizes = new ResizeObserver(() => {
      toEnd();
      // A list that grows is scrolled up by the browser, which tells it before the next frame is drawn.
      resized.current = true;
      requestAnimationFrame(() => {
        resized.current = false;
      });
    });
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [scroller, isFollowing]);

  return {
    show: (line) => {
      wanted.current = line;
      scrollTo(line, 'center');
    },
    reach: (line) => {
      wanted.current = null;
      scrollTo(line, 'nearest');
    },
    letGo: () => {
      wanted.current = null;
    },
    isResized: () => resized.current,
  };
}
