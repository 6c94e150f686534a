import { useState } from 'react';
import { endLine } from '#log/pages/log-window.ts';
import type { LogState } from '#log/reader/log-state.ts';
import { visuallyHidden } from '#ui/theme/tokens.ts';
import { formatCount } from '#util/format.ts';

/** Tells screen readers how many lines have come at the end; the lines themselves are for reading on. */
export function Announcement({ state: { window, windowId, loading } }: { readonly state: LogState }) {
  const end = endLine(window);
  const [said, setSaid] = useState({ windowId, end, text: '' });
  if (said.windowId !== windowId || said.end !== end) {
    const isNews = said.windowId === windowId && window.count > end - said.end && loading !== 'all';
    setSaid({ windowId, end, text: isNews ? formatCount(end - said.end, 'new line') : '' });
  }
  return (
    <span aria-live="polite" style={visuallyHidden}>
      {said.text}
    </span>
  );
}
