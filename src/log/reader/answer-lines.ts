export interface AnswerLines {
  readonly lines: readonly string[];
  /**
   * `short`: there are fewer lines than the answer says. `ambiguous`: as many, if every second one is empty, which half
   * of an answer may look like as well.
   */
  readonly doubt: 'short' | 'ambiguous' | null;
  /** The service is known to give empty lines as they are, and not one more behind each line. */
  readonly isPlain: boolean;
}

/**
 * The lines of an answer. The service has been seen to put an empty line behind each line and not to count it; elsewhere
 * empty lines are lines of the log. The count shows which case it is, and whether lines are missing.
 */
export function answerLines(content: string, count: number | null, isPlain: boolean): AnswerLines {
  const rows = content.split('\n');
  const closed = rows.length > 1 && rows.at(-1) === '' ? rows.slice(0, -1) : rows;
  const looksDoubled = closed.every((row, index) => index % 2 === 0 || row === '');
  const single = looksDoubled ? closed.filter((_, index) => index % 2 === 0) : closed;
  // Where there is a text, a count of 0 counts nothing.
  if (count === null || count === 0) return { lines: isPlain ? closed : single, doubt: null, isPlain };

  const exact = [rows, closed].find((candidate) => candidate.length === count);
  const filled = rows.filter((row) => row !== '');
  if (filled.length > 0) {
    if (exact !== undefined && (isPlain || !looksDoubled))
      return { lines: exact, doubt: null, isPlain: true };
    if (single.length === count) return { lines: single, doubt: null, isPlain };
    if (filled.length >= count) return { lines: filled, doubt: null, isPlain };
    if (exact !== undefined) return { lines: exact, doubt: 'ambiguous', isPlain: true };
  }
  return { lines: exact ?? single, doubt: 'short', isPlain };
}
