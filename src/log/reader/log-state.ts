import { emptyWindow, type LogWindow } from '#log/pages/log-window.ts';
import type { LogWaiting } from './asker.ts';
import type { LogAnchor } from './log-anchor.ts';
import type { LogTrouble } from './log-ports.ts';

export type LogLoading = 'first' | 'older' | 'newer' | 'all';

interface LogFailure {
  readonly error: unknown;
  /** `signed-out` continues with the next call of any kind, `final` when the user requests more. */
  readonly kind: Exclude<LogTrouble['kind'], 'passing'>;
}

/** The line that a link leads to. */
type LogTarget =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking'; readonly anchor: LogAnchor }
  | { readonly kind: 'found'; readonly line: number }
  | { readonly kind: 'missing' };

export interface LogState {
  readonly window: LogWindow;
  /** A new number after other lines have replaced all that was read: line numbers start over. */
  readonly windowId: number;
  /** The window begins with the first line of the file. */
  readonly isAtStart: boolean;
  /** The window reaches the end; following adds new lines. */
  readonly isAtEnd: boolean;
  /** There are no lines yet. */
  readonly isAbsent: boolean;
  /** The version has ended. */
  readonly isEnded: boolean;
  /** The version has ended and its last line is in the window: nothing more is read at this end. */
  readonly isComplete: boolean;
  readonly target: LogTarget;
  readonly loading: LogLoading | null;
  /** Between two tries. */
  readonly waiting: LogWaiting | null;
  /** Reading has stopped. What has been read stays. */
  readonly failure: LogFailure | null;
}

export const unreadLog: LogState = {
  window: emptyWindow,
  windowId: 0,
  isAtStart: false,
  isAtEnd: false,
  isAbsent: false,
  isEnded: false,
  isComplete: false,
  target: { kind: 'none' },
  loading: null,
  waiting: null,
  failure: null,
};

/** Where the file's line count is known: from 1. Else null. */
export const fileLineNumber = ({ isAtStart, window }: LogState, line: number): number | null =>
  isAtStart ? line - window.firstLine + 1 : null;
