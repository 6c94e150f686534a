import { useLayoutEffect, useState } from 'react';
import { endLine, type LogWindow } from '#log/pages/log-window.ts';

interface GrownLines {
  readonly first: number;
  readonly end: number;
  /** The newest lines were added before the others. */
  readonly isGrownUp: boolean;
}

/** The lines of a window that a list may show. Lines are added at one end at a time, so that the visible lines can stay where they are. */
export function useGrownLines(window: LogWindow): GrownLines {
  const [grown, setGrown] = useState<GrownLines>({
    first: window.firstLine,
    end: endLine(window),
    isGrownUp: false,
  });
  useLayoutEffect(() => {
    if (grown.first !== window.firstLine)
      setGrown({ first: window.firstLine, end: grown.end, isGrownUp: true });
    else if (grown.end !== endLine(window)) setGrown({ ...grown, end: endLine(window), isGrownUp: false });
  }, [grown, window]);
  return grown;
}
