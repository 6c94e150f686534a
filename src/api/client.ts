import type * as z from 'zod/mini';
import {
  errorFromAnswer,
  errorFromCause,
  parseBody,
  type RawAnswer,
  signedOutError,
  unreadableError,
} from '#api/errors/api-error.ts';
import { stringifyJson } from '#util/lossless-json.ts';

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** From the root of the service, such as `/v1/{project}/training-jobs`. */
  readonly path: string;
  /** Empty and absent values are left out. */
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Written as JSON, a bigint as a bare integer. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

interface Answer<T> {
  readonly data: T;
  /** The body as text. */
  readonly text: string;
  /** The HTTP status. */
  readonly status: number;
  /** The service's clock when it answered, in milliseconds since 1970; null if it did not send it. */
  readonly serverTime: number | null;
}

/** Each call sends one request and never repeats it. Every failure is an `ApiError`, except a cancellation by the caller. */
export interface Client {
  readonly request: <T>(request: ApiRequest, schema: z.ZodMiniType<T>) => Promise<T>;
  readonly exchange: <T>(request: ApiRequest, schema: z.ZodMiniType<T>) => Promise<Answer<T>>;
}

export interface ClientOptions {
  readonly fetch: typeof fetch;
  /** The token for a call of this path; null if nobody is signed in: nothing is sent then. */
  readonly getToken: (path: string) => Promise<string | null>;
  /** For reads; default 15 s. */
  readonly timeoutMs?: number;
}

// A create-version may take longer than a read; after this time its outcome is unknown.
const writeTimeout = 120_000;

export function createClient({ fetch, getToken, timeoutMs = 15_000 }: ClientOptions): Client {
  async function exchange<T>(request: ApiRequest, schema: z.ZodMiniType<T>): Promise<Answer<T>> {
    const token = await getToken(request.path);
    if (token === null) throw signedOutError();
    const timeout = request.method === 'GET' ? timeoutMs : writeTimeout;
    const answer = await send(fetch, request, { 'X-Auth-Token': token }, timeout);
    const { text, status } = answer;
    return { data: readAnswer(answer, schema), text, status, serverTime: dateOf(answer) };
  }
  return { exchange, request: async (request, schema) => (await exchange(request, schema)).data };
}

/** One exchange of bytes; rejects with an `ApiError` when there is no answer. */
export async function send(
  fetch: ClientOptions['fetch'],
  { method, path, query = {}, body, signal }: ApiRequest,
  headers: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<RawAnswer> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const json = body === undefined ? {} : { body: stringifyJson(body) };
  try {
    const response = await fetch(path + queryString(query), {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      cache: 'no-store',
      ...json,
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (cause) {
    throw errorFromCause(cause);
  }
}

/** The answer's body as the schema has it; throws an `ApiError` for a failure and for what cannot be read. */
export function readAnswer<T>(answer: RawAnswer, schema: z.ZodMiniType<T>): T {
  const body = parseBody(answer.text);
  const error = errorFromAnswer(answer, Date.now(), body);
  if (error !== null) throw error;
  if (body === undefined && answer.text !== '') throw unreadableError(answer, 'The response is not JSON.');
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw unreadableError(answer, `Unexpected response: ${issue?.path.join('.')} ${issue?.message}`);
}

function queryString(query: NonNullable<ApiRequest['query']>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}

function dateOf({ headers }: RawAnswer): number | null {
  const time = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(time) ? null : time;
}
