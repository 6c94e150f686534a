import * as z from 'zod/mini';
import { parseRetryAfter } from '#util/backoff.ts';
import { parseJson } from '#util/lossless-json.ts';
import { busyCodes, forbiddenCodes, goneCodes, internalCodes, tokenCodes } from './error-codes.ts';

export type ApiErrorKind =
  | 'network'
  | 'timeout'
  | 'signed-out'
  | 'forbidden'
  | 'not-found'
  | 'throttled'
  | 'refused'
  | 'server'
  | 'unreadable';

interface ApiErrorFacts {
  readonly kind: ApiErrorKind;
  /** HTTP status; null if there was no answer. */
  readonly status: number | null;
  /** As the service writes it, such as `ModelArts.0104`; null if it named none. */
  readonly code: string | null;
  /** The server's message, or one of ours if it sent none. */
  readonly words: string;
  readonly requestId: string | null;
  /** Milliseconds to wait before the next try, if the server said so. */
  readonly retryAfter: number | null;
}

/** Every way in which a call can fail. `message` is the server's message. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  readonly status: number | null;
  readonly code: string | null;
  readonly requestId: string | null;
  readonly retryAfter: number | null;

  constructor({ words, ...facts }: ApiErrorFacts) {
    super(words);
    this.name = 'ApiError';
    this.kind = facts.kind;
    this.status = facts.status;
    this.code = facts.code;
    this.requestId = facts.requestId;
    this.retryAfter = facts.retryAfter;
  }
}

/** A response whose body has been read. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const nothing = { status: null, code: null, requestId: null, retryAfter: null };

/** The error of a `fetch` that was rejected or timed out. A cancellation by the caller is no failure and is returned as it is. */
export function errorFromCause(cause: unknown): unknown {
  if (!(cause instanceof Error) || cause.name === 'AbortError') return cause;
  if (cause.name === 'TimeoutError') {
    return new ApiError({ ...nothing, kind: 'timeout', words: 'The service did not respond in time.' });
  }
  return new ApiError({ ...nothing, kind: 'network', words: cause.message });
}

export function signedOutError(): ApiError {
  return new ApiError({ ...nothing, kind: 'signed-out', words: 'Not signed in.' });
}

/**
 * Null unless the service failed: HTTP ≥ 400, `is_success: false`, or an error code, whichever it says.
 * @param body its text as `parseBody` has it
 */
export function errorFromAnswer(
  answer: RawAnswer,
  now: number,
  body = parseBody(answer.text),
): ApiError | null {
  const envelope = readEnvelope(answer.text, body);
  const failed = answer.status >= 400 || envelope.failed || envelope.code !== null;
  return failed
    ? new ApiError({ ...factsOf(answer, now), ...envelope, kind: kindOf(answer.status, envelope.code) })
    : null;
}

/** The error of a successful response that cannot be read. @param reason what is wrong with it */
export function unreadableError(answer: RawAnswer, reason: string): ApiError {
  return new ApiError({ ...factsOf(answer, 0), kind: 'unreadable', code: null, words: reason });
}

const factsOf = ({ status, headers }: RawAnswer, now: number) => ({
  status,
  requestId: headers.get('X-request-id'),
  retryAfter: parseRetryAfter(headers.get('Retry-After'), now),
});

function kindOf(status: number, fullCode: string | null): ApiErrorKind {
  const code = shortCode(fullCode);
  if (status === 408) return 'timeout';
  if (status === 429 || (status < 500 && busyCodes.has(code))) return 'throttled';
  // A 4xx status counts more than an internal code in its body.
  if (status >= 500 || (status < 400 && internalCodes.has(code))) return 'server';
  if (forbiddenCodes.has(code)) return 'forbidden';
  if (status === 401 || tokenCodes.has(code)) return 'signed-out';
  if (status === 403) return 'forbidden';
  if (status === 404 || goneCodes.has(code)) return 'not-found';
  return 'refused';
}

/** A project, a job or a version does not exist, or not for this user; 0210: it is not a project of the token. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof ApiError && (error.kind === 'not-found' || shortCode(error.code) === '0210');

/** 'ModelArts.0104' → '0104': prefixes differ (ModelArts, APIG, AS), the documentation lists the numbers. */
export const shortCode = (code: string | null): string => code?.split('.').at(-1) ?? '';

const text = z.catch(z.nullish(z.string()), null);
const envelopeSchema = z.object({
  is_success: z.optional(z.unknown()),
  error_code: text,
  error_message: text,
  error_msg: text,
  // IAM: {"error":{"code":401,"message":"…"}}; its code is the HTTP status again.
  error: z.catch(z.nullish(z.object({ message: text })), null),
});

function readEnvelope(text: string, body: unknown): { failed: boolean; code: string | null; words: string } {
  const envelope = envelopeSchema.safeParse(body).data;
  if (envelope === undefined) return { failed: false, code: null, words: plainText(text) };
  const said = [envelope.error_message, envelope.error_msg, envelope.error?.message];
  const words = said.find((candidate) => candidate?.trim()) ?? '';
  return { failed: String(envelope.is_success) === 'false', code: envelope.error_code || null, words };
}

/** Undefined if it is not JSON. */
export function parseBody(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

const longestText = 300;
/** Of a longer page only the beginning is read. */
const longestPage = 10_000;

/** The visible text of an HTML page that a gateway sent. */
function plainText(body: string): string {
  const words = body
    .slice(0, longestPage)
    // A part that is not closed ends with the page. No pattern searches more than once for an end that may be missing.
    .split(/<(?=(?:style|script)\b)/i)
    .map((part, index) => (index === 0 ? part : part.replace(/^[\s\S]*?(?:<\/(?:style|script)\s*>|$)/i, ' ')))
    .join(' ')
    .split('<')
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf('>') + 1 || part.length)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > longestText ? `${words.slice(0, longestText)} …` : words;
}
