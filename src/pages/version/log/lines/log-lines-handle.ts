export interface LogLinesHandle {
  /** Scrolls so that the line is in the middle. */
  readonly show: (line: number) => void;
  /** Puts the list itself in sight. */
  readonly intoView: () => void;
  readonly focus: () => void;
  /** The first line that is in sight. */
  readonly firstInSight: () => number;
}
