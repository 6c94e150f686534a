import { ApiError, type ApiErrorKind } from '#api/errors/api-error.ts';
import { doubling } from '#util/backoff.ts';

const passing: ReadonlySet<ApiErrorKind> = new Set([
  'network',
  'timeout',
  'throttled',
  'server',
  'unreadable',
]);

/** The failure may go away by itself. */
export const isPassing = (error: unknown): error is ApiError =>
  error instanceof ApiError && passing.has(error.kind);

/** How reads are repeated. Not for writes: a repeated write may be carried out twice. */
export const readPolicy = {
  retry: (failureCount: number, error: unknown): boolean => isPassing(error) && failureCount < 2,
  retryDelay: (attempt: number, error: unknown): number =>
    (error instanceof ApiError ? error.retryAfter : null) ?? doubling(attempt, 1_000, 4_000),
};

// What a project offers changes from day to day, not from minute to minute.
export const catalogueStaleTime = 10 * 60_000;
