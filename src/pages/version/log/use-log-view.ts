import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useIsSettled } from '#api/api-context.tsx';
import { endLine } from '#log/pages/log-window.ts';
import { lastProblem, type Problem } from '#log/problems/problems.ts';
import { windowProblems } from '#log/problems/window-problems.ts';
import { maxLinesPerPage } from '#log/reader/log-ports.ts';
import type { LogReader } from '#log/reader/log-reader.ts';
import type { LogState } from '#log/reader/log-state.ts';
import type { LineSelection } from './lines/line-selection.ts';
import type { LogLinesHandle } from './lines/log-lines-handle.ts';

/** A line to go to; another object each time. */
export interface LogGoal {
  readonly line: number;
}

interface LogViewOptions {
  readonly reader: LogReader;
  readonly state: LogState;
  readonly lines: RefObject<LogLinesHandle | null>;
  /** The place to scroll to. */
  readonly goal: LogGoal | null;
  /** How many lines a link leads to. */
  readonly linkedLines: number;
  /** A version that has failed opens at what says why. */
  readonly opensAtProblem: boolean;
}

interface LogView {
  readonly selection: LineSelection | null;
  readonly setSelection: (selection: LineSelection | null) => void;
  /** The last line stays in sight. */
  readonly isFollowing: boolean;
  readonly setFollowing: (isFollowing: boolean) => void;
  /** Lines have come at the end since it was left. */
  readonly hasNews: boolean;
  readonly problems: readonly Problem[];
  /** Which of them is selected, from 0; -1 for none. */
  readonly problem: number;
  /** By the numbers of their lines. */
  readonly problemAt: ReadonlyMap<number, Problem['kind']>;
  /** Puts a line in sight. */
  readonly show: (line: number) => void;
  /** Puts lines in sight, and selects them. */
  readonly goTo: (selection: LineSelection) => void;
  /** By 1 to the next, by -1 to the one before; after the last comes the first. */
  readonly stepProblem: (by: 1 | -1) => void;
}

const wholeOf = ({ line, quoteLine }: Problem): LineSelection => ({ anchor: line, head: quoteLine });

/** The view of a log: where it opens, what is selected, and whether the last line stays in view. */
export function useLogView({
  reader,
  state,
  lines,
  goal,
  linkedLines,
  opensAtProblem,
}: LogViewOptions): LogView {
  const { window, target, windowId } = state;
  // Of another file, or of other lines, it says nothing.
  const [selected, setSelected] = useState<{
    of: LogReader;
    windowId: number;
    selection: LineSelection | null;
  }>();
  /** The end of the log when one left it. */
  const [left, setLeft] = useState<{ readonly of: LogReader; readonly at: number | null }>();
  const leftAt = left?.of === reader ? left.at : null;
  const problems = useMemo(() => windowProblems(window), [window]);
  const problemAt = useMemo(
    () =>
      new Map(
        problems.flatMap(
          ({ line, quoteLine, kind }) =>
            [
              [line, kind],
              [quoteLine, kind],
            ] as const,
        ),
      ),
    [problems],
  );

  const isFollowing = leftAt === null;
  const setFollowing = (isOn: boolean) => {
    if (isOn !== isFollowing) setLeft({ of: reader, at: isOn ? null : endLine(window) });
  };
  const setSelection = (selection: LineSelection | null) => setSelected({ of: reader, windowId, selection });
  const show = (line: number) => {
    setFollowing(false);
    lines.current?.show(line);
  };
  const goTo = (selection: LineSelection) => {
    setSelection(selection);
    show(selection.head);
  };

  const goToLine = useEffectEvent((line: number, count: number) => {
    goTo({ anchor: Math.min(line + count, endLine(window)) - 1, head: line });
    lines.current?.intoView();
  });
  useEffect(() => {
    if (target.kind === 'found') goToLine(target.line, linkedLines);
  }, [target, linkedLines]);
  useEffect(() => {
    if (goal === null) return;
    goToLine(goal.line, 1);
    lines.current?.focus();
  }, [goal, lines]);

  const hasLines = window.count > 0;
  const openAtProblem = useEffectEvent((opened: LogReader) => {
    if (opened !== reader) return;
    const problem = lastProblem({ problems });
    if (opensAtProblem && target.kind === 'none' && problem !== null) goTo(wholeOf(problem));
  });
  useEffect(() => {
    if (hasLines) openAtProblem(reader);
  }, [hasLines, reader]);

  // A short log is read to its beginning automatically: it cannot be scrolled to load more.
  const isShort = window.count > 0 && window.count < maxLinesPerPage;
  const isWaitingForStart = isShort && !state.isAtStart && state.loading === null && state.failure === null;
  useEffect(() => {
    if (isWaitingForStart) reader.loadOlder();
  }, [isWaitingForStart, reader]);

  // What stopped for lack of a sign-in continues after it.
  const isSignedInAgain = useIsSettled(state.failure?.error);
  useEffect(() => {
    if (isSignedInAgain) reader.retry();
  }, [isSignedInAgain, reader]);

  // The button of "Load all" goes with the last line that was missing, and with it the focus that it had.
  const isLoadingAll = state.loading === 'all';
  const wasLoadingAll = useRef(false);
  useEffect(() => {
    const hasLoadedAll = wasLoadingAll.current && !isLoadingAll;
    wasLoadingAll.current = isLoadingAll;
    if (hasLoadedAll && document.activeElement === document.body) lines.current?.focus();
  }, [isLoadingAll, lines]);

  const isPresent = selected?.of === reader && selected.windowId === windowId;
  const selection = isPresent ? selected.selection : null;
  return {
    selection,
    setSelection,
    isFollowing,
    setFollowing,
    hasNews: leftAt !== null && state.isAtEnd && endLine(window) > leftAt,
    problems,
    problem: selection === null ? -1 : problems.findIndex(({ quoteLine }) => quoteLine === selection.head),
    problemAt,
    show,
    goTo,
    stepProblem: (by) => {
      const from = selection?.head ?? lines.current?.firstInSight() ?? window.firstLine;
      const next =
        by === 1
          ? (problems.find(({ quoteLine }) => quoteLine > from) ?? problems[0])
          : (problems.findLast(({ quoteLine }) => quoteLine < from) ?? problems.at(-1));
      if (next !== undefined) goTo(wholeOf(next));
    },
  };
}
