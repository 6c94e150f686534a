import { useLayoutEffect, useState } from 'react';
import { endLine, type LogWindow } from '#log/pages/log-window.ts';

interface GrownLines {
  readonly first: number;
  readonly end: number;
  /** The last lines that came are before the others. */
  readonly isGrownUp: boolean;
}

/** The lines of a window as a list may show them: it grows at one end at a time, so that what is in sight can stay where it is. */
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
