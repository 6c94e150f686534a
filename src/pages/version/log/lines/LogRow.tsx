import { memo } from 'react';
import type { Problem } from '#log/problems/problems.ts';
import { LineText } from './LineText.tsx';
import type { Mark } from './match-highlights.ts';

export const rowHeight = 20;
/** The page stays usable however long a line is. */
export const maxShown = 10_000;

interface LogRowProps {
  readonly id: string;
  readonly line: number;
  /** Its number, where one is known. */
  readonly label: string;
  /** Of the longest number. */
  readonly digits: number;
  readonly text: string;
  readonly coloredText: string | null;
  readonly marks: readonly Mark[];
  /** From 1, of so many. */
  readonly place: number;
  readonly count: number;
  readonly isSelected: boolean;
  /** Where the keyboard is. */
  readonly isHead: boolean;
  readonly problem: Problem['kind'] | undefined;
}

/** A line with its number, which is where it is selected. Its look is the scroller's: hundreds of rows come and go. */
export const LogRow = memo(function LogRow({
  id,
  line,
  label,
  digits,
  place,
  count,
  isSelected,
  isHead,
  ...row
}: LogRowProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={isSelected}
      aria-posinset={place}
      aria-setsize={count}
      data-head={isHead || undefined}
      data-problem={row.problem}
      tabIndex={-1}
    >
      <span data-gutter={line} aria-hidden style={{ minWidth: `${digits}ch` }}>
        {label}
      </span>
      <span>
        <LineText text={row.text} maxShown={maxShown} coloredText={row.coloredText} marks={row.marks} />
      </span>
    </div>
  );
});
