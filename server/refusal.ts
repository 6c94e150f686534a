import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { finished } from 'node:stream';
import { envelopeOf } from './forward-failure.ts';
import { readAnswerHeaders } from './security-headers.ts';

export type Listener = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export interface Refusal {
  readonly status: number;
  readonly words: string;
  readonly headers?: OutgoingHttpHeaders;
}

const answerHeaders = readAnswerHeaders();

const closing = new WeakSet<object>();

/** Whether the connection of a request ends with a refusal: what follows on it is not looked at. */
export const isClosing = (request: IncomingMessage): boolean => closing.has(request.socket);

/** The whole answer in the server's own words. The connection is closed afterwards. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, words, headers = {} }: Refusal,
): void {
  const body = envelopeOf(String(status), words);
  closing.add(request.socket);
  response.writeHead(status, {
    ...answerHeaders,
    'Content-Type': 'application/json; charset=UTF-8',
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
    ...headers,
  });
  response.write(body);
  afterRequest(request, () => response.end());
}

/**
 * Closes when the client has said all: a connection that is closed before is reset, which can take from the client the
 * answer that it has not read yet. A browser then repeats the request by itself.
 */
export function afterRequest(request: IncomingMessage, close: () => void): void {
  request.unpipe();
  request.resume();
  finished(request, { writable: false }, close);
}
