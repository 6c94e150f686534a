import { useEffect, useEffectEvent } from 'react';

let makeLink: (() => string) | undefined;

/** The address of the page, with what the page adds to it. */
export const pageLink = (): string => makeLink?.() ?? window.location.href;

/** While the page is open, its link contains more than its address. */
export function usePageLink(make: () => string): void {
  const makeLatest = useEffectEvent(make);
  useEffect(() => {
    const mine = () => makeLatest();
    makeLink = mine;
    return () => {
      if (makeLink === mine) makeLink = undefined;
    };
  }, []);
}
