import type { Cursor } from '#log/pages/log-window.ts';

/** Lines after a line, before a line, or the newest there are. */
export type LogQuestion =
  | { readonly kind: 'newest' }
  | { readonly kind: 'newer'; readonly than: Cursor }
  | { readonly kind: 'older'; readonly than: Cursor };

/** As the service sends it; what the service leaves out is null. */
export interface LogAnswer {
  readonly content: string;
  readonly startLine: Cursor | null;
  readonly endLine: Cursor | null;
  readonly count: number | null;
}

/** What a failed read means for the next one. */
export type LogTrouble =
  /** A temporary failure: the request is repeated, at the earliest after this many milliseconds. */
  | { readonly kind: 'passing'; readonly retryAfter: number | null }
  | { readonly kind: 'signed-out' }
  /** Asking again would not help. */
  | { readonly kind: 'final' };

/** All that reading one file of a log needs of the world. */
export interface LogPorts {
  /** One request. */
  readonly readPage: (question: LogQuestion, lines: number, signal: AbortSignal) => Promise<LogAnswer>;
  readonly troubleOf: (error: unknown) => LogTrouble;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Never resolves once the signal is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly whenOnline: () => Promise<void>;
}

export const maxLinesPerPage = 500;
