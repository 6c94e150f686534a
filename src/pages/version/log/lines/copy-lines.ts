import type { ClipboardEvent } from 'react';

/** Lines that are selected are copied whole, also those that are not in the document; so are all, when all are marked. */
export function copyLines(event: ClipboardEvent, isSelected: boolean, textOf: () => string): void {
  const marked = document.getSelection();
  const isAllMarked = marked?.containsNode(event.currentTarget) === true;
  // A part of a line that is marked by the mouse is the browser's to copy.
  const isPartMarked = marked?.isCollapsed === false && !isAllMarked;
  if (isPartMarked || !(isSelected || isAllMarked)) return;
  event.clipboardData.setData('text/plain', textOf());
  event.preventDefault();
}
