import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refusal.ts';

const allowed: readonly string[] = ['GET', 'POST', 'PUT', 'DELETE'];
const withoutBody: ReadonlySet<string> = new Set(['GET', 'DELETE']);

/** Why a request is not handed on: it is none of the service's, or two servers could take it for different things. */
export function mistakeIn({ method = '', headers, headersDistinct }: IncomingMessage): Refusal | null {
  if (!allowed.includes(method)) {
    return { status: 405, words: `${method} is not supported here.`, headers: { Allow: allowed.join(', ') } };
  }
  const purpose = headers['sec-fetch-dest'];
  if (purpose !== undefined && purpose !== 'empty') {
    return {
      status: 403,
      words: 'Responses are not served as a page or a file.',
    };
  }
  if ((headersDistinct.host?.length ?? 0) > 1) return { status: 400, words: 'The request names two hosts.' };
  const coding = headers['transfer-encoding'];
  if (coding !== undefined && coding.toLowerCase() !== 'chunked') {
    return { status: 501, words: 'The request is encoded in a way that is not supported here.' };
  }
  const hasBody = coding !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (hasBody && withoutBody.has(method)) return { status: 400, words: `A ${method} has no body.` };
  return null;
}

/** `Content-Length: 0` is what some clients say with these; nothing is to be said then. */
export const hasNoBody = ({ method = '' }: IncomingMessage): boolean => withoutBody.has(method);
