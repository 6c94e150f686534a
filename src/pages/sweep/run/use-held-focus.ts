import { type RefObject, useEffect, useRef } from 'react';

/** Where a focused button of these controls is removed, the first of the others gets the focus, once there is one: else it is lost. */
export function useHeldFocus(): RefObject<HTMLDivElement | null> {
  const controls = useRef<HTMLDivElement>(null);
  const focused = useRef<Element>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === document.body && focused.current?.isConnected === false)
      controls.current?.querySelector('button')?.focus();
    else focused.current = controls.current?.contains(activeElement) ? activeElement : null;
  });
  useEffect(() => {
    // Who has moved on to another part of the page is not brought back.
    const note = ({ target }: FocusEvent) => {
      focused.current = target instanceof Element && controls.current?.contains(target) ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return controls;
}
