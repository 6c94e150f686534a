import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { singleKeyOf } from '#components/keys/single-keys.ts';
import type { LogMatches } from '#log/pages/log-search.ts';
import type { LogState } from '#log/reader/log-state.ts';
import type { LogLinesHandle } from '../lines/log-lines-handle.ts';
import { findingInWords } from './find-in-log.ts';
import { type FindText, useLogSearch } from './use-log-search.ts';

interface Find {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: FindText;
  readonly setText: (text: FindText) => void;
  readonly matches: LogMatches | null;
  /** The number of the match that is looked at; -1 for none. */
  readonly current: number;
  /** The text about the matches; '' without a search. */
  readonly finding: string;
  readonly hasMatches: boolean;
  readonly isMistaken: boolean;
  readonly step: (by: 1 | -1) => void;
  /** Ctrl+F, Cmd+F and / lead to the field, wherever the focus is in the card. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A search in the log, and which of its matches one looks at. */
export function useFind(
  state: LogState,
  lines: RefObject<LogLinesHandle | null>,
  onShow: (line: number) => void,
): Find {
  const { window } = state;
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<FindText>({ kind: 'text', text: '' });
  // Matches come while one looks at one of them: its place is kept, not its number.
  const [point, setPoint] = useState<{ readonly line: number; readonly start: number }>();
  const { matches, mistake } = useLogSearch(window, text);
  const current = matches === null || point === undefined ? -1 : matches.indexFrom(point);

  function lookAt(index: number): void {
    const match = matches?.at(index) ?? null;
    if (match === null) return;
    setPoint({ line: match.line, start: match.start });
    onShow(match.line);
  }

  const isUnseen = matches !== null && matches.count > 0 && point === undefined;
  const lookAtFirst = useEffectEvent(() => {
    if (matches === null) return;
    const inSight = lines.current?.firstInSight() ?? window.firstLine;
    lookAt(matches.indexFrom({ line: inSight, start: 0 }) % matches.count);
  });
  useEffect(() => {
    if (isUnseen) lookAtFirst();
  }, [isUnseen]);

  function onKeyDown(event: KeyboardEvent): void {
    const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
    if (!isFind && singleKeyOf(event.nativeEvent) !== '/') return;
    event.preventDefault();
    field.current?.focus();
    field.current?.select();
  }

  return {
    field,
    onKeyDown,
    text,
    setText: (next) => {
      setText(next);
      setPoint(undefined);
    },
    matches,
    current,
    finding: mistake !== '' || matches === null ? mistake : findingInWords(matches, current, state),
    hasMatches: matches !== null && matches.count > 0,
    isMistaken: mistake !== '',
    step: (by) => {
      if (matches !== null && matches.count > 0) lookAt((current + by + matches.count) % matches.count);
    },
  };
}
