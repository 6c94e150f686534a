import { type ReactNode, useEffect, useRef, useState } from 'react';

interface GrowingRowsProps {
  readonly count: number;
  /** The number of a row that is in the document, however far down it is. */
  readonly upTo: number;
  /** A row, counted from 0. */
  readonly children: (row: number) => ReactNode;
}

/** So many rows are added when the last one comes near: few, since what is drawn may ask the service for more. */
const step = 10;

/** Rows of any height in a page that scrolls: the first ones, and more as the reader comes to their end. They stay. */
export function GrowingRows({ count, upTo, children }: GrowingRowsProps) {
  const [wanted, setWanted] = useState(step);
  const body = useRef<HTMLTableSectionElement>(null);
  const drawn = Math.min(count, Math.max(wanted, upTo + 1));
  const isCut = drawn < count;
  useEffect(() => {
    const last = body.current?.lastElementChild;
    if (!isCut || last == null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setWanted(drawn + step);
      },
      { rootMargin: '0px 0px 600px' },
    );
    observer.observe(last);
    return () => observer.disconnect();
  }, [drawn, isCut]);
  return <tbody ref={body}>{Array.from({ length: drawn }, (_, row) => children(row))}</tbody>;
}
