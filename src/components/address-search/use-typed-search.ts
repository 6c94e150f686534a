import { useEffect, useEffectEvent, useState } from 'react';
import { type TypedSearch, typeSearch, waitingSearch, withAddress } from './typed-search.ts';

const pauseOfTyping = 300;

interface SearchField {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Does not wait for the pause. */
  readonly submit: () => void;
}

/** The text of a search field. The address follows when typing stops. */
export function useTypedSearch(inAddress: string, onChange: (words: string) => void): SearchField {
  const [kept, setTyped] = useState<TypedSearch>({ text: inAddress, over: [] });
  const typed = withAddress(kept, inAddress);
  if (typed !== kept) setTyped(typed);
  const waiting = waitingSearch(typed, inAddress);
  const search = useEffectEvent(onChange);

  // What still waits when the page is left is dropped with it.
  useEffect(() => {
    if (waiting === undefined) return;
    const timer = setTimeout(() => search(waiting), pauseOfTyping);
    return () => clearTimeout(timer);
  }, [waiting]);

  return {
    text: typed.text,
    type: (text) => setTyped(typeSearch(typed, text, inAddress)),
    submit: () => {
      if (waiting !== undefined) onChange(waiting);
    },
  };
}
