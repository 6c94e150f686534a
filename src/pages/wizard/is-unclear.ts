import { ApiError } from '#api/api-error.ts';

/** The request may or may not have been carried out: only a clear refusal says that nothing was created. */
export function isUnclear(error: unknown): boolean {
  if (!(error instanceof ApiError)) return true;
  return ['network', 'timeout', 'server', 'unreadable'].includes(error.kind);
}
