import { useEffect, useState } from 'react';

const pause = 200;

/** A text once it has not changed for a moment. */
export function useResting(text: string): string {
  const [resting, setResting] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setResting(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return resting;
}
