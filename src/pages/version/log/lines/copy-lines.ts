import type { ClipboardEvent } from 'react';
import { textOf } from '#log/pages/lines.ts';
import { endLine, type LogWindow } from '#log/pages/log-window.ts';
import { boundsOf, type LineSelection } from './line-selection.ts';

/** Lines that are selected are copied whole, also those that are not in the document; so are all, when all are marked. */
export function copyLines(event: ClipboardEvent, window: LogWindow, selection: LineSelection | null): void {
  const marked = document.getSelection();
  const isAllMarked = marked?.containsNode(event.currentTarget) === true;
  // A part of a line that is marked by the mouse is the browser's to copy.
  const isPartMarked = marked?.isCollapsed === false && !isAllMarked;
  if (isPartMarked || !(selection !== null || isAllMarked)) return;
  const [from, to] = selection === null ? [window.firstLine, endLine(window)] : boundsOf(selection);
  event.clipboardData.setData('text/plain', textOf(window, from, to));
  event.preventDefault();
}
