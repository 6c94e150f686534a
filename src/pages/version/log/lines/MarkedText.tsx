import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type Mark, paintMarks } from './match-highlights.ts';

interface MarkedTextProps {
  readonly marks: readonly Mark[];
  readonly children: ReactNode;
}

/** Text with what was found in it. */
export function MarkedText({ marks, children }: MarkedTextProps) {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (element.current === null || marks.length === 0) return undefined;
    return paintMarks(element.current, marks);
  });
  return (
    <span ref={element} data-marked={marks.length > 0 || undefined}>
      {children}
    </span>
  );
}
