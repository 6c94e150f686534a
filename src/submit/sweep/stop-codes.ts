import { ApiError, shortCode } from '#api/errors/api-error.ts';
import type { PauseReason } from './sweep-record.ts';

/** A quota of the account is used up: the next point would be refused for the same reason. */
const quotaCodes: ReadonlySet<string> = new Set(['0106', '0113', '0116', '0118', '2815', '2833', '4991']);

/** Undefined if only this point is refused, and the next one may be accepted. */
export function stopsAll(error: unknown): PauseReason | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const { code, message, kind } = error;
  if (quotaCodes.has(shortCode(code))) return { kind: 'quota', code, message };
  if (kind === 'forbidden') return { kind: 'permission', code, message };
  if (kind === 'not-found') return { kind: 'not-found', code, message };
  return kind === 'signed-out' ? { kind: 'signed-out', code, message } : undefined;
}
