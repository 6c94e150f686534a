import http, { type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { Endpoints } from './endpoints.ts';
import { explainFailure, failureOfStatus, type OwnCode } from './forward-failure.ts';
import { headersForClient, headersForEndpoint } from './forwarded-headers.ts';
import { afterRequest, isClosing, type Listener, refuse } from './refusal.ts';
import { hasNoBody, mistakeIn } from './request-mistake.ts';

interface Limits {
  readonly connectMs: number;
  /** Without a byte in either direction. The page gives up earlier. */
  readonly silenceMs: number;
}

const usualLimits: Limits = { connectMs: 10_000, silenceMs: 130_000 };

/** Hands `/v1`, `/v2` and `/v3` on, each request once. There is no sandbox then, and no way to its controls. */
export function createForwarder({ modelArts, iam }: Endpoints, limits = usualLimits): Listener {
  return (request, response, next) => {
    if (isClosing(request)) return;
    const [, first] = /^\/+(v[123]|sandbox)(?=[/?]|$)/.exec(request.url ?? '') ?? [];
    if (first === undefined) return next();
    if (first === 'sandbox') {
      return refuse(request, response, { status: 404, words: 'There is no sandbox here.' });
    }
    const mistake = mistakeIn(request);
    if (mistake !== null) return refuse(request, response, mistake);
    forward(request, response, first === 'v3' ? iam : modelArts, limits);
  };
}

function forward(request: IncomingMessage, response: ServerResponse, endpoint: URL, limits: Limits): void {
  const { protocol, host } = endpoint;
  const onward = (protocol === 'https:' ? https : http).request(endpoint, {
    method: request.method,
    path: request.url,
    headers: headersForEndpoint(request.headers, !hasNoBody(request)),
    timeout: limits.silenceMs,
    // A token is a header of several thousand characters; `npm start` says the same for what comes in.
    maxHeaderSize: 65_536,
    // A write gets a connection of its own: on a used one that has just died, its outcome would not be known.
    ...(request.method === 'GET' ? {} : { agent: false }),
  });

  let isAnswered = false;
  let hasFailed = false;
  /** Before the head there is an answer that says why; after it, the answer ends before its end. */
  const fail = (code: string) => {
    if (hasFailed || response.writableEnded || response.destroyed) return;
    hasFailed = true;
    // If anything was unclear, this connection is not used again.
    onward.destroy();
    if (response.headersSent) afterRequest(request, () => response.destroy());
    else refuse(request, response, explainFailure(host, code));
  };
  // The answer tells of its own end; an endpoint may have given it without hearing all of the request.
  onward.on('error', (error) => isAnswered || fail('code' in error ? String(error.code) : ''));
  onward.on('timeout', () => onward.destroy(failure('NO_ANSWER_IN_TIME')));
  // Without a listener Node would wait for ever; with one, the connection is ours to end.
  onward.on('upgrade', (_answer, socket) => {
    socket.on('error', () => {});
    socket.destroy();
    fail('UPGRADE' satisfies OwnCode);
  });
  limitConnecting(onward, protocol === 'https:' ? 'secureConnect' : 'connect', limits.connectMs);
  onward.on('response', (answer) => {
    isAnswered = true;
    answer.on('error', () => fail('ECONNRESET'));
    const wrong = failureOfStatus(answer.statusCode ?? 0);
    if (wrong !== null) return fail(wrong);
    try {
      handOn(answer, request, response);
    } catch (error) {
      // An unexpected error in one response must not stop the server.
      console.error(`The response of ${host} could not be forwarded:`, error);
      fail('NO_STATUS' satisfies OwnCode);
    }
  });
  // Who does not wait any more does not keep the endpoint busy.
  response.on('close', () => onward.destroy());
  response.on('error', () => onward.destroy());
  request.pipe(onward);
}

function handOn(answer: IncomingMessage, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(answer.statusCode ?? 502, headersForClient(answer.headers));
  // At once: a browser that has seen nothing when the connection breaks repeats the request by itself, also a write.
  response.flushHeaders();
  answer.pipe(response);
  // What the endpoint did not want to read is read here, so that the connection can go on.
  answer.on('end', () => afterRequest(request, () => {}));
}

function limitConnecting(onward: ClientRequest, connected: 'connect' | 'secureConnect', limitMs: number) {
  onward.on('socket', (socket) => {
    if (onward.reusedSocket) return;
    const timer = setTimeout(() => onward.destroy(failure('NO_CONNECTION_IN_TIME')), limitMs);
    socket.once(connected, () => clearTimeout(timer));
    socket.once('close', () => clearTimeout(timer));
  });
}

const failure = (code: OwnCode) => Object.assign(new Error(code), { code });
