import { type ReactElement, type RefObject, useCallback } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { FixedRows, type RowsHandle } from '#ui/rows/FixedRows.tsx';
import { rowHeight } from './LogRow.tsx';
import { padding } from './log-scroller.ts';

interface LineListProps {
  readonly handle: RefObject<RowsHandle | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly isWrapped: boolean;
  readonly first: number;
  readonly count: number;
  /** The last lines that came are before the others. */
  readonly isAddedBefore: boolean;
  /** Lines that stay in the document out of sight, counted from the first. */
  readonly kept: readonly number[];
  readonly onScroll: (offset: number) => void;
  /** A line, counted from the first. */
  readonly children: (place: number) => ReactElement;
}

/** The lines in sight: of one height, or of as many rows as each takes. */
export function LineList({ handle, scroller, isWrapped, first, count, kept, ...list }: LineListProps) {
  const setHandle = useCallback(
    (wrapped: VirtualizerHandle | null) => {
      handle.current = wrapped;
    },
    [handle],
  );
  return isWrapped ? (
    <Virtualizer
      ref={setHandle}
      scrollRef={scroller}
      data={{ length: count }}
      shift={list.isAddedBefore}
      itemSize={rowHeight}
      keepMounted={kept}
      onScroll={list.onScroll}
    >
      {(_nothing, place) => list.children(place)}
    </Virtualizer>
  ) : (
    <FixedRows
      ref={handle}
      scroller={scroller}
      count={count}
      first={first}
      rowHeight={rowHeight}
      startMargin={padding}
      kept={kept}
      onScroll={list.onScroll}
    >
      {(place, style) => (
        <div key={first + place} style={style}>
          {list.children(place)}
        </div>
      )}
    </FixedRows>
  );
}
