import { useLayoutEffect, useState } from 'react';
import { endLine, type LogWindow } from '#log/pages/log-window.ts';

interface ShownLines {
  readonly first: number;
  readonly end: number;
  /** The newest lines were added before the others. */
  readonly isAddedBefore: boolean;
}

/** The lines of a window that a list may show. Lines are added at one end at a time, so that the visible lines can stay where they are. */
export function useShownLines(window: LogWindow): ShownLines {
  const [shown, setShown] = useState<ShownLines>({
    first: window.firstLine,
    end: endLine(window),
    isAddedBefore: false,
  });
  useLayoutEffect(() => {
    if (shown.first !== window.firstLine)
      setShown({ first: window.firstLine, end: shown.end, isAddedBefore: true });
    else if (shown.end !== endLine(window))
      setShown({ ...shown, end: endLine(window), isAddedBefore: false });
  }, [shown, window]);
  return shown;
}
