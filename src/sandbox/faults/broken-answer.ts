import { failure } from '#sandbox/calls/call.ts';
import type { Fault } from './fault.ts';

/** An answer as text, before it becomes a Response. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

const json = { 'Content-Type': 'application/json; charset=UTF-8' };

const internalError = 'ModelArts.0010';

/** `2604` and `ModelArts.2604` are the same code. */
const codeOf = ({ error_code = internalError }: Fault): string =>
  /^\d+$/.test(error_code) ? `ModelArts.${error_code}` : error_code;

const failureText = (status: number, fault: Fault): string =>
  JSON.stringify(failure(status, codeOf(fault), 'The sandbox simulates this failure.').body);

type BrokenKind = Extract<Fault['kind'], 'status' | 'html' | 'envelope' | 'malformed'>;

/** What replaces the real response. */
export function brokenAnswer(fault: Fault, kind: BrokenKind): RawAnswer {
  const retry = fault.retry_after === undefined ? {} : { 'Retry-After': String(fault.retry_after) };
  const status = fault.status ?? defaultStatus[kind];
  switch (kind) {
    case 'status':
    case 'envelope':
      return { status, text: failureText(status, fault), headers: { ...json, ...retry } };
    case 'html': {
      const text = `<html><head><title>${status}</title></head><body><h1>${status}</h1><hr>gateway</body></html>\n`;
      return { status, text, headers: { 'Content-Type': 'text/html', ...retry } };
    }
    case 'malformed':
      return { status, text: '{"is_success":true,"job_id":', headers: { ...json, ...retry } };
  }
}

const defaultStatus: Record<BrokenKind, number> = { status: 500, html: 502, envelope: 200, malformed: 200 };

/** Half of the body, with the length of the whole: over HTTP the connection is closed after it. */
export function truncated({ status, text, headers }: RawAnswer): RawAnswer {
  const bytes = new TextEncoder().encode(text);
  const half = text.slice(0, Math.max(1, Math.floor(text.length / 2)));
  return { status, text: half, headers: { ...headers, 'Content-Length': String(bytes.length) } };
}
