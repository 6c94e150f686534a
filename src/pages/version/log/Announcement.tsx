import { useState } from 'react';
import { endLine } from '#log/pages/log-window.ts';
import type { LogState } from '#log/reader/log-state.ts';
import { visuallyHidden } from '#ui/theme/tokens.ts';
import { formatCount } from '#util/format.ts';

/** Tells screen readers how many lines have come at the end; the lines themselves are for reading on. */
export function Announcement({ state: { window, windowId, loading } }: { readonly state: LogState }) {
  const end = endLine(window);
  const isLoadingAll = loading === 'all';
  const [said, setSaid] = useState({ windowId, end, isLoadingAll, text: '' });
  if (said.windowId !== windowId || said.end !== end || said.isLoadingAll !== isLoadingAll) {
    const isNews = said.windowId === windowId && window.count > end - said.end && !isLoadingAll;
    const text = said.isLoadingAll
      ? `${formatCount(window.count, 'line')} loaded`
      : formatCount(end - said.end, 'new line');
    setSaid({ windowId, end, isLoadingAll, text: isNews ? text : '' });
  }
  return (
    <span aria-live="polite" style={visuallyHidden}>
      {said.text}
    </span>
  );
}
