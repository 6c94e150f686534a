import { type KeyboardEvent, type MouseEvent, type Ref, useId, useImperativeHandle, useRef } from 'react';
import { coloredLineAt, lineAt, longestLine } from '#log/pages/lines.ts';
import type { LogMatches } from '#log/pages/log-search.ts';
import type { Problem } from '#log/problems/problems.ts';
import type { LogState } from '#log/reader/log-state.ts';
import type { RowsHandle } from '#ui/rows/FixedRows.tsx';
import { copyLines } from './copy-lines.ts';
import { LineList } from './LineList.tsx';
import { LogRow, maxShown, rowHeight } from './LogRow.tsx';
import { lineLabel } from './line-numbers.ts';
import { isSelected, type LineSelection, selectionOfKey, selectLine } from './line-selection.ts';
import type { LogLinesHandle } from './log-lines-handle.ts';
import { LogScroller } from './log-scroller.ts';
import { marksOf } from './match-highlights.ts';
import { useLineScroll } from './use-line-scroll.ts';
import { useShownLines } from './use-shown-lines.ts';

interface LogLinesProps {
  readonly ref: Ref<LogLinesHandle>;
  readonly label: string;
  readonly state: LogState;
  readonly isWrapped: boolean;
  /** The last line stays in sight. */
  readonly isFollowing: boolean;
  readonly selection: LineSelection | null;
  readonly onSelect: (selection: LineSelection | null) => void;
  /** By the number of their line. */
  readonly problems: ReadonlyMap<number, Problem['kind']>;
  readonly matches: LogMatches | null;
  /** The number of the current line. */
  readonly currentMatch: number;
  readonly onScroll: (where: { readonly isUp: boolean; readonly isAtEnd: boolean }) => void;
  readonly onNearStart: () => void;
  readonly onNearEnd: () => void;
}

/** So many pixels before an end the next lines are read. */
const near = 400;

/** The lines that have been read. Only those in sight are in the document. */
export function LogLines(props: LogLinesProps) {
  const { state, selection, onSelect, isFollowing, isWrapped } = props;
  const { window } = state;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<RowsHandle>(null);
  const offset = useRef(0);
  const { first, end, isAddedBefore } = useShownLines(window);
  const count = end - first;

  const scroll = useLineScroll(list, scroller, { first, end, isFollowing });
  const firstInSight = () => first + (list.current?.findItemIndex(list.current.scrollOffset) ?? 0);
  useImperativeHandle(props.ref, () => ({
    show: scroll.show,
    intoView: () => scroller.current?.scrollIntoView({ block: 'center' }),
    focus: () => scroller.current?.focus({ preventScroll: true }),
    firstInSight,
  }));

  function scrolled(to: number): void {
    const { scrollSize = 0, viewportSize = 0 } = list.current ?? {};
    const left = scrollSize - viewportSize - to;
    props.onScroll({ isUp: to < offset.current - 1 && !scroll.isResized(), isAtEnd: left < 3 });
    offset.current = to;
    if (to < near) props.onNearStart();
    if (left < near) props.onNearEnd();
  }

  function pressed(event: KeyboardEvent): void {
    const rows = Math.max(1, Math.floor((list.current?.viewportSize ?? 0) / rowHeight) - 1);
    const next = selectionOfKey(event, selection, { first, end, inSight: firstInSight(), rows });
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onSelect(next);
    if (next === null || event.key === 'a') return;
    scroll.reach(next.head);
    if (next.head === first) props.onNearStart();
    if (next.head === end - 1) props.onNearEnd();
  }

  function clicked({ target, shiftKey }: MouseEvent): void {
    const gutter = target instanceof Element ? target.closest('[data-gutter]') : null;
    if (gutter === null) return;
    onSelect(selectLine(selection, Number(gutter.getAttribute('data-gutter')), shiftKey));
  }

  const head = selection !== null && first <= selection.head && selection.head < end ? selection.head : null;
  const digits = Math.max(3, lineLabel(state, first).length, lineLabel(state, end - 1).length);
  const row = (index: number) => {
    const line = first + index;
    return (
      <LogRow
        key={line}
        id={`${id}-${line}`}
        line={line}
        label={lineLabel(state, line)}
        digits={digits}
        text={lineAt(window, line)}
        coloredText={coloredLineAt(window, line)}
        marks={marksOf(props.matches, line, props.currentMatch)}
        place={index + 1}
        count={count}
        isSelected={isSelected(selection, line)}
        isHead={line === head}
        problem={props.problems.get(line)}
      />
    );
  };
  const columns = isWrapped ? 0 : digits + 8 + Math.min(longestLine(window), maxShown);
  return (
    <LogScroller
      ref={scroller}
      role="listbox"
      aria-label={props.label}
      aria-multiselectable
      aria-activedescendant={head === null ? undefined : `${id}-${head}`}
      tabIndex={0}
      translate="no"
      data-wrap={isWrapped || undefined}
      style={{ height: `min(${count * rowHeight + 30}px, clamp(240px, 56vh, 860px))` }}
      onKeyDown={pressed}
      onWheel={scroll.letGo}
      onTouchMove={scroll.letGo}
      onPointerDown={scroll.letGo}
      onClick={clicked}
      onCopy={(event) => copyLines(event, window, selection)}
    >
      <div style={{ minWidth: `${columns}ch` }}>
        <LineList
          handle={list}
          scroller={scroller}
          isWrapped={isWrapped}
          first={first}
          count={count}
          isAddedBefore={isAddedBefore}
          kept={head === null ? [] : [head - first]}
          onScroll={scrolled}
        >
          {row}
        </LineList>
      </div>
    </LogScroller>
  );
}
