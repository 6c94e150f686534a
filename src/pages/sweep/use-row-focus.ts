import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where the focused button of a row is removed, the row's first link gets the focus, or the row itself: else it is lost.
 * No other button, which a second press would set off.
 */
export function useRowFocus(): RefObject<HTMLDivElement | null> {
  const table = useRef<HTMLDivElement>(null);
  const focused = useRef<{ readonly element: Element; readonly row: HTMLTableRowElement } | null>(null);
  useEffect(() => {
    const held = focused.current;
    if (held === null || held.element.isConnected) return;
    focused.current = null;
    if (document.activeElement !== document.body || !held.row.isConnected) return;
    const link = held.row.querySelector('a');
    if (link === null) held.row.tabIndex = -1;
    // The button was in view, and who has scrolled on since stays there.
    (link ?? held.row).focus({ preventScroll: true });
  });
  useEffect(() => {
    const element = table.current;
    const note = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('tr') : null;
      focused.current = row !== null && target instanceof Element ? { element: target, row } : null;
    };
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) focused.current = null;
    };
    element?.addEventListener('focusin', note);
    element?.addEventListener('focusout', forget);
    return () => {
      element?.removeEventListener('focusin', note);
      element?.removeEventListener('focusout', forget);
    };
  }, []);
  return table;
}
