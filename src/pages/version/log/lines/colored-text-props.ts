import type { ReactNode } from 'react';
import type { Mark } from './match-highlights.ts';

export interface ColoredTextProps {
  readonly coloredText: string;
  readonly marks: readonly Mark[];
  /** What is shown where the colours cannot be had. */
  readonly children: ReactNode;
}
