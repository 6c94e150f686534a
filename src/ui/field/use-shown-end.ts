import { useEffect, useRef } from 'react';

const shows = new WeakMap<HTMLInputElement, () => void>();

/**
 * Of a text that is wider than its input, the end is seen while it is not being edited: paths differ in their last
 * folder. The value is left alone.
 */
export function useShownEnd(id: string, text: string): void {
  const shown = useRef(text);
  useEffect(() => {
    const input = document.getElementById(id);
    if (!(input instanceof HTMLInputElement)) return;
    const show = () => {
      if (document.activeElement === input) return;
      input.scrollLeft = input.scrollWidth;
      input.toggleAttribute('data-cut', input.scrollLeft > 0);
    };
    // The browser goes back to the beginning when the focus leaves.
    const showSoon = () => requestAnimationFrame(show);
    const observer = new ResizeObserver(show);
    shows.set(input, show);
    observer.observe(input);
    input.addEventListener('blur', showSoon);
    void document.fonts.ready.then(show);
    return () => {
      observer.disconnect();
      input.removeEventListener('blur', showSoon);
    };
  }, [id]);

  // Another text has another end. The first one is shown by the observer.
  useEffect(() => {
    if (text === shown.current) return;
    shown.current = text;
    const input = document.getElementById(id);
    if (input instanceof HTMLInputElement) shows.get(input)?.();
  }, [id, text]);
}

export const shownEnd = {
  '& .MuiInputBase-input.MuiInputBase-input': { textOverflow: 'clip' },
  '& .MuiInputBase-input[data-cut]:not(:focus)': {
    maskImage: 'linear-gradient(to right, transparent 4px, black 32px)',
  },
} as const;
