import {
  type CSSProperties,
  type ReactNode,
  type Ref,
  type RefObject,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { VirtualizerHandle } from 'virtua';
import { offsetOfRow, type RowAlign, rowsInSight, rowsToDraw } from './rows-in-sight.ts';

/** What a list of rows of any height has, too. */
export interface RowsHandle
  extends Pick<VirtualizerHandle, 'scrollOffset' | 'scrollSize' | 'viewportSize' | 'findItemIndex'> {
  readonly scrollToIndex: (row: number, options: { readonly align: RowAlign }) => void;
}

interface FixedRowsProps {
  readonly ref?: Ref<RowsHandle>;
  /** The element that scrolls; it is there when this is mounted. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly as?: 'div' | 'tbody';
  readonly count: number;
  /** px of each row. */
  readonly rowHeight: number;
  /** px in the scroller before the first row. */
  readonly startMargin: number;
  /** The number of the first row, where rows can come and go before it: what is in sight stays where it is. */
  readonly first?: number;
  /** Rows that stay in the document out of sight. */
  readonly kept: readonly number[];
  readonly onScroll?: (offset: number) => void;
  /** A row, counted from 0. The style puts it in its place. */
  readonly children: (row: number, style: CSSProperties) => ReactNode;
}

/**
 * Rows of one height, of which those in sight are in the document. A list that measures its rows draws those that come
 * into sight twice: hidden, and when it knows their height.
 */
export function FixedRows(props: FixedRowsProps) {
  const { scroller, as: Body = 'div', count, rowHeight, startMargin, first = 0, kept, onScroll } = props;
  // Before anything is measured, as if all of the window were rows: what is too much goes when it has been.
  const [inSight, setInSight] = useState(() =>
    rowsInSight({ offset: -startMargin, height: window.innerHeight, rowHeight }),
  );

  const look = useEffectEvent((element: HTMLElement) => {
    const offset = element.scrollTop - startMargin;
    const next = rowsInSight({ offset, height: element.clientHeight, rowHeight });
    setInSight((range) => (range.start === next.start && range.end === next.end ? range : next));
  });
  const scrolled = useEffectEvent((element: HTMLElement) => {
    // In the frame of the scroll, so that nothing white is seen.
    flushSync(() => look(element));
    onScroll?.(element.scrollTop);
  });
  useLayoutEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const start = () => {
      const element = scroller.current;
      if (element === null || signal.aborted) return;
      // It tells the first size, too, when the browser has laid out all: reading it here would make it do so twice.
      const sizes = new ResizeObserver(() => flushSync(() => look(element)));
      sizes.observe(element);
      signal.addEventListener('abort', () => sizes.disconnect());
      element.addEventListener('scroll', () => scrolled(element), { passive: true, signal });
    };
    // The element that scrolls is around this one: React names it when this one is done.
    queueMicrotask(start);
    return () => stop.abort();
  }, [scroller]);

  const lastFirst = useRef(first);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || lastFirst.current === first) return;
    element.scrollTop += (lastFirst.current - first) * rowHeight;
    lastFirst.current = first;
    look(element);
  }, [scroller, first, rowHeight]);

  useImperativeHandle(
    props.ref,
    (): RowsHandle => ({
      get scrollOffset() {
        return scroller.current?.scrollTop ?? 0;
      },
      get scrollSize() {
        return scroller.current?.scrollHeight ?? 0;
      },
      get viewportSize() {
        return scroller.current?.clientHeight ?? 0;
      },
      findItemIndex: (offset) => Math.max(0, Math.floor((offset - startMargin) / rowHeight)),
      scrollToIndex: (row, { align }) => {
        const element = scroller.current;
        if (element === null) return;
        const sight = { offset: element.scrollTop - startMargin, height: element.clientHeight, rowHeight };
        // The end is that of the scroller: something may stand behind the last row.
        element.scrollTop =
          align === 'end' && row === count - 1
            ? element.scrollHeight
            : offsetOfRow(row, align, sight) + startMargin;
      },
    }),
    [scroller, startMargin, rowHeight, count],
  );

  return (
    <Body style={{ position: 'relative', height: count * rowHeight }}>
      {rowsToDraw(inSight, kept, count).map((row) =>
        props.children(row, { position: 'absolute', top: row * rowHeight, left: 0, width: '100%' }),
      )}
    </Body>
  );
}
