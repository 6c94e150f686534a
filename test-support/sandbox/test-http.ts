import { createServer } from 'node:http';
import { createNodeListener } from '#sandbox/node-listener.ts';

type Handle = (request: Request) => Promise<Response>;

/** The same function behind a real socket, so that the same tests hold for both ways in. */
export async function serveOverHttp(
  handle: Handle,
): Promise<{ readonly origin: string; readonly handle: Handle }> {
  const listen = createNodeListener(handle);
  const server = createServer((request, response) =>
    listen(request, response, () => response.writeHead(404).end()),
  );
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  const send: Handle = async (request) => {
    const { pathname, search } = new URL(request.url);
    const body = await request.arrayBuffer();
    const { method, headers } = request;
    return fetch(origin + pathname + search, { method, headers, ...(body.byteLength > 0 && { body }) });
  };
  return { origin, handle: send };
}
