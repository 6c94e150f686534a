import type { IncomingMessage, ServerResponse } from 'node:http';
import { failure } from './calls/call.ts';
import { ConnectionDropped } from './connection-dropped.ts';
import { maxBodyBytes } from './rules/json.ts';

/** As connect has it: middlewares before this one may have shortened `url`. */
type ConnectRequest = IncomingMessage & { readonly originalUrl?: string | undefined };

export type NodeListener = (request: ConnectRequest, response: ServerResponse, next: () => void) => void;

/** Serves the sandbox's paths and passes on all others. */
export function createNodeListener(handle: (request: Request) => Promise<Response>): NodeListener {
  return (request, response, next) => {
    const target = request.originalUrl ?? request.url ?? '/';
    if (!/^\/+(v[123]|sandbox)(\/|\?|$)/.test(target)) return next();
    void answer(request, response, target, handle);
  };
}

async function answer(
  incoming: ConnectRequest,
  outgoing: ServerResponse,
  target: string,
  handle: (request: Request) => Promise<Response>,
): Promise<void> {
  const body = await readBody(incoming).catch(() => undefined);
  // The client has gone.
  if (body === undefined) return void incoming.socket.destroy();
  const request = toRequest(incoming, target, body);
  // TRACE and CONNECT are methods that a Request cannot have.
  if (request === undefined)
    return refuse(outgoing, target, 405, '2803', 'This method is not supported here.');
  try {
    await write(outgoing, await handle(request));
  } catch (error) {
    if (error instanceof ConnectionDropped) return void incoming.socket.destroy();
    // The path only: a query, a header or a body may contain secrets.
    console.error(`The sandbox failed at ${incoming.method} ${target.replace(/\?.*/s, '')}:`, error);
    // A connection that closes without an answer would make a browser send the request again.
    if (outgoing.headersSent) outgoing.destroy();
    else refuse(outgoing, target, 500, '0010', 'Internal error.');
  }
}

function refuse(outgoing: ServerResponse, target: string, status: number, code: string, words: string): void {
  const { body } = failure(status, `ModelArts.${code}`, words, /^\/+v2\//.test(target));
  // It may have been set for an answer that could not be written.
  outgoing.removeHeader('Content-Length');
  outgoing.writeHead(status, { 'Content-Type': 'application/json; charset=UTF-8' });
  outgoing.end(JSON.stringify(body));
}

/** One byte more than the limit shows that the body is too large. The rest is read and dropped, so that the client gets the answer. */
async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    if (length <= maxBodyBytes) chunks.push(chunk);
    length += chunk.length;
  }
  const body = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}

function toRequest(
  incoming: IncomingMessage,
  target: string,
  body: Uint8Array<ArrayBuffer>,
): Request | undefined {
  const scheme = 'encrypted' in incoming.socket ? 'https' : 'http';
  const host = incoming.headers.host ?? '';
  const origin = URL.canParse(`${scheme}://${host}`) ? `${scheme}://${host}` : `${scheme}://localhost`;
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  try {
    return new Request(origin + target, {
      method: incoming.method ?? 'GET',
      headers,
      ...(body.length > 0 && incoming.method !== 'GET' && incoming.method !== 'HEAD' && { body }),
    });
  } catch {
    return undefined;
  }
}

async function write(outgoing: ServerResponse, response: Response): Promise<void> {
  const body = new Uint8Array(await response.arrayBuffer());
  for (const [name, value] of response.headers) outgoing.setHeader(name, value);
  const announced = response.headers.get('Content-Length');
  const isCut = announced !== null && Number(announced) > body.length;
  if (announced === null && outgoing.req.method !== 'HEAD') outgoing.setHeader('Content-Length', body.length);
  outgoing.writeHead(response.status);
  if (isCut) outgoing.write(body, () => outgoing.destroy());
  else outgoing.end(body);
}
