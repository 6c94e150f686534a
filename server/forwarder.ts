import http, { type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream';
import type { Endpoints } from './endpoints.ts';
import { envelopeOf, explainFailure, type OwnCode } from './forward-failure.ts';
import { headersForClient, headersForEndpoint } from './forwarded-headers.ts';

type Listener = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

interface Limits {
  readonly connectMs: number;
  /** Without a byte in either direction. The page gives up earlier. */
  readonly silenceMs: number;
}

const usualLimits: Limits = { connectMs: 10_000, silenceMs: 130_000 };

/** Hands `/v1`, `/v2` and `/v3` on, each request once. There is no sandbox then, and no way to its controls. */
export function createForwarder({ modelArts, iam }: Endpoints, limits = usualLimits): Listener {
  return (request, response, next) => {
    const [, first] = /^\/+(v[123]|sandbox)(?=[/?]|$)/.exec(request.url ?? '') ?? [];
    if (first === undefined) return next();
    if (first === 'sandbox') return refuse(response, 404, 'There is no sandbox here.');
    forward(request, response, first === 'v3' ? iam : modelArts, limits);
  };
}

function forward(request: IncomingMessage, response: ServerResponse, endpoint: URL, limits: Limits): void {
  const { protocol, host } = endpoint;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const onward = (protocol === 'https:' ? https : http).request(endpoint, {
    method: request.method,
    path: request.url,
    headers: headersForEndpoint(request.headers),
    timeout: limits.silenceMs,
    // A token is a header of several thousand characters; `npm start` says the same for what comes in.
    maxHeaderSize: 65_536,
    // A write gets a connection of its own: on a used one that has just died, its outcome would not be known.
    ...(isRead ? {} : { agent: false }),
  });

  const fail = (code: string) => {
    if (response.writableEnded) return;
    const { status, words } = explainFailure(host, code);
    if (response.headersSent) response.destroy();
    else refuse(response, status, words);
  };
  onward.on('error', (error) => fail('code' in error ? String(error.code) : ''));
  onward.on('timeout', () => onward.destroy(failure('NO_ANSWER_IN_TIME')));
  limitConnecting(onward, protocol === 'https:' ? 'secureConnect' : 'connect', limits.connectMs);
  onward.on('response', (answer) => {
    const { statusCode: status = 502 } = answer;
    if (status >= 300 && status < 400) {
      fail('REDIRECT');
      onward.destroy();
      return;
    }
    response.writeHead(status, headersForClient(answer.headers));
    pipeline(answer, response, () => {});
  });
  // Who does not wait any more does not keep the endpoint busy.
  response.on('close', () => onward.destroy());
  request.pipe(onward);
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

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=UTF-8',
    'Cache-Control': 'no-store',
    // What is left of the request's body is not read.
    Connection: 'close',
  });
  response.end(envelopeOf(String(status), words));
}
